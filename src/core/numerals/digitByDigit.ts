import table from '../../tables/words/numerals.tsv';
import { characterList } from '../match/wordList';
import type { Numeral } from './numeral';
import { digitValue, unitOf } from './numeralRoles';

const more = characterList(table, 'more');
/** 两, 几 and 数 are in none. */
const DIGITS = /^[〇○零一二三四五六七八九壹贰叁肆伍陆柒捌玖]+/u;
/** 三○, 五〇: of two digits only a round number. */
const ROUND = /[〇○]$/u;
const MYRIAD = 1e4;

/**
 * A run of Chinese digits one after the other: 二〇二二 and 一二○ as they stand; 三六○万, 六三亿 and 一五○余万 are amounts,
 * whose digits a multiplier follows. Undefined for any other run.
 */
export function digitByDigit(folded: string, start: number, end: number): Numeral | undefined {
  const run = folded.slice(start, end);
  const digits = DIGITS.exec(run)?.[0] ?? '';
  const isWhole = digits.length === run.length;
  if (digits.length < 2 || (isWhole && digits.length < 3 && !ROUND.test(digits))) return undefined;
  const behind = start + digits.length;
  const open = more(folded, behind) && unitOf(folded.charCodeAt(behind + 1)) >= MYRIAD;
  const { end: stop, ...worth } = multiplied(folded, behind + (open ? 1 : 0), valueOf(digits));
  if (stop < end) return undefined;
  const { value, factor } = worth;
  return {
    ...{ start, end: stop, low: value, high: value, open, factor, positional: stop === behind },
    ...{ chinese: true, scaled: false, bare: false },
  };
}

const valueOf = (digits: string): number =>
  Number(Array.from(digits, (_, i) => digitValue(digits.charCodeAt(i))).join(''));

interface Worth {
  readonly end: number;
  readonly value: number;
  /** The last multiplier; 1 where there is none. */
  readonly factor: number;
}

/** By 万, 亿, 万亿 as they follow. */
function multiplied(folded: string, from: number, digits: number): Worth {
  let [value, factor, end] = [digits, 1, from];
  for (let unit = unitOf(folded.charCodeAt(end)); unit >= MYRIAD; unit = unitOf(folded.charCodeAt(++end))) {
    value *= unit;
    factor = unit;
  }
  return { end, value, factor };
}
