import table from '../../tables/words/checkWords.tsv';
import { characterList } from '../match/wordList';
import type { AskedTerm, Clash, ClashRule } from './clash';
import { PERCENT, POINTS, TIMES } from './dimension';
import { beyond, exclude } from './interval';
import type { Interval } from './interval';
import { shapeBefore, shapeBetween } from './terms';
import type { TiedTerms, Term } from './terms';

/** A change beside the two values between which it lies. */
export const changeRules: readonly ClashRule[] = [
  {
    name: 'rise-that-falls',
    examples: [
      ['床位由150张增加到⟦50张⟧。', 'clash: direction'],
      ['用水由60吨降至⟦80吨⟧。', 'clash: direction'],
    ],
    not: [
      ['床位由50张增加到⟦150张⟧。', '150 张 · 床位'],
      ['名次由15名上升到⟦3名⟧。', '3 名 · 名次'],
      ['产量由每亩800公斤提高到⟦0.9吨⟧。', '0.9 吨 · 产量'],
    ],
    read: ({ run, index }) => {
      const change = fromTo(run, index);
      return change && direction(change);
    },
  },
  {
    name: 'change-from-to',
    examples: [
      ['收入由120万元增加到150万元，增长⟦35%⟧。', 'clash: change'],
      ['床位由50张增加到150张，净增⟦80张⟧。', 'clash: change'],
      ['用户从2000户增长到6000户，增长了⟦5倍⟧。', 'clash: change'],
    ],
    not: [
      ['收入由120万元增加到150万元，增长⟦25%⟧。', '25 % · 收入'],
      ['收入由120万元增加到150万元，年均增长⟦8%⟧。', '8 % · 收入'],
      ['收入由2015年的120万元增加到150万元，比上年增长⟦8%⟧。', '8 % · 收入'],
      ['床位由50张增加到150张，增长了⟦两倍⟧。', '2 倍 · 床位'],
      ['生产总值由120亿元增加到150亿元，增长⟦18%⟧。', '18 % · 生产总值'],
    ],
    read: ({ run, index }) => {
      const change = fromTo(run, index - 1);
      return change && changed(run, change, index);
    },
  },
  {
    name: 'change-compared',
    examples: [
      ['今年产值180万元，比去年的150万元增长⟦30%⟧。', 'clash: change'],
      ['今年收粮240吨，比去年的200吨多收⟦60吨⟧。', 'clash: change'],
    ],
    not: [
      ['今年产值180万元，比去年的150万元增长⟦20%⟧。', '20 % · 今年产值'],
      ['今年产值180万元，比去年增加30万元，增长⟦20%⟧。', '20 % · 今年产值'],
    ],
    read: ({ run, index }) => {
      const change = compared(run, index - 1);
      return change && changed(run, change, index);
    },
  },
  {
    name: 'doubled',
    examples: [
      ['产值翻了⟦一番⟧，由3000万元增加到9000万元。', 'clash: change'],
      ['产值由3000万元增加到9000万元，翻了⟦一番⟧。', 'clash: change'],
    ],
    not: [
      ['产值由3000万元增加到6100万元，翻了⟦一番⟧。', '1 番'],
      ['产值由3000万元增加到1.2亿元，翻了⟦两番⟧。', '2 番'],
      ['产值由3000万元增加到9000万元，翻了⟦一番⟧多。', 'over 1 番'],
      ['产值由3000万元增加到9000万元，利润翻了⟦一番⟧。', '1 番 · 利润'],
    ],
    read: doubled,
  },
  {
    name: 'times-as-much',
    examples: [['选手达240人，是去年120人的⟦3倍⟧。', 'clash: change']],
    not: [
      ['选手达240人，是去年120人的⟦2倍⟧。', '2 倍'],
      ['选手240人，去年是120人，奖金是前年的⟦3倍⟧。', '3 倍 · 奖金'],
    ],
    read: times,
  },
];

