import scopeWords from '../../tables/words/scopeWords.tsv';
import { linesOfList } from '../match/wordList';
import type { Span } from '../text/span';

/** 全年, 上半年: a part of the year that governs. */
export interface PeriodWord extends Span {
  /** The first and the last month of the part; none for the whole year. */
  readonly months: readonly [from: string, to: string] | null;
}

const lines = [...linesOfList(scopeWords, 'period')].sort(([a = ''], [b = '']) => b.length - a.length);
const monthsOf = new Map(
  lines.map(([word = '', from, to]) => [word, from && to ? ([from, to] as const) : null] as const),
);
const PERIODS = new RegExp(lines.map(([word]) => word).join('|'), 'gu');

export function periodWords(folded: string): PeriodWord[] {
  const found: PeriodWord[] = [];
  for (const { index, 0: word } of folded.matchAll(PERIODS))
    found.push({ start: index, end: index + word.length, months: monthsOf.get(word) ?? null });
  return found;
}

/** The part of a year in ISO 8601: `2022`, `2022-01/2022-06`. */
export const partOfYear = (year: string, { months }: PeriodWord): string =>
  months ? `${year}-${months[0]}/${year}-${months[1]}` : year;
