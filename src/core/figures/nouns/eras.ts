// Times long past with which the noun of a find may begin, and which are no part of what is counted.
import context from '../../../tables/words/nounContext.tsv';
import { characterList, wordList } from '../../match/wordList';
import type { Span } from '../../text/span';

const eras = wordList(context, 'era');
const eraParts = wordList(context, 'era-part');
const joinsEras = characterList(context, 'era-joins');

/** 春秋晚期至西汉初年古墓: behind the times that say how old the thing is, where the last of them ends with a word for it. */
export function behindEra(folded: string, from: number): number {
  let end = from;
  for (let at = from; ;) {
    const era = eras.at(folded, at);
    if (era === 0) break;
    let next = era;
    for (let part = eraParts.at(folded, era); part > 0; part = eraParts.at(folded, part)) next = end = part;
    at = joinsEras(folded, next) ? next + 1 : next;
  }
  return folded[end] === '的' && end > from ? end + 1 : end;
}

/** 西周时期墓葬: the noun without the time, or without the end of one that began before it. */
export function withoutEra(folded: string, { start, end }: Span): Span {
  const part = eras.before(folded, start) >= 0 ? eraParts.at(folded, start) : 0;
  const first = Math.max(behindEra(folded, start), part);
  return first < end ? { start: first, end } : { start, end };
}
