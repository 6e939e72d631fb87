/**
 * Servers sort strings by their bytes of UTF-8, which is the order of code points; we sort by UTF-16 units, in which what
 * takes two units stands before U+E000. A text in this form is sorted there as it is here. Of most texts it is the text itself.
 */
export const inUnitOrder = (text: string): string =>
  /[\ud800-\uffff]/.test(text)
    ? Array.from({ length: text.length }, (_, at) => moved(text.charCodeAt(at))).join('')
    : text;

const SURROGATES = 0xd800;
const BEHIND = 0xe000;
/** A plane that no text uses, behind all others. */
const LAST_PLANE = 0xf0000;

function moved(unit: number): string {
  if (unit < SURROGATES) return String.fromCharCode(unit);
  if (unit < BEHIND) return String.fromCharCode(BEHIND + unit - SURROGATES);
  return String.fromCodePoint(LAST_PLANE + unit);
}
