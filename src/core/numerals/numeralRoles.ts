import table from '../../tables/words/numerals.tsv';
import { linesOfList } from '../match/wordList';

/** What a character may be in a numeral; one look-up a character of the article, so a flat table. */
export const NumeralRole = {
  none: 0,
  /** 0–9 */
  arabic: 1,
  /** 〇零一…九两壹… */
  digit: 2,
  /** 十百千万亿兆 and their formal and joined forms (拾佰仟廿卅) */
  unit: 3,
  /** 几, 数, 参: a number only before a unit (几十, 数百) or after one (十几) */
  vague: 4,
  half: 5,
} as const;

export type NumeralRole = (typeof NumeralRole)[keyof typeof NumeralRole];

/** By UTF-16 code. */
export const roles = new Uint8Array(0x10000);
const values = new Float64Array(0x10000);

function assign(list: string, role: NumeralRole): void {
  for (const [character = '', value = ''] of linesOfList(table, list)) {
    roles[character.charCodeAt(0)] = role;
    values[character.charCodeAt(0)] = value === '' ? NaN : Number(value);
  }
}

for (let digit = 0; digit < 10; digit++) {
  roles[48 + digit] = NumeralRole.arabic;
  values[48 + digit] = digit;
}
assign('digit', NumeralRole.digit);
assign('unit', NumeralRole.unit);
assign('formal', NumeralRole.vague);
assign('vague', NumeralRole.vague);
assign('half', NumeralRole.half);

export function roleOf(code: number): number {
  return roles[code] ?? NumeralRole.none;
}

/** The digit's value or the unit's; only for characters whose role is `arabic`, `digit` or `unit`. */
export function digitValue(code: number): number {
  return values[code] ?? 0;
}

/** The unit's value (10 of 十), 0 where the character is none. */
export function unitOf(code: number): number {
  return roles[code] === NumeralRole.unit ? (values[code] ?? 0) : 0;
}

export function isArabic(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A Chinese character (the basic block and extension A). */
export function isBasicHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x3000 || code === 0x2009 || code === 9;
}

/** A circle for 〇: nought within a number (一二○, 三六○万, ○点四), and a name that is left out anywhere else (王○明). */
export const isZeroOfRun = (code: number): boolean => code === 0x25cb;
