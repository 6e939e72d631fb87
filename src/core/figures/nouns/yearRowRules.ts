// Numbers of several years, told behind the years: 2024年及2023年分别有135宗及121宗.
import context from '../../../tables/words/nounContext.tsv';
import { wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Figure } from '../../article/model';
import type { Span } from '../../text/span';
import { endsWith, isItemEnd } from './clauseStops';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

export const yearRowRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'number-of-each-year',
    examples: [
      ['今年录得31宗肺炎个案。2024年及2023年分别有⟦135宗⟧及121宗。', '135 宗 · 肺炎个案'],
      ['今年錄得31宗肺炎個案。二○二四年及二○二三年分別有135宗及⟦121宗⟧。', '121 宗 · 肺炎個案'],
      ['今年收入31万元,2024年和2023年分别为⟦35万元⟧和21万元。', '350000 元 · 收入'],
    ],
    not: [
      ['今年录得31宗个案。2024年及2023年分别有⟦135间⟧及121间。', '135 间'],
      ['今年录得31宗个案。他们分别有⟦135宗⟧及121宗火警。', '135 宗 · 火警'],
      ['今年录得31宗个案。\n2024年及2023年分别有⟦135宗⟧及121宗。', '135 宗'],
    ],
    read: numberOfYear,
  },
];

const year = '(?:\\d{4}|[一二三四五六七八九○〇零]{4})年(?:\\d{1,2}月)?';
const row = new RegExp(
  `[,;。](?:而|至于|在)?${year}(?:[、及和与]${year}){1,4}(?:则|就)?分别[\\u4e00-\\u9fff]{0,3}(?:[\\d.,万亿]{1,10}[\\u4e00-\\u9fff]{1,4}[、及和与]){0,4}$`,
  'u',
);
const longestRow = 60;
const lookBack = 6;
const farthest = 100;
const each = wordList(context, 'respectively');

/** 2024年及2023年分别有135宗及121宗: what the last number by the same measure word was of. */
function numberOfYear({ page, figure, unit, past: { figures } }: Question): Span | undefined {
  const { folded } = page;
  if (unit === '' || !page.holds(each) || !endsItem(folded, figure.end)) return undefined;
  const from = Math.max(0, figure.start - longestRow);
  const begin = row.exec(folded.slice(from, figure.start))?.index ?? -1;
  return begin < 0 ? undefined : sameBefore(folded, figures, from + begin, unit);
}

const endsItem = (folded: string, end: number): boolean =>
  isItemEnd(folded, end) || '及和与'.includes(folded[end] ?? ' ');

function sameBefore(folded: string, figures: readonly Figure[], row: number, unit: string): Span | undefined {
  const one = figures
    .slice(-lookBack)
    .findLast(({ end, noun }) => noun !== null && end <= row && endsWith(folded, end, unit));
  return one && row - one.end < farthest && !folded.slice(one.end, row).includes('\n')
    ? (nounOf(one) ?? undefined)
    : undefined;
}
