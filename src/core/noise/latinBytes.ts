/** Windows-1252's characters for the bytes 80 to 9F (0 where it has none), as pages labelled Latin-1 are read. */
const WINDOWS =
  '\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178';

const BYTES = latinTable();

function latinTable(): Uint8Array {
  const bytes = new Uint8Array(0x10000);
  for (let code = 0x80; code <= 0xff; code++) bytes[code] = code;
  for (let i = 0; i < WINDOWS.length; i++) if (WINDOWS[i] !== '\0') bytes[WINDOWS.charCodeAt(i)] = 0x80 + i;
  return bytes;
}

/** The byte beyond ASCII of a character, as Latin-1 or as Windows-1252 has it; 0 for none. */
export function latinByte(code: number): number {
  return BYTES[code] ?? 0;
}

/** The text of UTF-8's bytes up to the first that is none, and how many bytes that is. */
export function fromUtf8(bytes: readonly number[]): { readonly text: string; readonly length: number } {
  let text = '';
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : 0;
    const rest = bytes.slice(at + 1, at + length);
    if (length === 0 || rest.length < length - 1 || rest.some((byte) => (byte & 0xc0) !== 0x80)) break;
    const head = length === 1 ? first : first & (0x7f >> length);
    text += String.fromCharCode(rest.reduce((code, byte) => (code << 6) | (byte & 0x3f), head));
    at += length;
  }
  return { text, length: at };
}
