import scopeWords from '../../tables/words/scopeWords.tsv';
import { wordList } from '../match/wordList';
import type { Span } from '../text/span';
import { announcesParts } from './breakdowns';
import { beginsWithDay } from './dateValues';
import { eventGoesOn } from './eventGoesOn';

const goesOn = wordList(scopeWords, 'goes-on');
const countGoesOn = wordList(scopeWords, 'count-goes-on');

/**
 * 截至3月7日,病例52例。⏎累计死亡2例: does the paragraph at `from` go on with what is told, with the count of a day, with its
 * parts (从年龄看,…), or with what happened on it?
 */
export function goesOnTelling(
  folded: string,
  from: number,
  governing: { readonly date: Span; readonly value: string | null } | null,
): boolean {
  const at = afterBlanks(folded, from);
  if (goesOn.at(folded, at) > 0) return true;
  if (!governing || !beginsWithDay(governing.value ?? '')) return false;
  return countGoesOn.at(folded, at) > 0 || announcesParts(folded, at) || eventGoesOn(folded, governing.date, at);
}

/** So many are looked over that a file of nothing but line ends costs no more than its length. */
const MOST_BLANKS = 200;

function afterBlanks(folded: string, at: number): number {
  const far = Math.min(folded.length, at + MOST_BLANKS);
  let next = at;
  while (next < far && folded.charAt(next).trim() === '') next++;
  return next;
}
