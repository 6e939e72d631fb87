import table from '../../tables/words/checkWords.tsv';
import { wordList } from '../match/wordList';
import { changed, hasOtherPrices, isPair } from './changeRules';
import type { AskedTerm, Clash, ClashRule } from './clash';
import { PERCENT } from './dimension';
import { exclude } from './interval';
import { shapeBetween } from './terms';
import type { Term } from './terms';

/** A change whose earlier value another number gives: the change itself, or the value of the year before. */
export const rateRules: readonly ClashRule[] = [
  {
    name: 'change-and-its-rate',
    examples: [
      ['水稻面积28.6万亩，比上年减少0.4万亩，下降⟦4.1%⟧。', 'clash: change'],
      ['在校学生2400人，比上年增加200人，增长⟦19.1%⟧。', 'clash: change'],
    ],
    not: [
      ['水稻面积28.6万亩，比上年减少0.4万亩，下降⟦1.4%⟧。', '1.4 % · 水稻面积'],
      ['水稻面积28.6万亩，比上年减少0.4万亩，单产下降⟦4.1%⟧。', '4.1 % · 单产'],
      ['社会消费品零售总额28.6亿元，比上年增加0.4亿元，增长⟦4.1%⟧。', '4.1 % · 社会消费品零售总额'],
      ['水稻面积28.6万亩，比上年减少0.4万亩，增长⟦4.1%⟧。', '4.1 % · 水稻面积'],
      ['水稻面积28.6万亩，比上年减少0.4万亩。油菜下降⟦4.1%⟧。', '4.1 % · 油菜'],
    ],
    read: differenceAndRate,
  },
  {
    name: 'year-after-year',
    examples: [
      ['2021年接待游客320人次，2022年接待游客288人次，同比下降⟦20%⟧。', 'clash: change'],
      ['2020年末户籍人口43.27万人，2021年末户籍人口43.05万人，减少⟦0.82万人⟧。', 'clash: change'],
    ],
    not: [
      ['2021年接待游客320人次，2022年接待游客288人次，同比下降⟦10%⟧。', '10 % · 游客'],
      ['2020年接待游客320人次，2022年接待游客288人次，同比下降⟦20%⟧。', '20 % · 游客'],
      ['2021年接待游客320人次，2022年接待学生288人次，同比下降⟦20%⟧。', '20 % · 学生'],
      ['2021年接待游客320人次，2022年接待游客288人次，收入下降⟦20%⟧。', '20 % · 收入'],
    ],
    read: yearAfterYear,
  },
];

const DIFFERENCE = /^x{0,6}[,(]C?Y?N*([GD])[NO#I]*$/;
const RATE = /^[,(](?:C?Y)?N*([GD])[NO#I]*$/;

/** 28.6万亩，比上年减少0.4万亩，下降4.1%. */
function differenceAndRate({ run, index }: AskedTerm): Clash | undefined {
  const [now, by, own] = [index - 2, index - 1, index].map((at) => run.terms[at]);
  if (!now || !by || own?.dimension !== PERCENT || !isPair(now, by) || isRevised(now)) return undefined;
  const [first, second] = [
    DIFFERENCE.exec(shapeBetween(run, now.end, by.start)),
    RATE.exec(shapeBetween(run, by.end, own.start)),
  ];
  if (!first || first[1] !== second?.[1] || hasOtherPrices(run, own)) return undefined;
  const sign = first[1] === 'G' ? 1 : -1;
  const [low, high] = [
    rateOf(by.interval.low, now.interval.high, sign),
    rateOf(by.interval.high, now.interval.low, sign),
  ];
  if (!(low > 0 && high < 100) || !exclude({ low, high }, own.interval)) return undefined;
  return {
    kind: 'change',
    figure: own.figure,
    others: [now.figure, by.figure],
    worked: rateOf(by.said, now.said, sign),
  };
}

const rateOf = (by: number, now: number, sign: number): number => (by / (now - sign * by)) * 100;

/** Sums of money are told at other prices, or by another list of firms than the year before: not so taxes and savings. */
const isRevised = ({ figure: { kind, noun } }: Term): boolean =>
  kind === 'money' && (noun === null || kept.before(noun, noun.length) < 0);

const kept = wordList(table, 'keptMoney');

/** 2021年接待游客320万人次，2022年接待游客288万人次，同比下降20%. */
function yearAfterYear({ run, index }: AskedTerm): Clash | undefined {
  const [before, after] = [run.terms[index - 2], run.terms[index - 1]];
  if (!before || !after || !isPair(before, after) || isRevised(after)) return undefined;
  const isOfOne = before.figure.noun !== null && before.figure.noun === after.figure.noun;
  if (!isOfOne || !isNextYear(before, after) || before.figure.place?.code !== after.figure.place?.code)
    return undefined;
  return changed(run, { before, after, rises: undefined, isLastYears: true }, index);
}

const isNextYear = (before: Term, after: Term): boolean => {
  const [from, to] = [before, after].map(({ figure }) => figure.when?.value ?? '');
  return /^\d{4}$/.test(from ?? '') && /^\d{4}$/.test(to ?? '') && Number(to) === Number(from) + 1;
};
