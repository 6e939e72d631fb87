/** Is the UTF-16 unit a Chinese character (URO, extension A, compatibility ideographs, 〇, half of a rarer one)? */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xdfff) ||
    code === 0x3007
  );
}

export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** A letter of the Latin alphabet, plain ones only. */
export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Space, tab, no-break and ideographic space, zero-width space and byte-order mark; not a line end. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000 || code === 0x200b || code === 0xfeff;
}

/** Where a character stands last at or before an offset, at most so far before it; -1 where it does not. */
export function lastNear(text: string, character: string, at: number, reach: number): number {
  const code = character.charCodeAt(0);
  for (let near = at; near >= Math.max(0, at - reach); near--) if (text.charCodeAt(near) === code) return near;
  return -1;
}
