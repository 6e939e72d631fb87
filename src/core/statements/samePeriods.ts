import scopeWords from '../../tables/words/scopeWords.tsv';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';

const samePeriod = wordList(scopeWords, 'same-period');
const opensSentence = charSet('。;!?\n');
const turns = wordList(scopeWords, 'turns');

/** Where 同期 ends that stands right behind a time: 去年同期 is the same part of last year. */
export function samePeriodEnd(folded: string, end: number): number | undefined {
  const behind = samePeriod.at(folded, end);
  return behind > 0 ? behind : undefined;
}

/** 去年同期,全县…: a sentence of its own, and not one value beside another (今年…3562人,去年同期为217人). */
export function opensSentenceOf(folded: string, start: number): boolean {
  const turn = turns.before(folded, start);
  const at = turn < 0 ? start : turn;
  return at === 0 || opensSentence(folded, at - 1);
}
