import placeContext from '../../../tables/words/placeContext.tsv';
import { characterList, wordList } from '../../match/wordList';
import { isHan } from '../../text/characters';
import { isWithin } from '../choice/containment';
import type { Name } from '../gazetteer/nameIndex';
import { opensWord } from './boundaries';
import type { PlaceLexicon } from './placeLexicon';

const joins = characterList(placeContext, 'joins-before-county');
const verb = wordList(placeContext, 'verb-before-county');
const ofCounty = wordList(placeContext, 'of-county');
const KIND = '县';
/** The names of no province, city or county that may stand right before are longer. */
const LONGEST_ABOVE = 8;

interface Written {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly name: Name;
  readonly lexicon: Pick<PlaceLexicon, 'names' | 'isWord'>;
}

/**
 * 各公社和县直单位, 党政和县委, 市场局会同县公安局: 县 is of the word behind it, and what stands before it joins. Behind a
 * preposition, or behind the place that holds it (马鞍山市和县政府), the county is meant.
 */
export function isJoinedToCounty({ folded, start, end, name, lexicon }: Written): boolean {
  const kindAt = end - KIND.length;
  if (!folded.startsWith(KIND, kindAt) || ofCounty.at(folded, end) === 0) return false;
  if (joins(folded, kindAt - 1) ? !endsWord(folded, start, kindAt - 1, lexicon) : verb.at(folded, start) !== kindAt)
    return false;
  return !beginsAnew(folded, start) && !isHeld(folded, start, name, lexicon);
}

/** 村民和田间: the joining word, and behind it another that goes on over the end of a short name (和田). */
export function isJoinedWord({ folded, start, end, name, lexicon }: Written): boolean {
  if (name.full || end - start !== 2 || !joins(folded, start) || !lexicon.isWord(folded, end - 1)) return false;
  return !beginsAnew(folded, start) && !isHeld(folded, start, name, lexicon);
}

/** 和县 alone, and 党政|和 of 政和县: what stands before the joining word ends a word. */
const endsWord = (folded: string, start: number, joint: number, { isWord }: Written['lexicon']): boolean =>
  joint === start || (joint === start + 1 && isWord(folded, start - 1));

/** No word stands right before that could be joined. */
const beginsAnew = (folded: string, start: number): boolean =>
  opensWord(folded, start) || !isHan(folded.charCodeAt(start - 1));

function isHeld(folded: string, end: number, name: Name, { names }: Written['lexicon']): boolean {
  for (let start = end - 2; start >= Math.max(0, end - LONGEST_ABOVE); start--) {
    const above = names.at(folded, start);
    const isBefore = above?.text.length === end - start;
    if (isBefore && name.divisions.some((one) => above.divisions.some((holder) => isWithin(one, holder)))) return true;
  }
  return false;
}
