/** Is the character at this offset one of the set? False before the text's begin and behind its end. */
export type CharSet = (text: string, offset: number) => boolean;

/**
 * Sets of characters, so that a look-up neither allocates nor searches: make them once, at module level or with the
 * engine, and never for an article. Sets that are made one after the other stand in one table, a bit each, since rules
 * that are asked about one character ask one after the other too: what all of them know of it lies together.
 *
 * @param characters the set's members, each of one UTF-16 unit, in no order.
 */
export function charSet(characters: string): CharSet {
  const { table, bit } = nextBit();
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    table[code] = (table[code] ?? 0) | bit;
  }
  return (text, offset) => offset >= 0 && offset < text.length && ((table[text.charCodeAt(offset)] ?? 0) & bit) !== 0;
}

const CODES = 0x10000;
/** How many bits a number of the table has. */
const MOST_SETS = 32;

let newest = new Int32Array(CODES);
let made = 0;

/** A table of one number a UTF-16 code, and the bit in it that no set has yet. */
function nextBit(): { readonly table: Int32Array; readonly bit: number } {
  if (made === MOST_SETS) {
    newest = new Int32Array(CODES);
    made = 0;
  }
  return { table: newest, bit: 1 << made++ };
}

/** What `\s` means in a pattern. */
export const BLANKS =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
