import type { Span } from '../../text/span';
import { isArabic } from '../../numerals/numeralRoles';
import { directNoun, followed } from './nounBehind';
import type { Question } from './nounQuestion';
import { countedByUnit, countsRest, equates, ofHouseholds } from './sharedNoun';

/** 5批次样品中有3批次酸价超标: so many of those that were just counted by the same measure word. */
export function isOfWhole({ past, page, figure }: Question): boolean {
  const { last } = past;
  if (last?.unit === undefined || last.noun === null || !figure.unit) return false;
  const isOf = page.folded.startsWith('中有', figure.start - 2) || page.folded[figure.start - 1] === '中';
  return isOf && last.unit === page.text.slice(figure.unit.start, figure.unit.end);
}

/** 9个文旅项目, 设卡89处: the noun behind, else the one before, else what was counted before. */
export function thingBehind(ask: Question): Span | null {
  const right = followed(ask) ?? behindAge(ask);
  return right && ask.figure.end <= right.start ? right : leftOrSame(ask);
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
export function ofPeople(ask: Question): Span | null {
  const { page, figure } = ask;
  const left = leftOrSame(ask);
  if (left || page.folded[figure.end] === '的') return left;
  return directNoun(ask) ?? ofHouseholds(ask);
}
