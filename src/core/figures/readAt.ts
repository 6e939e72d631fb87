import type { FigureKind } from '../article/model';
import { amountAt } from './amounts/amount';
import type { Amount } from './amounts/amount';
import type { Page } from './page';
import { dirtEnd, runEnd } from '../numerals/chineseNumeral';
import { NumeralRole, roleOf } from '../numerals/numeralRoles';
import { clockAt } from './times/clock';
import { isRaceResult, isTimestamp } from './times/timestamp';
import { found, passOver } from './figure';
import type { NumberReading } from './figure';
import { ratioAt } from './amounts/fraction';
import { periodAndTimes, perPeriod } from './amounts/frequency';
import type { AskedNumber } from './passedOver/askedNumber';
import { codes } from './passedOver/codes';
import { wordsWithNumbers } from './passedOver/wordsWithNumbers';
import { unitAt } from './amounts/unit';
import table from '../../tables/words/figureContext.tsv';
import { charSet } from '../match/charSet';
import { characterList } from '../match/wordList';
import { firstOf } from '../match/rule';
import type { Place, Rule } from '../match/rule';
import { halfAt } from './amounts/half';
import { kindOf } from './amounts/figureKind';
import { oneOrSo } from './amounts/oneOrSo';
import { ordinalAt } from './amounts/ordinal';
import { numeralSignAt } from './passedOver/numeralSigns';
import { notCounting } from './passedOver/notCounting';
import type { Taken } from './passedOver/takenSpans';

export interface Surroundings {
  /** The end of what was read last: nothing before it may be taken again. */
  readonly from: number;
  /** Where the last figure ended. */
  readonly figureEnd: number;
  /** The mention of another finder that holds this offset. */
  readonly taken: Taken | undefined;
}

/** Reads one number character's surroundings; undefined where it is no numeral at all. */
export function readAt(page: Page, at: number, around: Surroundings): NumberReading {
  const sign = numeralSignAt(page, at);
  if (sign) return { passed: sign, end: sign.end };
  const dirt = dirtEnd(page.folded, at);
  if (dirt > 0) return passOver(page, { start: at, end: dirt }, 'name');
  return timeAt(page, at, around) ?? insideTaken(page, at, around.taken) ?? readFreely(page, at, around);
}

/** A time of day, which stands beside a date (8月25日7时) and may be claimed with it. */
function timeAt(page: Page, at: number, { from, taken }: Surroundings): NumberReading {
  const clock = clockAt(page, at);
  if (!clock || clock.start < from || (taken && taken.reason !== 'date')) return undefined;
  if (isTimestamp(page.folded, clock)) return passOver(page, clock, 'timestamp');
  if (isRaceResult(page.folded, clock)) return passOver(page, clock, 'code');
  const ratio = page.folded[page.numeralAt(at)?.end ?? at] === ':' ? ratioAt(page, at) : undefined;
  if (ratio) return ratio;
  const { start, end, value, approx, unit } = clock;
  return found({ start, end, kind: 'timeofday', value, approx, unit, noNounAfter: true });
}

function insideTaken(page: Page, at: number, taken: Taken | undefined): NumberReading {
  if (!taken || (taken.reason === 'scheme' && startsScheme(page, at, taken))) return undefined;
  const end = Math.max(at + 1, numberRun(page.folded, at, taken.end));
  return passOver(page, { start: at, end }, taken.reason);
}

function readFreely(page: Page, at: number, around: Surroundings): NumberReading {
  const inside = read(page, at, around);
  return around.taken && isNamed(page, inside) ? passOver(page, { start: at, end: at + 1 }, 'scheme') : inside;
}

const openingQuote = charSet('“‘「『"《');
const beforeScheme = characterList(table, 'beforeScheme');

/** 六道“红色防线”, 三个入口: a scheme that also counts, where nothing quotes its number and a measure word follows. */
function startsScheme({ folded }: Page, at: number, scheme: Taken): boolean {
  return scheme.start === at && !openingQuote(folded, at - 1);
}

