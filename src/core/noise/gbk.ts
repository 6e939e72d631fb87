/** The double bytes of GBK and their characters, both ways. */
export interface Gbk {
  /** The two bytes as one number (B2AE for 伯), 0 for a character without. */
  readonly bytesOf: (character: number) => number;
  /** The UTF-16 unit that two bytes stand for, 0 for none. */
  characterOf(lead: number, trail: number): number;
  /** 1 for each UTF-16 unit whose two bytes begin a Chinese character or punctuation mark in UTF-8 (E3 80 to E9 BF). */
  readonly beginsUtf8: Uint8Array;
}

const FIRST_LEAD = 0x81;
const TRAILS = 190;
const NONE = 0xfffd;

/** @param table a line for each lead byte from 81, a character for each trail byte (40-7E, 80-FE), U+FFFD for none. */
export function createGbk(table: string): Gbk {
  const characters = table.replaceAll('\n', '');
  const bytes = new Uint16Array(0x10000);
  const begins = new Uint8Array(0x10000);
  for (let index = 0; index < characters.length; index++) {
    const lead = FIRST_LEAD + Math.floor(index / TRAILS);
    const column = index % TRAILS;
    const code = characters.charCodeAt(index);
    if (code === NONE) continue;
    const both = (lead << 8) | (column < 63 ? 0x40 + column : 0x41 + column);
    bytes[code] = both;
    begins[code] = beginsUtf8(both);
  }
  return {
    beginsUtf8: begins,
    bytesOf: (character) => bytes[character] ?? 0,
    characterOf: (lead, trail) => {
      if (lead < FIRST_LEAD || trail < 0x40 || trail === 0x7f || trail > 0xfe) return 0;
      const code = characters.charCodeAt((lead - FIRST_LEAD) * TRAILS + trail - (trail < 0x7f ? 0x40 : 0x41));
      return code === NONE || Number.isNaN(code) ? 0 : code;
    },
  };
}

function beginsUtf8(bytes: number): number {
  const trail = bytes & 0xff;
  return bytes >= 0xe380 && bytes <= 0xe9bf && trail >= 0x80 && trail <= 0xbf ? 1 : 0;
}
