import table from '../../tables/words/numerals.tsv';
import { charSet } from '../match/charSet';
import { characterList } from '../match/wordList';
import { isZeroOfRun, NumeralRole, roleOf, digitValue } from './numeralRoles';
import { digitsBehindMyriad } from './digitsBehindMyriad';
import type { Numeral } from './numeral';
import { RunReader } from './numeralRun';

/** No written number is longer; a longer run is dirt. */
const longest = 24;

/**
 * 三百二十, 两千零五, 十五六, 三四十, 几十, 数百, 百余, 三百多万, 二〇二二. Undefined where the characters make no
 * number (一一, 五四); such a run is `runEnd` long.
 */
export function chineseNumeral(folded: string, start: number): Numeral | undefined {
  const end = isNoughtPoint(folded, start) ? start + 1 : runEnd(folded, start, start + longest + 1);
  if (end === start || end - start > longest) return undefined;
  if (end === start + 1) {
    const single = singleCharacter(folded, start);
    if (single) return single;
  }
  const reader = new RunReader(folded, start, end);
  return reader.read() ?? digitsBehindMyriad(folded, start, end);
}

/** ○点四: a circle before the point is nought. */
export const isNoughtPoint = (folded: string, at: number): boolean =>
  isZeroOfRun(folded.charCodeAt(at)) &&
  folded[at + 1] === '点' &&
  roleOf(folded.charCodeAt(at + 2)) === NumeralRole.digit;

/** The end of a run too long to be a number, or 0. */
export function dirtEnd(folded: string, start: number): number {
  const end = runEnd(folded, start, start + longest + 1);
  return end - start > longest ? runEnd(folded, end, folded.length) : 0;
}

const goesOn = charSet('余多点');
const tens = charSet('十廿卅');
/** 人数, 户数: with one of these before it, 数 ends a noun. */
const beforeCount = characterList(table, 'beforeCount');
const formalUnit = charSet('拾佰仟');

/** 三, 十, 两 alone, as most numbers stand; 百, 三 before 多 or 点 take the long way. */
function singleCharacter(folded: string, start: number): Numeral | undefined {
  const code = folded.charCodeAt(start);
  const value = digitValue(code);
  const role = roleOf(code);
  if (value >= 100 || role === NumeralRole.vague || goesOn(folded, start + 1)) return undefined;
  return {
    start,
    end: start + 1,
    low: value,
    high: value,
    open: false,
    chinese: true,
    factor: role === NumeralRole.unit ? value : 1,
    scaled: false,
    bare: false,
    positional: false,
  };
}

/** The end of the run of Chinese number characters that begins at `start`, or `limit` where it goes on. */
export function runEnd(folded: string, start: number, limit: number): number {
  let end = start;
  for (;;) {
    if (end >= limit) return end;
    const role = end < folded.length ? roleOf(folded.charCodeAt(end)) : NumeralRole.none;
    const isZero = end > start && isZeroOfRun(folded.charCodeAt(end));
    const isVagueNumber = role === NumeralRole.vague && isVague(folded, end);
    if (isZero || role === NumeralRole.digit || role === NumeralRole.unit || isVagueNumber) end++;
    else return end;
  }
}

/** 几 and 数 count only beside a unit: 几十, 数百, 十几; 人数百分之 and 数一数 are other words. 参 is three beside 拾 or 佰. */
function isVague(folded: string, at: number): boolean {
  if (folded[at] === '参') return formalUnit(folded, at + 1) || formalUnit(folded, at - 1);
  const next = roleOf(folded.charCodeAt(at + 1)) === NumeralRole.unit && folded.slice(at + 1, at + 3) !== '百分';
  if (folded[at] === '数') return next && !beforeCount(folded, at - 1);
  return next || tens(folded, at - 1);
}
