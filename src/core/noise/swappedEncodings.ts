import { commonness, isCommonStretch } from '../files/commonness';
import type { Big5 } from '../files/big5';
import type { Fold } from '../text/fold';
import type { Gbk } from './gbk';
import type { Stain } from './noiseSpan';
import type { Line } from './sourceLines';

/** So few of a line's first characters are common where its bytes were read in the wrong encoding. */
const RARE = 0.12;
const LOOKED_AT = 40;
const FEWEST = 6;

/** Of what the bytes are in the other encoding so many are common. */
const COMMON = 0.5;

/**
 * Lines of Big5 that were read as GBK, or of GBK that were read as Big5: rare characters throughout, whose bytes make
 * Chinese of common ones in the other encoding.
 */
export function findSwappedEncodings(
  source: string,
  lines: readonly Line[],
  gbk: Gbk,
  big5: Big5,
  fold: Fold,
): Stain[] {
  const stains: Stain[] = [];
  for (const line of lines) {
    if (line.end - line.start < FEWEST) continue;
    const head = { start: line.start, end: Math.min(line.end, line.start + LOOKED_AT) };
    if (isCommonStretch(source, head, RARE) || !/[\u3400-\u9fff]{2}/.test(source.slice(head.start, head.end))) continue;
    const text = source.slice(line.start, line.end);
    const right = asBig5(text, gbk, big5) ?? asGbk(text, gbk, big5);
    if (right === undefined || commonness(fold(right)) < COMMON || commonness(fold(text)) > RARE) continue;
    const { start, end } = line;
    stains.push({ start, end, kind: 'mojibake', right, read: { start, end, as: right } });
  }
  return stains;
}

/** The line's bytes in GBK, as Big5; undefined where they are none. */
function asBig5(text: string, gbk: Gbk, big5: Big5): string | undefined {
  const bytes = bytesOf(text, (code) => gbk.bytesOf(code) || userDefined(code));
  return bytes && ofPairs(bytes, big5.characterOf);
}

function asGbk(text: string, gbk: Gbk, big5: Big5): string | undefined {
  const bytes = bytesOf(text, big5.bytesOf);
  if (!bytes || bytes.includes(0)) return undefined;
  return ofPairs(bytes, (lead, trail) => {
    const code = gbk.characterOf(lead, trail);
    return code === 0 ? '' : String.fromCharCode(code);
  });
}

/** The text of bytes of which those beyond ASCII go by twos; undefined where two are no character. */
function ofPairs(bytes: Uint8Array, characterOf: (lead: number, trail: number) => string): string | undefined {
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    const character = lead < 0x80 ? String.fromCharCode(lead) : characterOf(lead, bytes[++at] ?? 0);
    if (character === '') return undefined;
    text += character;
  }
  return text;
}

/** GBK's areas for characters of one's own, which Unicode has in its private one: A140 to A7A0, AAA1 to AFFE, F8A1 on. */
const AREAS: readonly (readonly [first: number, count: number, lead: number, trail: number, row: number])[] = [
  [0xe000, 564, 0xaa, 0xa1, 94],
  [0xe234, 658, 0xf8, 0xa1, 94],
  [0xe4c6, 672, 0xa1, 0x40, 96],
];

function userDefined(code: number): number {
  for (const [first, count, lead, trail, row] of AREAS) {
    const index = code - first;
    if (index < 0 || index >= count) continue;
    const column = trail + (index % row);
    // 7F is no trail byte.
    return ((lead + Math.floor(index / row)) << 8) | (trail === 0x40 && column >= 0x7f ? column + 1 : column);
  }
  return 0;
}

function bytesOf(text: string, pairOf: (character: number) => number): Uint8Array | undefined {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const pair = code < 0x80 ? 0 : pairOf(code);
    if (code >= 0x80 && pair === 0) return undefined;
    if (code < 0x80) bytes.push(code);
    else bytes.push(pair >> 8, pair & 0xff);
  }
  return Uint8Array.from(bytes);
}
