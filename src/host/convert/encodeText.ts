import type { Encoding, Steps } from '../../core/index';

/** An encoding to write: those that are read, but UTF-32, which VS Code does not open, and GBK, which lacks GB 18030's codes of four bytes. */
export type WrittenEncoding = Exclude<Encoding, 'utf-32le' | 'utf-32be'> | 'gbk';

/** A text's bytes in an encoding, or the first character that the encoding can't hold. Byte-order marks are not added. */
export type Encoded = { readonly bytes: Uint8Array } | { readonly missing: string };

/** What encodes a stretch of text. */
type Encode = (text: string) => Encoded;

/** Encodes in short steps. An encoding's table is made when it is first asked for, and kept. */
export class TextEncodings {
  private readonly made = new Map<WrittenEncoding, Encode>();

  *encoding(text: string, encoding: WrittenEncoding): Steps<Encoded> {
    const encode = this.made.get(encoding) ?? (yield* encoderFor(encoding));
    this.made.set(encoding, encode);
    const pieces: Uint8Array[] = [];
    for (const piece of wholeCharacters(text)) {
      const encoded = encode(piece);
      if ('missing' in encoded) return encoded;
      pieces.push(encoded.bytes);
      yield 0;
    }
    return { bytes: joined(pieces) };
  }
}

/** Characters that are encoded in one step. */
const PIECE = 65_536;

/** The text in pieces that split no surrogate pair. */
function* wholeCharacters(text: string): Generator<string, void, undefined> {
  for (let start = 0; start < text.length;) {
    const end = start + PIECE;
    const next = (text.codePointAt(end - 1) ?? 0) > 0xffff ? end + 1 : end;
    yield text.slice(start, next);
    start = next;
  }
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** The platform only decodes: what it decodes, turned round, encodes (WHATWG Encoding Standard, the index of each). */
function* encoderFor(encoding: WrittenEncoding): Steps<Encode> {
  switch (encoding) {
    case 'utf-8':
      return (text) => ({ bytes: new TextEncoder().encode(text) });
    case 'utf-16le':
    case 'utf-16be':
      return (text) => ({ bytes: utf16(text, encoding === 'utf-16le') });
    case 'gb18030':
      return byTable(yield* doubleBytes('gb18030', 0x81), yield* fourBytes());
    case 'gbk':
      return byTable(yield* doubleBytes('gb18030', 0x81), new Map());
    case 'big5':
      return byTable(yield* doubleBytes('big5', 0xa1), new Map());
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

function byTable(codes: Codes, more: Codes): Encode {
  return (text) => {
    const bytes = new Uint8Array(4 * text.length);
    let length = 0;
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      const coded = code < 0x80 ? [code] : (codes.get(character) ?? more.get(character) ?? astral(code, more));
      if (coded === undefined) return { missing: character };
      bytes.set(coded, length);
      length += coded.length;
    }
    return { bytes: bytes.slice(0, length) };
  };
}

/** Every character of two bytes. Where two codes decode alike, the first is the encoder's. */
function* doubleBytes(encoding: string, firstLead: number): Steps<Codes> {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, readonly number[]>();
  for (let lead = firstLead; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(character).length !== 1 || character === '\ufffd' || codes.has(character)) continue;
      codes.set(character, [lead, trail]);
    }
    yield 0;
  }
  return codes;
}

/** GB 18030's codes of four bytes for the Basic Multilingual Plane: 39,420 in a row from 81 30 81 30. */
function* fourBytes(): Steps<Codes> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let pointer = 0; pointer < 39_420; pointer++) {
    const code = fourByteCode(pointer);
    const character = decoder.decode(Uint8Array.from(code));
    if (character.length === 1 && character !== '\ufffd' && !codes.has(character)) codes.set(character, code);
    if (pointer % 1024 === 0) yield 0;
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
