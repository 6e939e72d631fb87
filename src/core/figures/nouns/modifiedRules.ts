// Where a clause of its own tells of the thing that is counted: 兩座8畝地的大棚, 一家收容26位孤兒的育幼院.
import type { CharSet } from '../../match/charSet';
import type { Rule } from '../../match/rule';
import { isArabic, NumeralRole, roleOf } from '../../numerals/numeralRoles';
import type { Span } from '../../text/span';
import { behindSizeAt } from './behindSize';
import { isStop } from './clauseStops';
import { endsOfMeasure } from './kindOfMeasure';
import { followed } from './nounBehind';
import type { Question } from './nounQuestion';

export const modifiedRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'behind-what-tells-of-it',
    examples: [
      ['他建了⟦三座⟧6亩地的温室大棚', '3 座 · 温室大棚'],
      ['那是⟦一間⟧收留十八位幼兒的托兒所,', '1 間 · 托兒所'],
      ['⟦一家⟧年产6万吨饲料的工厂停工', '1 家 · 工厂'],
      ['那是⟦一間⟧收留孤兒的托兒所,', '1 間 · 托兒所'],
      ['发现⟦九名⟧年龄介乎15至40岁的患者', '9 名 · 患者'],
      ['拘捕⟦一名⟧送貨的38歲女子', '1 名 · 女子'],
      ['找到⟦一名⟧驾驶3辆车的男子。', '1 名 · 男子'],
      ['于机场检查⟦两件⟧从外地到港的包裹时,', '2 件 · 包裹'],
    ],
    not: [
      ['来了⟦三名⟧队员的36岁教练。', '3 名 · 队员'],
      ['建成⟦三座⟧,可养6万只鸡的鸡场还没有。', '3 座'],
      ['⟦三家⟧工厂养6头猪的猪场', '3 家 · 工厂'],
      ['走进⟦一家⟧果畜合作社的示范园', '1 家 · 果畜合作社'],
      ['队员⟦三名⟧管6亩地的农场', '3 名 · 队员'],
      ['他有⟦一辆⟧跑了6万公里的事情', '1 辆'],
    ],
    read: behindTelling,
  },
];

const longestModifier = 24;

/** The noun behind the 的 that ends the clause's modifier, if it is such a thing as the measure word counts. */
function behindTelling(ask: Question): Span | undefined {
  const { page, figure, unit, before, after } = ask;
  const ends = figure.kind === 'count' ? endsOfMeasure.get(unit) : undefined;
  const de = ends ? modifierEnd(page.folded, figure.end) : -1;
  if (!ends || de < 0 || isNamedInside(ask, de, ends)) return undefined;
  const left = before();
  if (left.noun?.end === figure.start && left.isDeedAlone !== true) return undefined;
  const noun = behindSizeAt(ask, de + 1) ?? after(true, de + 1);
  if (!noun || noun.byVerb) return undefined;
  const end = page.folded[noun.end - 1] === '时' ? noun.end - 1 : noun.end;
  return ends(page.folded, end - 1) ? { start: noun.start, end } : undefined;
}

/** 三名队员的教练, 一家合作社的示范园: such a thing stands in the modifier itself. */
function isNamedInside(ask: Question, de: number, ends: CharSet): boolean {
  const { page, figure } = ask;
  const direct = followed(ask);
  if (direct?.start === figure.end && direct.end <= de && ends(page.folded, direct.end - 1)) return true;
  return ends(page.folded, de - 1) && !holdsNumber(page.folded, figure.end, de);
}

/** Where the first 的 of the clause stands behind an offset; -1 where there is none. */
function modifierEnd(folded: string, start: number): number {
  for (let at = start; at < start + longestModifier && at < folded.length && !isStop(folded, at); at++)
    if (folded[at] === '的') return at;
  return -1;
}

/** 三座6亩地: a number in the modifier shows that it tells of the thing and is none itself. */
function holdsNumber(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = folded.charCodeAt(at);
    if (isArabic(code) || roleOf(code) === NumeralRole.digit) return true;
  }
  return false;
}
