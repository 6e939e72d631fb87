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
  if (namesAgain(folded, at, governing.date, from)) return true;
  return countGoesOn.at(folded, at) > 0 || announcesParts(folded, at) || eventGoesOn(folded, governing.date, at);
}

/** 三月三十日至四月五日录得…四宗社区感染个案。⏎四宗社区感染个案的病人…: the paragraph begins with what was just counted, or speaks of 这5宗. */
function namesAgain(folded: string, at: number, { end }: Span, before: number): boolean {
  if (theseOf.test(folded.slice(at, at + LONGEST_SENTENCE))) return true;
  const again = folded.slice(at, at + COUNTED);
  if (!beginsCount.test(again)) return false;
  return folded.slice(Math.max(end, before - FARTHEST), before).includes(again);
}

const theseOf = /^[^。!?\n]*这(?:\d+|[两三四五六七八九十]+)[宗起例名人户家件个]/u;
const LONGEST_SENTENCE = 60;
const COUNTED = 6;
const FARTHEST = 200;
/** A number, its unit and what is counted. */
const beginsCount = /^(?:[\d.]+|[一二两三四五六七八九十百千]+)[\u3400-\u9fff]{3,}$/u;

/** So many are looked over that a file of nothing but line ends costs no more than its length. */
const MOST_BLANKS = 200;

function afterBlanks(folded: string, at: number): number {
  const far = Math.min(folded.length, at + MOST_BLANKS);
  let next = at;
  while (next < far && folded.charAt(next).trim() === '') next++;
  return next;
}
