import { commonness } from '../files/commonness';
import type { Fold } from '../text/fold';
import type { Gbk } from './gbk';
import { latinByte } from './latinBytes';
import type { Stain } from './noiseSpan';

/** What is left where text was decoded wrongly, put out as UTF-8 and decoded again: nothing of it can be known. */
const LOST = /(?:锟斤拷|锟斤|\ufffd)+|(?:烫{3,}|屯{3,})|(?:ï¿½)+|ï»¿/g;

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
    const stain = mended(source, at, source.charCodeAt(at) < 0x100 ? latinByte : gbk.bytesOf);
    if (!stain) continue;
    if (isBetter(stain, source, fold)) stains.push(stain);
    done = stain.end;
  }
  return stains;
}

/** The traces of text that is lost. */
export function findLostText(source: string): Stain[] {
  return Array.from(source.matchAll(LOST), ({ index: start, 0: { 0: first = '', length } }): Stain => {
    const span = { start, end: start + length, kind: 'mojibake' as const };
    // A byte-order mark stood there: three bytes that are no text.
    const isMark = source.startsWith('ï»¿', start) && first === 'ï';
    return isMark ? { ...span, right: '', read: { start, end: span.end, as: '' } } : span;
  });
}

/** Common characters where rare ones stood. */
function isBetter({ start, end, right = '' }: Stain, source: string, fold: Fold): boolean {
  const common = commonness(fold(right));
  return common >= 0.3 && common >= commonness(fold(source.slice(start, end))) + 0.2;
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
