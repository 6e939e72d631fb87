/** What a character may be in a numeral; one look-up a character of the article, so a flat table. */
export const Role = {
  none: 0,
  /** 0–9 */
  arabic: 1,
  /** 〇零一…九两壹… */
  digit: 2,
  /** 十百千万亿兆 and their formal and joined forms (拾佰仟廿卅) */
  unit: 3,
  /** 几, 数: a number only before a unit (几十, 数百) or after one (十几) */
  vague: 4,
  half: 5,
} as const;

export type Role = (typeof Role)[keyof typeof Role];

const digits = '零一二三四五六七八九';
const formalDigits = '〇壹贰叁肆伍陆柒捌玖';
const units: readonly (readonly [string, number])[] = [
  ['十拾', 10],
  ['百佰', 100],
  ['千仟', 1000],
  ['万', 1e4],
  ['亿', 1e8],
  ['兆', 1e12],
];

/** By UTF-16 code. */
export const roles = new Uint8Array(0x10000);
const values = new Float64Array(0x10000);

function assign(characters: string, role: Role, value: (index: number) => number): void {
  for (let i = 0; i < characters.length; i++) {
    roles[characters.charCodeAt(i)] = role;
    values[characters.charCodeAt(i)] = value(i);
  }
}

assign('0123456789', Role.arabic, (i) => i);
assign(digits, Role.digit, (i) => i);
assign(formalDigits, Role.digit, (i) => i);
assign('两', Role.digit, () => 2);
for (const [characters, value] of units) assign(characters, Role.unit, () => value);
assign('廿卅', Role.unit, (i) => (i + 2) * 10);
assign('几数', Role.vague, () => NaN);
assign('半', Role.half, () => 0.5);

export function roleOf(code: number): number {
  return roles[code] ?? Role.none;
}

/** The digit's value or the unit's; only for characters whose role is `arabic`, `digit` or `unit`. */
export function valueOf(code: number): number {
  return values[code] ?? 0;
}

export function isArabic(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** A Chinese character (the basic block and extension A). */
export function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x3000 || code === 0x2009 || code === 9;
}
