import type { Encoding } from '../../core/index';

/** A text's bytes in an encoding, or the first character that the encoding can't hold. Byte-order marks are not added. */
export type Encoded = { readonly bytes: Uint8Array } | { readonly missing: string };

/** The platform only decodes: what it decodes, turned round, encodes (WHATWG Encoding Standard, the index of each). */
export function encodeText(text: string, encoding: Encoding | 'gbk'): Encoded {
  switch (encoding) {
    case 'utf-8':
      return { bytes: new TextEncoder().encode(text) };
    case 'utf-16le':
    case 'utf-16be':
      return { bytes: utf16(text, encoding === 'utf-16le') };
    case 'gb18030':
      return byTable(text, doubleBytes('gb18030', 0x81), fourBytes());
    case 'gbk':
      return byTable(text, doubleBytes('gb18030', 0x81), new Map());
    case 'big5':
      return byTable(text, doubleBytes('big5', 0xa1), new Map());
  }
}

/** The byte-order mark that a file's bytes begin with. */
export function byteOrderMark(bytes: Uint8Array): Uint8Array {
  const marks = [
    [0xef, 0xbb, 0xbf],
    [0xff, 0xfe],
    [0xfe, 0xff],
  ];
  const mark = marks.find((one) => one.every((byte, at) => bytes[at] === byte));
  return Uint8Array.from(mark ?? []);
}

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
}

type Codes = ReadonlyMap<string, readonly number[]>;

function byTable(text: string, codes: Codes, more: Codes): Encoded {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const coded = code < 0x80 ? [code] : (codes.get(character) ?? more.get(character) ?? astral(code, more));
    if (coded === undefined) return { missing: character };
    for (const byte of coded) bytes.push(byte);
  }
  return { bytes: Uint8Array.from(bytes) };
}

/** Every character of two bytes. Where two codes decode alike, the first is the encoder's. */
function doubleBytes(encoding: string, firstLead: number): Codes {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, readonly number[]>();
  for (let lead = firstLead; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(character).length !== 1 || character === '\ufffd' || codes.has(character)) continue;
      codes.set(character, [lead, trail]);
    }
  }
  return codes;
}

/** GB 18030's codes of four bytes for the Basic Multilingual Plane: 39,420 in a row from 81 30 81 30. */
function fourBytes(): Codes {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let pointer = 0; pointer < 39_420; pointer++) {
    const code = fourByteCode(pointer);
    const character = decoder.decode(Uint8Array.from(code));
    if (character.length === 1 && character !== '\ufffd' && !codes.has(character)) codes.set(character, code);
  }
  return codes;
}

/** Beyond that plane GB 18030 counts on from 90 30 81 30; Big5 (no table of four bytes) has none. */
function astral(code: number, more: Codes): readonly number[] | undefined {
  return code > 0xffff && more.size > 0 ? fourByteCode(code - 0x10000 + 189_000) : undefined;
}

function fourByteCode(pointer: number): readonly number[] {
  const lead = Math.floor(pointer / 12_600);
  const second = Math.floor((pointer % 12_600) / 1260);
  const third = Math.floor((pointer % 1260) / 10);
  return [0x81 + lead, 0x30 + second, 0x81 + third, 0x30 + (pointer % 10)];
}
