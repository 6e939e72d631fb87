const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

/** The offset in code points, as the Web Annotation model counts, of an offset in UTF-16 units. */
export function codePointsBefore(text: string, units: number): number {
  let count = Math.min(units, text.length);
  for (let at = 1; at < units; at++) if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) count--;
  return count;
}

/** The offset in UTF-16 units of an offset in code points; the text's length where it is beyond its end. */
export function unitsBefore(text: string, codePoints: number): number {
  let at = 0;
  for (let count = 0; count < codePoints && at < text.length; count++)
    at += isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1)) ? 2 : 1;
  return at;
}

/** The offset, moved out of a surrogate pair that it would split. @param by −1 to the left, 1 to the right */
export function outOfPair(text: string, offset: number, by: -1 | 1): number {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset)) ? offset + by : offset;
}
