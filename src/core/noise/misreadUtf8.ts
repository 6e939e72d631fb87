import { commonness } from '../files/commonness';
import type { Fold } from '../text/fold';
import type { Gbk } from './gbk';
import type { Stain } from './noiseSpan';

/** Windows-1252's characters for the bytes 80 to 9F (0 where it has none), as pages labelled Latin-1 are read. */
const WINDOWS =
  '\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178';

/** What is left where text was decoded wrongly, put out as UTF-8 and decoded again: nothing of it can be known. */
const LOST = /(?:锟斤拷|锟斤|\ufffd)+|(?:烫{3,}|屯{3,})|(?:ï¿½)+/g;

/** So many characters in a row that make sense are no accident. */
const FEWEST = 2;

/**
 * UTF-8 that was read as Latin-1 (`ä¸­å›½`) or as GBK (`涓浗`).
 * @param anchors where it may begin
 */
export function findMisreadUtf8(source: string, anchors: readonly number[], gbk: Gbk, fold: Fold): Stain[] {
  const stains: Stain[] = [];
  let done = 0;
  for (const at of anchors) {
    if (at < done) continue;
    const stain = mended(source, at, source.charCodeAt(at) < 0x100 ? latinBytes : gbk.bytesOf);
    if (!stain) continue;
    if (isBetter(stain, source, fold)) stains.push(stain);
    done = stain.end;
  }
  return stains;
}

/** The traces of text that is lost. */
export function findLostText(source: string): Stain[] {
  return Array.from(source.matchAll(LOST), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    kind: 'mojibake',
  }));
}

/** Common characters where rare ones stood. */
function isBetter({ start, end, right = '' }: Stain, source: string, fold: Fold): boolean {
  const common = commonness(fold(right));
  return common >= 0.3 && common >= commonness(fold(source.slice(start, end))) + 0.2;
}

/** The byte of each character, as Latin-1 or as Windows-1252 has it; 0 for none. */
const LATIN_BYTES = latinTable();

function latinTable(): Uint8Array {
  const bytes = new Uint8Array(0x10000);
  for (let code = 0x80; code <= 0xff; code++) bytes[code] = code;
  for (let i = 0; i < WINDOWS.length; i++) if (WINDOWS[i] !== '\0') bytes[WINDOWS.charCodeAt(i)] = 0x80 + i;
  return bytes;
}

function latinBytes(code: number): number {
  return LATIN_BYTES[code] ?? 0;
}

/** The longest run from here whose bytes are whole Chinese characters in UTF-8. */
function mended(source: string, start: number, bytesOf: (code: number) => number): Stain | undefined {
  let bytes = 0;
  let pending = 0;
  let right = '';
  let whole = { end: start, right };
  for (let at = start; at < source.length; at++) {
    const code = bytesOf(source.charCodeAt(at));
    if (code === 0) break;
    bytes = (bytes << (code > 0xff ? 16 : 8)) | code;
    pending += code > 0xff ? 2 : 1;
    if (pending >= 3) {
      pending -= 3;
      const character = characterOf(bytes >>> (8 * pending));
      if (character === 0) break;
      right += String.fromCharCode(character);
      bytes &= (1 << (8 * pending)) - 1;
    }
    if (pending === 0) whole = { end: at + 1, right };
  }
  if (whole.right.length < FEWEST) return undefined;
  const span = { start, end: whole.end };
  return { ...span, kind: 'mojibake', right: whole.right, read: { ...span, as: whole.right } };
}

/** The Chinese character that three bytes are in UTF-8, or 0. */
function characterOf(bytes: number): number {
  const first = bytes >> 16;
  const isSequence = first >= 0xe3 && first <= 0xef && (bytes & 0xc0c0) === 0x8080;
  return isSequence ? ((first & 0x0f) << 12) | ((bytes & 0x3f00) >> 2) | (bytes & 0x3f) : 0;
}
