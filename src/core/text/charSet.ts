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
