import { eastAsianWidth } from 'get-east-asian-width';

/** Drawn upon the character before them, or not at all. */
const WITHOUT_WIDTH = /[\p{M}\p{Cf}]/u;
const MARKS_WITHOUT_BASE = /^\p{M}+/u;

/** Columns of one character; what East Asian fonts draw wide (“”, …, ①) counts as wide. */
function columnsOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x7f) return 1;
  if (code >= 0x3000 && code < 0xa000) return WITHOUT_WIDTH.test(character) ? 0 : 2;
  return WITHOUT_WIDTH.test(character) ? 0 : eastAsianWidth(code, { ambiguousAsWide: true });
}

/** How many columns of a fixed-width font with Chinese characters the text takes: a Chinese character two, a letter one. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOfCharacter(character);
  return columns;
}

/** The longest beginning that fits; a character and its marks stay together. */
export function firstColumns(text: string, columns: number): string {
  let [taken, end] = [0, 0];
  for (const character of text) {
    taken += columnsOfCharacter(character);
    if (taken > columns) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** The longest end that fits. */
export function lastColumns(text: string, columns: number): string {
  let [taken, start] = [0, text.length];
  for (const character of Array.from(text).reverse()) {
    taken += columnsOfCharacter(character);
    if (taken > columns) break;
    start -= character.length;
  }
  return text.slice(start).replace(MARKS_WITHOUT_BASE, '');
}

/** Blanks of so many columns, as wide as Chinese characters where they can be: those keep their column in any font. */
export const blankColumns = (columns: number): string =>
  columns > 0 ? ' '.repeat(columns % 2) + '\u3000'.repeat(Math.floor(columns / 2)) : '';
