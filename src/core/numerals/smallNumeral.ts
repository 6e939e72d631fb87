import table from '../../tables/words/numerals.tsv';
import { charSet } from '../match/charSet';
import { linesOfList } from '../match/wordList';
import { hanDigit } from './dateNumeral';

const listed = (list: string): string =>
  linesOfList(table, list)
    .map(([character = '']) => character)
    .join('');

const TEN = '十'.charCodeAt(0);
const digits = Array.from(listed('dateDigit'))
  .filter((digit) => hanDigit(digit.charCodeAt(0)) > 0)
  .join('');
const pairs = listed('pair');
/** The characters that a scheme's numeral may begin with. */
export const NUMERALS = `${digits}十${pairs}`;

const values = new Uint8Array(0x10000);
values[TEN] = 10;
for (const digit of digits) values[digit.charCodeAt(0)] = hanDigit(digit.charCodeAt(0));
for (const pair of pairs) values[pair.charCodeAt(0)] = 2;

/**
 * The value of a numeral as schemes use it: one folded character (两 双 三 … 十), or 十 with a digit (十二).
 * A scheme never counts in hundreds, so larger numerals give undefined.
 */
export function smallNumeral(text: string, offset: number): { value: number; length: number } | undefined {
  if (offset >= text.length) return undefined;
  const code = text.charCodeAt(offset);
  const value = values[code] ?? 0;
  if (value === 0) return undefined;
  const second = code === TEN && offset + 1 < text.length ? hanDigit(text.charCodeAt(offset + 1)) : 0;
  return second > 0 ? { value: 10 + second, length: 2 } : { value, length: 1 };
}

/** Is the character at the offset one of a numeral's, of any size? */
export const isNumeral = charSet(`〇零${NUMERALS}${listed('great')}`);
