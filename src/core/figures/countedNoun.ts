import type { Figure } from '../article/model';
import type { Span } from '../text/span';
import { charSet } from '../text/charSet';
import { isArabic, isHan, Role, roleOf } from './characters';
import type { FigureWithoutNoun } from './figure';
import type { Lexicon } from './lexicon';
import type { NounAfter } from './nounAfter';
import type { Before } from './nounBefore';
import { countsPeople, nounOf, question } from './nounQuestion';
import type { Past, Question } from './nounQuestion';
import type { Page } from './page';
import {
  countedByUnit,
  countsAlike,
  countsRest,
  equates,
  follows,
  isCoordinated,
  isSum,
  ofHouseholds,
} from './sameNoun';

/** What a figure counts, or null where the text names nothing. */
export type NounFinder = (page: Page, figure: FigureWithoutNoun, past: Past) => Span | null;

type Rule = (ask: Question) => Span | null;

export function createNounFinder(lexicon: Lexicon): NounFinder {
  return (page, figure, past) => {
    if (figure.noNounAfter === true && figure.kind !== 'ordinal') return null;
    if (isCoordinated(page.folded, figure, past.last)) return nounOf(past.last);
    return rules[figure.kind](question(lexicon, page, figure, past));
  };
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
  '周期',
  '时限',
  '年假',
  '产假',
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
  const right = figure.kind === 'percent' && left.changes ? null : directNoun(ask);
  if (right) return right;
  return goesOn(ask, left) ? inherited() : null;
};

/** Does the clause, which names nothing, go on about what the last figure counted? */
function goesOn(ask: Question, left: Before): boolean {
  if (left.changes && ask.figure.kind === 'money' && !mayTellOf(ask)) return false;
  return left.changes || follows(ask, left) || (left.continues && countsAlike(ask) && !isSum(ask));
}

const won = charSet('胜负平击大险惜不');

/** 78:69胜公安局队: of a match, which counts nothing. */
function isScore({ figure, page }: Question): boolean {
  return Array.isArray(figure.value) && figure.value.length === 2 && won(page.folded, figure.end);
}

/** 接收物资27批次,折价113万元: what they are worth. A garden is not what costs more where a price rises. */
function mayTellOf({ past, page, figure }: Question): boolean {
  const kind = past.named?.kind;
  return (
    kind === 'money' ||
    kind === 'percent' ||
    page.folded.slice(Math.max(0, figure.start - 6), figure.start).includes('折')
  );
}

/** 12个村中三分之二, 捐血者比疫情前少一半. */
const parts: Rule = (ask) => {
  if (isScore(ask)) return null;
  const left = ask.before();
  return left.noun ?? (left.changes || follows(ask, left) ? ask.inherited() : null);
};

/** 海拔1200米以上茶园: the height is measured, not the garden. */
function isHeightAbove({ page, figure }: Question): boolean {
  return page.folded.startsWith('海拔', figure.start - 2) || page.folded.startsWith('水深', figure.start - 2);
}

/** 50斤玉米, 耕地64万亩; in 海拔4700米的县城 it is the height that is measured. */
const thingFirst: Rule = (ask) => {
  if (ask.page.folded[ask.figure.end] === '的' || isHeightAbove(ask)) return nameFirst(ask);
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
  if (isOfWhole(ask)) return ask.inherited();
  if (isJoining(page.folded, figure.end) && ask.before().noun) return ask.before().noun;
  const right = followed(ask) ?? behindAge(ask);
  if (right && figure.end <= right.start) return right;
  return leftOrSame(ask);
};

/** 标识1万张及灌装机一台: the next thing in the row. */
const isJoining = charSet('及和与');

/** 5批次样品中有3批次酸价超标: so many of those that were just counted by the same measure word. */
function isOfWhole({ past, page, figure }: Question): boolean {
  const { last } = past;
  if (last?.unit === undefined || last.noun === null || !figure.unit) return false;
  const isOf = page.folded.startsWith('中有', figure.start - 2) || page.folded[figure.start - 1] === '中';
  return isOf && last.unit === page.text.slice(figure.unit.start, figure.unit.end);
}

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
  const goesOn = left.changes || equates(ask, left) || countsRest(ask);
  return (goesOn ? ask.inherited() : null) ?? countedByUnit(ask, left);
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
const timed: Rule = (ask) => {
  const { before, after, inherited, page, figure, past } = ask;
  if (page.folded[figure.end - 1] === '内' && figure.approx === 'under') return after();
  if (page.folded[figure.end] === '的' && page.folded.startsWith('为期', figure.start - 2)) {
    const noun = after();
    return noun && page.isPlaceAt(noun.start) ? null : noun;
  }
  const left = before();
  if (left.noun && namesTime(page.folded, left.noun)) return left.noun;
  if (!left.noun && left.changes && past.named?.kind === 'duration') return inherited();
  return term(ask);
};

const endsTerm = charSet('期假');
const longestTerm = 4;

/** 30天冷静期, 98天产假: what lasts so long, directly behind. */
function term(ask: Question): Span | null {
  const { folded } = ask.page;
  for (let at = ask.figure.end + 1; at < ask.figure.end + longestTerm; at++) {
    if (!endsTerm(folded, at)) continue;
    const right = directNoun(ask);
    return right && endsTerm(folded, right.end - 1) ? right : null;
  }
  return null;
}

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
  const right = followed(ask) ?? familiarName(page.folded, at);
  if (right) return right;
  const left = ask.before().noun;
  if (left) return ask.before().overVerb ? null : ofAge(page.folded, left);
  const { named } = ask.past;
  return named && named.kind !== 'money' && isOfPeople(page.folded, named) ? ask.inherited() : null;
};

const familiar = charSet('老小阿');
const followsName = charSet('和与说是在从因每已正家,。、');

/** 61岁的老杨和老伴: a surname with 老 or 小 before it. */
function familiarName(folded: string, at: number): Span | null {
  if (!familiar(folded, at) || !isHan(folded.charCodeAt(at + 1)) || !followsName(folded, at + 2)) return null;
  return { start: at, end: at + 2 };
}

const endsPeople = charSet('员人者众民部长户工师士生友童警医属代客手家口男女子婴孩体');

function isOfPeople(folded: string, { nounEnd }: Figure): boolean {
  return nounEnd !== null && endsPeople(folded, nounEnd - 1);
}

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
