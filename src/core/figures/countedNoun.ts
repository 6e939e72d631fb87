import type { Figure } from '../article/model';
import type { Span } from '../text/span';
import type { Page } from './page';
import type { FigureWithoutNoun } from './figure';
import type { Lexicon } from './lexicon';
import { charSet } from '../text/charSet';
import { isArabic, isHan, isSpace, Role, roleOf } from './characters';
import { nounAfter } from './nounAfter';
import type { NounAfter } from './nounAfter';
import { nounBefore } from './nounBefore';
import type { Before } from './nounBefore';

/** The figures read before: the last one, and the last one whose noun is known. */
export interface Past {
  readonly last: Figure | undefined;
  readonly named: Figure | undefined;
}

/** What a figure counts, or null where the text names nothing. */
export type NounFinder = (page: Page, figure: FigureWithoutNoun, past: Past) => Span | null;

type Rule = (ask: Question) => Span | null;

interface Question {
  readonly page: Page;
  readonly figure: FigureWithoutNoun;
  /** The noun behind the figure, or behind an offset. */
  readonly after: (countsPeople?: boolean, start?: number) => NounAfter | null;
  readonly before: () => Before;
  /** The noun of the figure before, where this one's clause goes on about it in the same sentence. */
  readonly inherited: () => Span | null;
  readonly unit: string;
  readonly past: Past;
}

export function createNounFinder(lexicon: Lexicon): NounFinder {
  return (page, figure, past) => {
    if (figure.noNounAfter === true && figure.kind !== 'ordinal') return null;
    if (isCoordinated(page.folded, figure, past.last)) return nounOf(past.last);
    return rules[figure.kind](question(lexicon, page, figure, past));
  };
}

function question(lexicon: Lexicon, page: Page, figure: FigureWithoutNoun, past: Past): Question {
  const { last, named } = past;
  const { folded } = page;
  const unit = figure.unit ? folded.slice(figure.unit.start, figure.unit.end) : '';
  const isMeasured = figure.kind !== 'count';
  const from = last ? Math.max(last.end, last.nounEnd ?? 0) : 0;
  return {
    page,
    figure,
    unit,
    past,
    after: (people = unit === '名' || unit === '位', start = figure.end) => nounAfter(lexicon, folded, start, people),
    before: () =>
      nounBefore(lexicon, folded, Math.min(from, figure.start), figure.start, {
        isPlaceAt: (offset) => page.isPlaceAt(offset),
        isMeasured,
        isMoney: figure.kind === 'money',
        countsDeeds: unit.endsWith('次') && !isMeasured,
        countsPeople: countsPeople(unit) || unit === '名',
      }),
    inherited: () => (named ? inherit(named, folded, figure.start) : null),
  };
}

function inherit(last: Figure, folded: string, start: number): Span | null {
  const isNear = start - last.end < 60 && !/[。!?\n]/u.test(folded.slice(last.end, start));
  return isNear ? nounOf(last) : null;
}

function nounOf({ nounStart, nounEnd }: Figure): Span | null {
  return nounStart === null || nounEnd === null ? null : { start: nounStart, end: nounEnd };
}

const isJoining = charSet('和与及、');

/** 分别增长5.6%和7.8%, 贷款156笔3200万元: figures side by side tell of one thing. */
function isCoordinated(folded: string, figure: FigureWithoutNoun, last: Figure | undefined): last is Figure {
  if (last === undefined || (last.nounEnd ?? Infinity) > last.start) return false;
  if (figure.start === last.end) return last.kind === 'count' && (figure.kind === 'money' || figure.kind === 'area');
  const isNext = figure.start === last.end + 1 && isJoining(folded, last.end);
  return isNext && figure.kind === last.kind && figure.kind === 'percent';
}

function countsPeople(unit: string): boolean {
  return unit === '人' || unit === '户';
}

const spansOfTime = new Set([
  '期限',
  '时间',
  '时长',
  '寿命',
  '年限',
  '工龄',
  '党龄',
  '学制',
  '天数',
  '日数',
  '时数',
  '年数',
]);
const ages = new Set(['年龄', '年纪', '岁数']);

const none: Rule = () => null;

/** 农业产值2.5亿元, 增长6%: the noun stands before, else directly behind; or the clause goes on about the last one. */
const nameFirst: Rule = (ask) => {
  const { before, inherited, after, page, figure } = ask;
  const left = before();
  const isAttribute = figure.kind !== 'percent' && page.folded[figure.end] === '的';
  if (isAttribute && (!left.noun || left.overVerb)) return after() ?? left.noun;
  if (left.noun) return left.noun;
  const right = figure.kind === 'percent' ? null : directNoun(ask);
  if (right) return right;
  return left.changes || follows(ask, left) || (left.continues && countsAlike(ask)) ? inherited() : null;
};

/** 4次核酸检测152元, 一件陶范长42厘米: the noun of the figure before leads up to this one. */
function follows({ past, figure, page }: Question, left: Before): boolean {
  if (!left.continues || left.start !== past.last?.nounEnd) return false;
  return figure.start > left.start || (figure.kind === 'money' && !isSpace(page.folded.charCodeAt(left.start)));
}

/** 日均产量5000斤至6000斤,旺季2万余斤: the same measure at another time or place. */
function countsAlike({ past, page, figure }: Question): boolean {
  const { named, last } = past;
  if (!named || !figure.unit || named.kind !== figure.kind || named !== last) return false;
  return named.unit === page.text.slice(figure.unit.start, figure.unit.end) && page.folded[figure.start - 1] !== ',';
}

