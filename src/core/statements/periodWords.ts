import scopeWords from '../../tables/words/scopeWords.tsv';
import { charSet } from '../match/charSet';
import { linesOfList, wordList } from '../match/wordList';
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
  for (const { index, 0: word } of folded.matchAll(FIRST_MONTH))
    found.push({ start: index, end: index + word.length, months: ['01', '01'] });
  for (const { index, 0: word, 1: count = '' } of folded.matchAll(FIRST_QUARTERS))
    found.push({ start: index, end: index + word.length, months: ['01', /[三3]/u.test(count) ? '09' : '06'] });
  // What the pattern ends with is looked for first: it looks back at each character, and few texts count months.
  if (!folded.includes(MONTHS)) return found;
  for (const { index, 0: word, 1: count = '' } of folded.matchAll(FIRST_MONTHS))
    found.push({ start: index, end: index + word.length, months: ['01', monthAt(count)] });
  return found;
}

const periodTold = wordList(scopeWords, 'period-told');
const opensTold = charSet('\n,。;!?:() 局部处会厅署司台');
const LAST = ['内', '间'] as const;

/** 期内, 期间 where a clause or what an office counts begins with it; not 任期内, 短期内. */
export function wordsOfPeriodTold(folded: string): Span[] {
  const found: Span[] = [];
  for (const last of LAST)
    for (let at = folded.indexOf(last); at >= 0; at = folded.indexOf(last, at + 1)) {
      const start = periodTold.before(folded, at + 1);
      if (start >= 0 && (start === 0 || opensTold(folded, start - 1))) found.push({ start, end: at + 1 });
    }
  return found;
}

const MONTHS = '个月';
/** 首10个月, 前五个月: behind 年, 的 or a clause's begin, not 提前两个月. */
const FIRST_MONTHS = /(?<=[年,。;:\n ]|^)[首前头](1[012]|[2-9]|十[一二]?|[二三四五六七八九])个月/gu;

/** 今年首三季, 2022年前两季: quarters from the first on; 前三季 alone is as often of a series. */
const FIRST_QUARTERS = /(?<=[年,。;:\n ]|^)(?:首|(?<=年)[前头])(两|[二三23])个?季(?!度|节)/gu;

/** 2023年首月; not 开业首月. */
const FIRST_MONTH = /(?<=[\d〇一二三四五六七八九今去]年)首月/gu;

const monthAt = (count: string): string => {
  const value = /\d/u.test(count)
    ? Number(count)
    : count.startsWith('十')
      ? 10 + Math.max(0, DIGITS.indexOf(count.charAt(1) || '〇'))
      : 0;
  return String(value || DIGITS.indexOf(count)).padStart(2, '0');
};

/** The value of each is its index; 十 alone adds nothing. */
const DIGITS = '〇一二三四五六七八九';

/** The part of a year in ISO 8601: `2022`, `2022-01`, `2022-01/2022-06`. */
export function partOfYear(year: string, { months }: PeriodWord): string {
  if (!months) return year;
  const [from, to] = months;
  return from === to ? `${year}-${from}` : `${year}-${from}/${year}-${to}`;
}