/** 三化, 五个到位: no noun stands behind the measure word. */
function isNamed({ folded }: Page, inside: NumberReading): boolean {
  if (!inside || 'passed' in inside) return false;
  const { figure } = inside;
  return figure.unit === null || beforeScheme(folded, figure.end);
}

/** The end of the numeral inside another finder's mention, which is reported once for it. */
function numberRun(folded: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && roleOf(folded.charCodeAt(end)) !== NumeralRole.none) end++;
  return end;
}

/** Numerals that are codes or parts of words, told by their form before anything is read into them. */
const codesPassedOver = firstOf<AskedNumber, NonNullable<NumberReading>>('codes-passed-over', number, codes);
const wordsPassedOver = firstOf<AskedNumber, NonNullable<NumberReading>>('words-passed-over', number, wordsWithNumbers);

function number({ at, amountEnd }: AskedNumber): Place {
  return { start: at, end: amountEnd };
}

function read(page: Page, at: number, around: Surroundings): NumberReading {
  const { folded } = page;
  if (isSign(folded, at)) return undefined;
  const amount = amountAt(page, at);
  const numberEnd = amount?.numberEnd ?? page.numeralAt(at)?.end ?? at + 1;
  const asked = { page, at, numberEnd, amountEnd: Math.max(numberEnd, amount?.unit ? amount.measuredEnd : 0) };
  const isArabic = roleOf(folded.charCodeAt(at)) === NumeralRole.arabic;
  const passed = isArabic ? codesPassedOver(asked) : wordsPassedOver(asked);
  return passed ?? numberRead({ page, at, around, amount }) ?? noNumber(page, at);
}

/** 五四, 一一: number characters that make no number. */
function noNumber(page: Page, at: number): NumberReading {
  const role = roleOf(page.folded.charCodeAt(at));
  if (role === NumeralRole.vague || role === NumeralRole.none) return undefined;
  return passOver(page, { start: at, end: Math.max(at + 1, runEnd(page.folded, at, page.folded.length)) }, 'name');
}

/** A number that is no code, and the amount that begins with it. */
interface AskedAmount {
  readonly page: Page;
  readonly at: number;
  readonly around: Surroundings;
  readonly amount: Amount | undefined;
}

type AmountRule = Rule<AskedAmount, NonNullable<NumberReading>>;

