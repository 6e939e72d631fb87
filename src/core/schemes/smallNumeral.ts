const DIGITS = '〇一二三四五六七八九十';

/**
 * The value of a numeral as schemes use it: one folded character (两 双 三 … 十), or 十 with a digit (十二).
 * A scheme never counts in hundreds, so larger numerals give undefined.
 */
export function smallNumeral(text: string, offset: number): { value: number; length: number } | undefined {
  const first = text.charAt(offset);
  if (first === '两' || first === '双') return { value: 2, length: 1 };
  const value = DIGITS.indexOf(first);
  if (value < 1 || first === '') return undefined;
  const second = DIGITS.indexOf(text.charAt(offset + 1));
  if (value === 10 && second > 0 && second < 10) return { value: 10 + second, length: 2 };
  return { value, length: 1 };
}

export function isNumeral(character: string): boolean {
  return character !== '' && ('两双百千万亿零第'.includes(character) || DIGITS.includes(character));
}