/** 12个村中三分之二, 捐血者比疫情前少一半. */
const parts: Rule = (ask) => {
  const left = ask.before();
  return left.noun ?? (left.changes || follows(ask, left) ? ask.inherited() : null);
};

/** 50斤玉米, 耕地64万亩; in 海拔4700米的县城 it is the height that is measured. */
const thingFirst: Rule = (ask) => {
  if (ask.page.folded[ask.figure.end] === '的') return nameFirst(ask);
  const right = followed(ask);
  return right && !right.byVerb ? right : (nameFirst(ask) ?? right);
};

const followed = ({ after, page, figure }: Question): NounAfter | null => {
  const { folded } = page;
  const { end } = figure;
  const code = folded.charCodeAt(end);
  if (folded[end] === '“' || folded[end] === '「') return after();
  return isHan(code) && roleOf(code) === Role.none ? after() : null;
};

const counted: Rule = (ask) => {
  const { unit, page, figure } = ask;
  if (countsPeople(unit)) return ofPeople(ask);
  if (page.measureWords.get(unit)?.isNoun === true) return null;
  const right = followed(ask) ?? behindAge(ask);
  if (right && figure.end <= right.start) return right;
  return leftOrSame(ask);
};

const age = /\d{1,3}(?:[-~至到]\d{1,3})?(?:周|多)?岁(?:及?以上|及?以下|左右)?/y;

/** 一名36岁女子, 500名60岁以上老人: how old those are who are counted stands between. */
function behindAge({ page, figure, after }: Question): Span | null {
  if (!isArabic(page.folded.charCodeAt(figure.end))) return null;
  age.lastIndex = figure.end;
  return age.test(page.folded) ? after(true, age.lastIndex) : null;
}

/** A noun before; or 增至386家, which goes on about what was counted before. */
function leftOrSame(ask: Question): Span | null {
  const left = ask.before();
  if (left.noun || ask.unit === '') return left.noun;
  return left.changes || equates(ask, left) || countsRest(ask) ? ask.inherited() : null;
}

/** 0—14岁人口为35821人. */
function equates(ask: Question, left: Before): boolean {
  return ask.page.folded[ask.figure.start - 1] === '为' && follows(ask, left);
}

/** 300只羊冻死了40只, 126个问题已整改118个: the same measure word again, of things. */
function countsRest({ past, page, figure, unit }: Question): boolean {
  const { last, named } = past;
  if (!figure.unit || !named || named !== last || named.kind !== 'count' || countsPeople(unit)) return false;
  return named.unit === page.text.slice(figure.unit.start, figure.unit.end);
}

/** 居民3022户,7400余人: the people of the households. */
function ofHouseholds({ inherited, figure, page }: Question): Span | null {
  const { folded } = page;
  const isListed =
    folded[figure.start - 1] === ',' ? folded[figure.start - 2] === '户' : folded[figure.start - 1] === '户';
  return isListed ? inherited() : null;
}

/** 人 and 户 are what they count: a noun stands before them (老人146人), or directly behind (5人小组). */
const ofPeople: Rule = (ask) => {
  const { page, figure } = ask;
  const left = leftOrSame(ask);
  if (left || page.folded[figure.end] === '的') return left;
  return directNoun(ask) ?? ofHouseholds(ask);
};

function directNoun(ask: Question): Span | null {
  const noun = followed(ask);
  return noun?.start === ask.figure.end && !noun.byVerb && noun.end - noun.start <= 4 ? noun : null;
}

/** 管控期14天; a span of time counts nothing else. */
const timed: Rule = ({ before, after, inherited, page, figure, past }) => {
  if (page.folded[figure.end - 1] === '内' && figure.approx === 'under') return after();
  const left = before();
  if (!left.noun) return left.changes && past.named?.kind === 'duration' ? inherited() : null;
  return namesTime(page.folded, left.noun) ? left.noun : null;
};

/** 期限, 时间, 寿命: a noun that a span of time measures. */
function namesTime(folded: string, { start, end }: Span): boolean {
  return folded[end - 1] === '期' || (end - start >= 2 && spansOfTime.has(folded.slice(end - 2, end)));
}

/** 80岁的老母亲, 36岁女子, 56岁的米某; else who stands before. */
const aged: Rule = (ask) => {
  const { page, figure } = ask;
  const at = figure.end + (page.folded[figure.end] === '的' ? 1 : 0);
  if (page.folded[at + 1] === '某' && isHan(page.folded.charCodeAt(at)))
    return { start: at, end: at + (page.folded[at + 2] === '某' ? 3 : 2) };
  const right = followed(ask);
  if (right) return right;
  const left = ask.before().noun;
  return left ? ofAge(page.folded, left) : ask.inherited();
};

/** 受试者平均年龄: whose age it is; 平均年龄 alone names nobody. */
function ofAge(folded: string, { start, end }: Span): Span | null {
  if (end - start < 2 || !ages.has(folded.slice(end - 2, end))) return { start, end };
  const cut = folded.startsWith('平均', end - 4) ? end - 4 : end - 2;
  return cut > start ? { start, end: cut } : null;
}

const rules: Readonly<Record<Figure['kind'], Rule>> = {
  count: counted,
  money: nameFirst,
  percent: nameFirst,
  temperature: nameFirst,
  age: aged,
  length: thingFirst,
  area: thingFirst,
  weight: thingFirst,
  volume: thingFirst,
  duration: timed,
  frequency: followed,
  timeofday: none,
  ratio: parts,
  ordinal: ({ unit, after }) => (unit === '号' ? after() : null),
};