const amountRules: readonly AmountRule[] = [
  {
    name: 'ordinal',
    examples: [['这是⟦第3批⟧。', '3 批']],
    not: [['发布了⟦3批⟧名单', '3 批 · 名单']],
    read: ({ page, at, around }) =>
      page.folded[at - 1] === '第' && at - 1 >= around.from ? ordinalAt(page, at) : undefined,
  },
  {
    name: 'one-or-so',
    examples: [
      ['等了⟦个把月⟧', 'about 1 月'],
      ['走了⟦里把⟧路', 'about 1 里 · 路'],
    ],
    not: [
      ['装了⟦三个⟧把手。', '3 个'],
      ['有⟦个把关⟧的人。', 'nothing'],
      ['他们⟦里把⟧关的人。', 'nothing'],
    ],
    read: ({ page, at }) => oneOrSo(page, at),
  },
  {
    name: 'ratio-or-fraction',
    examples: [
      ['占⟦三分之一⟧', '0.3333333333333333'],
      ['男女之比为⟦3:1⟧', '3…1 · 男女'],
    ],
    not: [['得了⟦三分⟧', '3 分']],
    read: ({ page, at }) => ratioAt(page, at),
  },
  {
    name: 'half',
    examples: [['等了⟦半小时⟧', '0.5 小时']],
    not: [['等了⟦一小时⟧', '1 小时']],
    read: ({ page, at }) => (roleOf(page.folded.charCodeAt(at)) === NumeralRole.half ? halfAt(page, at) : undefined),
  },
  {
    name: 'not-counting',
    examples: [['住在解放路⟦388号⟧', 'passed over: address']],
    not: [['住了⟦388人⟧', '388 人']],
    read: ({ page, amount, around }) => amount && notCounting(page, amount, around.figureEnd),
  },
  {
    name: 'times-in-a-period',
    examples: [['⟦每天两次⟧', '2 次']],
    not: [['共⟦两次⟧。', '2 次']],
    read: ({ page, amount }) => amount && perPeriod(page, amount),
  },
  {
    name: 'period-and-times',
    examples: [['⟦每三天一次⟧', '1 次/三天']],
    not: [['住了⟦三天⟧', '3 天']],
    read: ({ page, amount }) => amount && periodAndTimes(page, amount),
  },
  {
    name: 'amount',
    examples: [['出动⟦近300余名⟧党员', 'about 300 名 · 党员']],
    not: [['出动⟦一线⟧人员', 'passed over: fixed-word']],
    read: ({ page, amount, around }) => amount && figureOf(page, amount, around.from),
  },
  {
    name: 'digits-in-a-row',
    examples: [['编号为⟦一一二⟧', 'passed over: name']],
    not: [['共⟦一百一十二人⟧', '112 人']],
    read: ({ page, at }) => {
      const numeral = page.numeralAt(at);
      if (!numeral?.positional) return undefined;
      const unit = unitAt(page, numeral.end, numeral);
      const isYear = unit?.measure.word.includes('年') === true;
      return passOver(page, { start: at, end: numeral.end }, isYear ? 'date' : 'name');
    },
  },
];

const numberRead = firstOf<AskedAmount, NonNullable<NumberReading>>(
  'amounts',
  ({ at, amount }) => ({ start: amount?.start ?? at, end: amount?.end ?? at + 1 }),
  amountRules,
);

/** The 零 of 零下5℃. */
function isSign(folded: string, at: number): boolean {
  if (folded[at] !== '零' || (folded[at + 1] !== '下' && folded[at + 1] !== '上')) return false;
  return roleOf(folded.charCodeAt(at + 2)) !== NumeralRole.none;
}

function figureOf(page: Page, amount: Amount, from: number): NumberReading {
  const kind: FigureKind = amount.signed ? 'temperature' : kindOf(page, amount);
  const factor = countsTens(kind, amount) ? 10 : 1;
  const isBelow = !amount.signed && (kind === 'percent' || kind === 'temperature');
  const sign = isBelow ? signBefore(page.folded, amount) : unsigned(amount);
  const ends = [amount.low * factor * sign.factor, amount.high * factor * sign.factor] as const;
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const start = Math.max(from, sign.start);
  return found({
    start: page.folded[start - 1] === '每' && amount.unit && start - 1 >= from ? start - 1 : start,
    end: amount.end,
    kind,
    value: low === high ? low : [low, high],
    approx: amount.approx,
    unit: amount.unit,
  });
}

/** 三成 is 30 percent, 七旬 an age of 70. */
function countsTens(kind: FigureKind, { unit }: Amount): boolean {
  return (kind === 'percent' && unit?.measure.word === '成') || (kind === 'age' && unit?.measure.word === '旬');
}

function unsigned({ start }: Amount): { start: number; factor: number } {
  return { start, factor: 1 };
}

const isMinus = charSet('-−负');

/** -2.18‰, 零下5℃: only temperatures and percents can be below nothing. */
function signBefore(folded: string, amount: Amount): { start: number; factor: number } {
  const { start, numberStart } = amount;
  if (start !== numberStart) return unsigned(amount);
  if (folded.startsWith('零下', start - 2)) return { start: start - 2, factor: -1 };
  return isMinus(folded, start - 1) ? { start: start - 1, factor: -1 } : unsigned(amount);
}