/** 240人，是去年120人的3倍. */
const MULTIPLE = /^x{0,6}[,(]?N*I[YxN#]{0,8}$/;

/** Two values, the earlier first, and whether the words say that it rose. */
interface Change {
  readonly before: Term;
  readonly after: Term;
  readonly rises: boolean | undefined;
  /** The earlier value is said to be last year's. */
  readonly isLastYears: boolean;
}

/** 由, 从 and what the value was of. */
const FROM = /F[xYN#0B]{0,14}$/;
/** 由每斤2.5元: both values are of each, where they are not far apart. */
const FROM_EACH = /F[xYN#0BA]{0,14}$/;
const FAR_APART = 3;
const TO = /^x{0,6},?([GD]?)N*O[xYN#]{0,10}$/;
/** A rank rises as its number falls. */
const RANKED = /M[^,]{0,12}$/;
/** Growth of a gross product is told at the prices of another year: the letter of such words. */
const OTHER_PRICES = 'K';

function fromTo(run: TiedTerms, index: number): Change | undefined {
  const [before, after] = [run.terms[index - 1], run.terms[index]];
  if (!before || !after || !isPair(before, after)) return undefined;
  const origin = shapeBefore(run, index - 1);
  const isEach = !FROM.test(origin) && isNear(before, after);
  const hit =
    (isEach ? FROM_EACH : FROM).test(origin) &&
    !RANKED.test(origin) &&
    TO.exec(shapeBetween(run, before.end, after.start));
  return hit ? { before, after, rises: risesBy(hit[1]), isLastYears: /Y[^,]*$/.test(origin) } : undefined;
}

/** 由每亩800公斤提高到0.9吨 leaves open whether both are of each; by the same unit, and near each other, they are. */
const isNear = (a: Term, b: Term): boolean =>
  a.figure.unit === b.figure.unit && a.said < b.said * FAR_APART && b.said < a.said * FAR_APART;

const COMPARED = /^x{0,6}[,(]?C[CYxN#]{0,10}$/;

/** 180万元，比去年的150万元: the later value stands first. */
function compared(run: TiedTerms, index: number): Change | undefined {
  const [after, before] = [run.terms[index - 1], run.terms[index]];
  if (!before || !after || !isPair(before, after)) return undefined;
  if (!COMPARED.test(shapeBetween(run, after.end, before.start))) return undefined;
  return { before, after, rises: undefined, isLastYears: true };
}

function times({ run, index }: AskedTerm): Clash | undefined {
  const [after, before, own] = [index - 2, index - 1, index].map((at) => run.terms[at]);
  if (!after || !before || own?.dimension !== TIMES || !isPair(before, after)) return undefined;
  if (!MULTIPLE.test(shapeBetween(run, after.end, before.start))) return undefined;
  if (shapeBetween(run, before.end, own.start) !== '#' || before.interval.low <= 0) return undefined;
  const [from, to] = [before.interval, after.interval];
  if (!exclude({ low: to.low / from.high, high: to.high / from.low }, own.interval)) return undefined;
  const others = [before.figure, after.figure];
  return { kind: 'change', figure: own.figure, others, worked: after.said / before.said };
}

/** 翻了一番，由3000万元增加到9000万元, or behind the two values. */
function doubled({ run, index }: AskedTerm): Clash | undefined {
  const own = run.terms[index];
  if (own?.figure.unit !== '番' || typeof own.figure.value !== 'number' || own.figure.approx !== null) return undefined;
  if (exceeds(run.folded, own.end)) return undefined;
  const change = doubledBefore(run, index, own) ?? doubledBehind(run, index, own);
  if (!change) return undefined;
  const times = 2 ** own.figure.value;
  const { before, after } = change;
  const [low, high] = [after.interval.low / before.interval.high, after.interval.high / before.interval.low];
  if (!exclude({ low, high }, { low: times * DOUBLE_LEAST, high: times * DOUBLE_MOST })) return undefined;
  return {
    kind: 'change',
    figure: own.figure,
    others: [before.figure, after.figure],
    worked: Math.log2(after.said / before.said),
  };
}

const exceeds = characterList(table, 'exceeds');

/** People say of what is nearly twice as much that it doubled, and of somewhat more. */
const [DOUBLE_LEAST, DOUBLE_MOST] = [0.85, 1.25];

function doubledBefore(run: TiedTerms, index: number, own: Term): Change | undefined {
  const last = run.terms[index - 1];
  return last && /^,N*xN?$/.test(shapeBetween(run, last.end, own.start)) ? fromTo(run, index - 1) : undefined;
}

function doubledBehind(run: TiedTerms, index: number, own: Term): Change | undefined {
  const next = run.terms[index + 1];
  return next && /^,FY?#?$/.test(shapeBetween(run, own.end, next.start)) ? fromTo(run, index + 2) : undefined;
}

export const isPair = (a: Term, b: Term): boolean =>
  a.dimension !== null && a.dimension === b.dimension && a.depth === b.depth;

const risesBy = (letter: string | undefined): boolean | undefined => (letter ? letter === 'G' : undefined);

function direction({ before, after, rises }: Change): Clash | undefined {
  if (rises === undefined) return undefined;
  const isContrary = rises ? beyond(before.interval, after.interval) : beyond(after.interval, before.interval);
  return isContrary ? { kind: 'direction', figure: after.figure, others: [before.figure], worked: null } : undefined;
}

const BY = /^x{0,6}[,(]?([YCN]*)([GD])[NO#I]*$/;

/** The change that is told behind the two values. */
export function changed(run: TiedTerms, change: Change, index: number): Clash | undefined {
  const [last, own] = [run.terms[index - 1], run.terms[index]];
  if (!last || !own) return undefined;
  const hit = BY.exec(shapeBetween(run, last.end, own.start));
  if (!hit || (/[CY]/.test(hit[1] ?? '') && !change.isLastYears) || hasOtherPrices(run, own)) return undefined;
  const sign = hit[2] === 'G' ? 1 : -1;
  const fits = readingsOf(change, own, sign);
  if (fits.length === 0 || !fits.every((one) => exclude(one, own.interval))) return undefined;
  const worked = workedOut(change, own, sign);
  return { kind: 'change', figure: own.figure, others: [change.before.figure, change.after.figure], worked };
}

export const hasOtherPrices = (run: TiedTerms, own: Term): boolean =>
  shapeBetween(run, run.start, own.start).includes(OTHER_PRICES);

/** What the change may be, by all that its words can mean; empty where it cannot be worked out. */
function readingsOf({ before, after }: Change, own: Term, sign: number): readonly Interval[] {
  const [from, to] = [before.interval, after.interval];
  if (from.low <= 0 || own.dimension === null) return [];
  const difference = signed({ low: to.low - from.high, high: to.high - from.low }, sign);
  const rate = signed({ low: (to.low / from.high - 1) * 100, high: (to.high / from.low - 1) * 100 }, sign);
  if (own.dimension === before.dimension) return before.dimension === PERCENT ? [difference, rate] : [difference];
  if (own.dimension === POINTS) return before.dimension === PERCENT ? [difference] : [];
  if (own.dimension === PERCENT) return [rate];
  return own.dimension === TIMES && sign > 0 ? timesOf(rate) : [];
}

/** 增长两倍 is three times as much, though many write it of twice. */
const timesOf = ({ low, high }: Interval): readonly Interval[] => [
  { low: low / 100, high: high / 100 },
  { low: low / 100 + 1, high: high / 100 + 1 },
];

const signed = ({ low, high }: Interval, sign: number): Interval =>
  sign > 0 ? { low, high } : { low: -high, high: -low };

/** In the unit of the change's own figure. */
function workedOut({ before, after }: Change, own: Term, sign: number): number {
  if (own.dimension === before.dimension || own.dimension === POINTS)
    return (sign * (after.said - before.said)) / own.factor;
  const times = after.said / before.said - 1;
  return own.dimension === TIMES ? times : sign * times * 100;
}
