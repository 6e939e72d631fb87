import { commonness } from '../text/commonness';
import type { Fold } from '../text/fold';
import type { Gbk } from './gbk';
import type { Stain } from './stain';

/** Windows-1252's characters for the bytes 80 to 9F (0 where it has none), as pages labelled Latin-1 are read. */
const WINDOWS =
  '\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178';

/** What is left where text was decoded wrongly, put out as UTF-8 and decoded again: nothing of it can be known. */
const LOST = /(?:锟斤拷|锟斤|\ufffd)+|(?:烫{3,}|屯{3,})|(?:ï¿½)+/g;

/** So many characters in a row that make sense are no accident. */
const FEWEST = 2;

/** UTF-8 that was read as Latin-1 (`ä¸­å›½`) or as GBK (`涓浗`), and the traces of text that is lost. */
export function findMisreadUtf8(source: string, gbk: Gbk, fold: Fold): Stain[] {
  const gbkBytes = (code: number): number => gbk.bytesOf(code);
  const stains: Stain[] = [];
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    const isLatin = code >= 0xe3 && code <= 0xe9;
    if (!isLatin && (code < 0x4e00 || gbk.beginsUtf8[code] !== 1)) continue;
    const stain = mended(source, at, isLatin ? latinBytes : gbkBytes);
    if (!stain) continue;
    if (isBetter(stain, source, fold)) stains.push(stain);
    at = stain.end - 1;
  }
  return stains;
}

export function findLostText(source: string): Stain[] {
  if (!/[\ufffd锟烫屯ï]/.test(source)) return [];
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

function latinBytes(code: number): number {
  if (code >= 0x80 && code <= 0xff) return code;
  const index = code === 0 ? -1 : WINDOWS.indexOf(String.fromCharCode(code));
  return index < 0 ? 0 : 0x80 + index;
}

/** The longest run from here whose bytes are whole Chinese characters in UTF-8. */
function mended(source: string, start: number, bytesOf: (code: number) => number): Stain | undefined {
  const bytes: number[] = [];
  let right = '';
  let whole = { end: start, right };
  for (let at = start; at < source.length; at++) {
    const code = bytesOf(source.charCodeAt(at));
    if (code === 0) break;
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
    if (bytes.length >= 3) {
      const character = threeBytes(bytes.splice(0, 3));
      if (character === 0) break;
      right += String.fromCharCode(character);
    }
    if (bytes.length === 0) whole = { end: at + 1, right };
  }
  if (whole.right.length < FEWEST) return undefined;
  const span = { start, end: whole.end };
  return { ...span, kind: 'mojibake', right: whole.right, read: { ...span, as: whole.right } };
}

function threeBytes([first = 0, second = 0, third = 0]: readonly number[]): number {
  const isSequence = first >= 0xe3 && first <= 0xef && second >> 6 === 2 && third >> 6 === 2;
  return isSequence ? ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f) : 0;
}
