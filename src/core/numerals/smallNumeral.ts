import { charSet } from '../match/charSet';

const DIGITS = '〇一二三四五六七八九十';
/** The characters that a scheme's numeral may begin with. */
export const NUMERALS = '一二三四五六七八九十两双';
const TEN = '十'.charCodeAt(0);

const values = new Uint8Array(0x10000);
for (let value = 1; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
for (const pair of '两双') values[pair.charCodeAt(0)] = 2;

/**
 * The value of a numeral as schemes use it: one folded character (两 双 三 … 十), or 十 with a digit (十二).
 * A scheme never counts in hundreds, so larger numerals give undefined.
 */
export function smallNumeral(text: string, offset: number): { value: number; length: number } | undefined {
  if (offset >= text.length) return undefined;
  const code = text.charCodeAt(offset);
  const value = values[code] ?? 0;
  if (value === 0) return undefined;
  const second = code === TEN ? DIGITS.indexOf(text.charAt(offset + 1)) : 0;
  return second > 0 && second < 10 ? { value: 10 + second, length: 2 } : { value, length: 1 };
}

/** Is the character at the offset one of a numeral's, of any size? */
export const isNumeral = charSet(DIGITS + '两双百千万亿零第');
