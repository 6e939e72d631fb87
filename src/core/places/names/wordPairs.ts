import type { NameHit } from './nameHit';
import placeContext from '../../../tables/words/placeContext.tsv';
import { LinesByCharacter } from '../../match/tableLines';
import { characterList } from '../../match/wordList';

/** Do the two characters that begin at an offset make a common word? Before the text's begin they do not. */
export type WordPairs = (folded: string, offset: number) => boolean;

/** @param table lines of a character, those that make a word before it, and those that make one after it; folded. */
export function createWordPairs(table: string): WordPairs {
  const lines = new LinesByCharacter(table);
  return (folded, offset) => {
    if (offset < 0 || offset + 1 >= folded.length) return false;
    const after = lines.columns(folded.charCodeAt(offset))[1];
    if (after?.includes(folded.charAt(offset + 1))) return true;
    return lines.columns(folded.charCodeAt(offset + 1))[0]?.includes(folded.charAt(offset)) ?? false;
  };
}

const particle = characterList(placeContext, 'particle');

/** Words of one character: beside one, a name's other character is likelier to belong to the next word. */
export const isParticle = (folded: string, offset: number): boolean => particle(folded, offset);

/** 提高|安全 is not 高安, nor 居民|和 民和: a two-character name that is only the seam of two other words. */
export function isSeam(folded: string, { start, end, name }: Omit<NameHit, 'township'>, isWord: WordPairs): boolean {
  if (end - start !== 2) return false;
  const left = isWord(folded, start - 1);
  const right = isWord(folded, end - 1);
  if (name.full) return left || (right && isParticle(folded, start));
  if (left && right) return true;
  const known = name.divisions.some(({ level }) => level !== 'county');
  return !known && ((right && isParticle(folded, start)) || (left && isParticle(folded, end - 1)));
}
