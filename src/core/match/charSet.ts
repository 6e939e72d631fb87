/** Is the character at this offset one of the set? False before the text's begin and behind its end. */
export type CharSet = (text: string, offset: number) => boolean;

/**
 * Sets of characters, so that a look-up neither allocates nor searches: make them once, at module level or with the
 * engine, and never for an article. All that the sets know of one character lies together, in its row of bits, for rules
 * that are asked about one character ask one after the other; all characters that are in no set share one row.
 *
 * @param characters the set's members, each of one UTF-16 unit, in no order.
 */
export function charSet(characters: string): CharSet {
  const { rows, bits, set } = nextSet(characters.length);
  const number = set >> 5;
  const bit = 1 << (set & 31);
  for (let i = 0; i < characters.length; i++) {
    const at = rowOf(characters.charCodeAt(i)) + number;
    bits[at] = (bits[at] ?? 0) | bit;
  }
  return (text, offset) =>
    offset >= 0 &&
    offset < text.length &&
    ((bits[((rows[text.charCodeAt(offset)] ?? 0) << ROW) + number] ?? 0) & bit) !== 0;
}

const CODES = 0x10000;
/** A row has two to this power numbers of 32 bits, one bit a set. */
const ROW = 5;
const MOST_SETS = 32 << ROW;
/** All lists together hold some two thousand characters. */
const ROWS = 4096;

/** Sets that share their rows. */
interface Block {
  /** By UTF-16 code: the number of its row; 0 of those that are in no set. */
  readonly rows: Uint16Array;
  readonly bits: Int32Array;
}

let newest: Block | undefined;
let sets = 0;
let rowsUsed = 0;

/** The block that has room for one more set of so many characters, and the set's number in it. */
function nextSet(characters: number): Block & { readonly set: number } {
  if (!newest || sets === MOST_SETS || rowsUsed + characters >= newest.bits.length >> ROW) {
    newest = {
      rows: new Uint16Array(CODES),
      bits: new Int32Array(Math.max(ROWS, characters + 1) << ROW),
    };
    sets = 0;
    rowsUsed = 0;
  }
  return { ...newest, set: sets++ };
}

/** Where the row of a character begins in the newest block's bits; it gets one where it has none yet. */
function rowOf(code: number): number {
  const rows = newest?.rows ?? [];
  rows[code] ||= ++rowsUsed;
  return (rows[code] ?? 0) << ROW;
}

/** What `\s` means in a pattern. */
export const BLANKS =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
