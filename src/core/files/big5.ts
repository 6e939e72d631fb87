/** Decodes Big5 with the Hong Kong Supplementary Character Set; throws RangeError at the first undecodable byte. */
export type Big5Decoder = (bytes: Uint8Array) => string;

const FIRST_LEAD = 0x81;
const TRAILS = 157;
/** The four codes that stand for two characters each (WHATWG Encoding Standard, Big5 decoder). */
const PAIRS: Readonly<Record<number, string>> = {
  0x8862: '\u00ca\u0304',
  0x8864: '\u00ca\u030c',
  0x88a3: '\u00ea\u0304',
  0x88a5: '\u00ea\u030c',
};

/** @param table a line for each lead byte from 81, a character for each trail byte (40-7E, A1-FE), U+FFFD for none. */
export function createBig5Decoder(table: string): Big5Decoder {
  const characterOf = characters(table);
  return (bytes) => {
    let text = '';
    for (let i = 0; i < bytes.length; i++) {
      const lead = bytes[i] ?? 0;
      if (lead < 0x80) text += String.fromCharCode(lead);
      else text += characterOf(lead, bytes[++i] ?? 0) || noCode(lead, bytes[i] ?? 0);
    }
    return text;
  };
}

function noCode(lead: number, trail: number): never {
  throw new RangeError(`no Big5 code: ${lead} ${trail}`);
}

/** What two bytes stand for; empty for none. */
type CharacterOf = (lead: number, trail: number) => string;

/** The table is taken apart when a character is first asked for. */
function characters(table: string): CharacterOf {
  let cells: readonly string[] | undefined;
  return (lead, trail) => characterAt((cells ??= Array.from(table.replaceAll('\n', ''))), lead, trail);
}

function characterAt(cells: readonly string[], lead: number, trail: number): string {
  const isTrail = (trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe);
  const column = trail - (trail < 0x80 ? 0x40 : 0xa1 - 63);
  const cell = isTrail ? cells[(lead - FIRST_LEAD) * TRAILS + column] : undefined;
  const character = cell === '\ufffd' ? undefined : cell;
  return character ?? PAIRS[lead * 0x100 + trail] ?? '';
}

/** Big5 both ways, for bytes of which nobody knows whether they are Big5: to ask costs no exception. */
export interface Big5 {
  readonly characterOf: CharacterOf;
  /** The two bytes of a character as one number, 0 for a character without. */
  readonly bytesOf: (character: number) => number;
}

/** The way back is made when it is first asked for. */
export function createBig5(table: string): Big5 {
  let bytes: Uint16Array | undefined;
  return {
    characterOf: characters(table),
    bytesOf: (character) => (bytes ??= bytesByCharacter(table))[character] ?? 0,
  };
}

function bytesByCharacter(table: string): Uint16Array {
  const bytes = new Uint16Array(0x10000);
  for (const [index, cell] of Array.from(table.replaceAll('\n', '')).entries()) {
    const column = index % TRAILS;
    const pair = ((FIRST_LEAD + Math.floor(index / TRAILS)) << 8) | (column < 63 ? 0x40 + column : 0xa1 + column - 63);
    const code = cell.charCodeAt(0);
    if (cell.length === 1 && code !== 0xfffd && bytes[code] === 0) bytes[code] = pair;
  }
  return bytes;
}
