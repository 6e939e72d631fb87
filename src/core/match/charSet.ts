/** Is the character at this offset one of the set? False before the text's begin and behind its end. */
export type CharSet = (text: string, offset: number) => boolean;

/**
 * One bit a UTF-16 code, 8 kB a set, so that a look-up neither allocates nor searches: make sets once, at module level
 * or with the engine, and never for an article.
 *
 * @param characters the set's members, each of one UTF-16 unit, in no order.
 */
export function charSet(characters: string): CharSet {
  const bits = new Uint8Array(0x2000);
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    bits[code >> 3] = (bits[code >> 3] ?? 0) | (1 << (code & 7));
  }
  return (text, offset) => {
    if (offset < 0 || offset >= text.length) return false;
    const code = text.charCodeAt(offset);
    return ((bits[code >> 3] ?? 0) & (1 << (code & 7))) !== 0;
  };
}

/** What `\s` means in a pattern. */
export const BLANKS =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
