import type { NameHit } from './scan';

/** Is this pair of characters a common word? */
export type WordPairs = (pair: string) => boolean;

/** @param table lines of a character, those that make a word before it, and those that make one after it; folded. */
export function parseWordPairs(table: string): WordPairs {
  const words = new Set<string>();
  for (const line of table.split('\n')) {
    const [character = '', before = '', after = ''] = line.split('\t');
    if (line.startsWith('#')) continue;
    for (const one of before) words.add(one + character);
    for (const one of after) words.add(character + one);
  }
  return (pair) => words.has(pair);
}

/** Words of one character: beside one, a name's other character is likelier to belong to the next word. */
const particles = new Set(
  '的了是在和与及或也都就还又不没有无到从向往对为由把被将让使给以于至去来上下中前后内外大小新高多少同各本每该最更很已并而但因所者人们年月日时',
);

export const isParticle = (character: string): boolean => particles.has(character);

/** 提高|安全 is not 高安, nor 居民|和 民和: a two-character name that is only the seam of two other words. */
export function isSeam(folded: string, { start, end, name }: NameHit, isWord: WordPairs): boolean {
  if (end - start !== 2) return false;
  const first = folded.charAt(start);
  const last = folded.charAt(end - 1);
  const left = isWord(folded.charAt(start - 1) + first);
  const right = isWord(last + folded.charAt(end));
  if (name.full) return left || (right && isParticle(first));
  if (left && right) return true;
  const known = name.divisions.some(({ level }) => level !== 'county');
  return !known && ((right && isParticle(first)) || (left && isParticle(last)));
}
