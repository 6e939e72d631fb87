import type { Figure } from '../../article/model';
import type { Span } from '../../text/span';
import { charSet } from '../../match/charSet';
import { isArabic } from '../../numerals/numeralRoles';
import type { FigureWithoutNoun } from '../figure';
import type { Lexicon } from '../../words/lexicon';
import type { Before } from './nounBefore';
import { directNoun, followed } from './nounBehind';
import type { Rule } from './nounBehind';
import { countsPeople, nounOf, question } from './nounQuestion';
import type { Past, Question } from './nounQuestion';
import type { Page } from '../page';
import {
  countedByUnit,
  countsAlike,
  countsRest,
  equates,
  follows,
  isCoordinated,
  isSum,
  ofHouseholds,
} from './sharedNoun';
import { aged, timed } from './timeNoun';

/** What a figure counts, or null where the text names nothing. */
export type NounFinder = (page: Page, figure: FigureWithoutNoun, past: Past) => Span | null;

export function createNounFinder(lexicon: Lexicon): NounFinder {
  return (page, figure, past) => {
    if (figure.noNounAfter === true && figure.kind !== 'ordinal') return null;
    if (isCoordinated(page.folded, figure, past.last)) return nounOf(past.last);
    return rules[figure.kind](question(lexicon, page, figure, past));
  };
}

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
