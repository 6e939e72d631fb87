import { commonCount } from '../files/commonness';
import type { Big5 } from '../files/big5';
import type { Fold } from '../text/fold';
import type { Gbk } from './gbk';
import { fromUtf8, latinByte } from './latinBytes';
import type { Stain } from './noiseSpan';

/** No run of misread bytes is looked at farther. */
const LONGEST = 2000;

/** Fewer characters than these are mended only where all of them are common. */
const FEW = 4;
const COMMON = 0.55;

/** What the run's bytes are, character by character: the text and how many bytes are in it. */
type ByteReading = (bytes: readonly number[]) => { readonly text: string; readonly length: number };

/**
 * GBK, Big5 or twice encoded UTF-8 that was read as Latin-1 or Windows-1252 (`ÄãºÃ` for 你好), and punctuation of UTF-8
 * (`â€œ` for “).
 * @param anchors characters of Latin-1 beyond ASCII
 */
export function findMisreadLatin(
  source: string,
  anchors: readonly number[],
  gbk: Gbk,
  big5: Big5,
  fold: Fold,
): Stain[] {
  const stains: Stain[] = [];
  const readings: readonly ByteReading[] = [twiceUtf8, byPairs(gbkPair(gbk)), byPairs(big5.characterOf)];
  let done = 0;
  for (const at of anchors) {
    if (at < done) continue;
    const punctuation = punctuationAt(source, at);
    if (punctuation) stains.push(punctuation);
    const run = punctuation ? undefined : runFrom(source, at);
    done = punctuation?.end ?? run?.end ?? at + 1;
    if (!run || !isOfSeveral(run)) continue;
    const best = bestOf(run, readings, fold);
    if (best) stains.push(...best);
    done = best?.at(-1)?.end ?? run.end;
  }
  return stains;
}

/** Of one byte beyond ASCII (the á of a gloss) no reading makes two characters. */
const isOfSeveral = ({ bytes }: LatinRun): boolean =>
  bytes.length >= 4 && bytes.filter((byte) => byte >= 0x80).length > 1;

interface LatinRun {
  readonly start: number;
  readonly end: number;
  readonly bytes: readonly number[];
}

/** Characters that are bytes, up to the line's end, to a character that is none, or to a word of ASCII. */
function runFrom(source: string, start: number): LatinRun | undefined {
  const bytes: number[] = [];
  let letters = 0;
  let end = start;
  for (; end < source.length && bytes.length < LONGEST; end++) {
    const code = source.charCodeAt(end);
    const byte = code < 0x80 ? code : latinByte(code);
    if (byte === 0 || byte === 10 || byte === 13) break;
    letters = isLetter(code) ? letters + 1 : 0;
    if (letters > 2) break;
    bytes.push(byte);
  }
  return { start, end, bytes };
}

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

function bestOf(run: LatinRun, readings: readonly ByteReading[], fold: Fold): Stain[] | undefined {
  let best: { text: string; length: number; share: number } | undefined;
  for (const reading of readings) {
    const { text, length } = reading(run.bytes);
    const trimmed = withoutAsciiTail(text, length);
    const { beyond, common } = commonCount(fold(trimmed.text));
    const share = beyond >= 2 ? common / beyond : 0;
    if (share < (beyond < FEW ? 1 : COMMON) || share <= (best?.share ?? 0)) continue;
    best = { ...trimmed, share };
  }
  if (!best) return undefined;
  const span = { start: run.start, end: run.start + best.length };
  const mended: Stain = { ...span, kind: 'mojibake', right: best.text, read: { ...span, as: best.text } };
  return halfBehind(run, best.length) ? [mended, { start: span.end, end: span.end + 1, kind: 'mojibake' }] : [mended];
}

/** ASCII behind the last misread character is the text's own. */
function withoutAsciiTail(text: string, length: number): { readonly text: string; readonly length: number } {
  const tail = /[\0-\u007f]*$/.exec(text)?.[0].length ?? 0;
  return { text: text.slice(0, text.length - tail), length: length - tail };
}

/** Half a character, of which the other half was cut off. */
function halfBehind({ bytes }: LatinRun, length: number): boolean {
  return length === bytes.length - 1 && (bytes[length] ?? 0) >= 0x81;
}

/** UTF-8 whose characters are the bytes of UTF-8. */
function twiceUtf8(bytes: readonly number[]): { text: string; length: number } {
  const once = fromUtf8(bytes);
  const inner = Array.from(once.text, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x80 ? code : latinByte(code);
  });
  const twice = fromUtf8(inner);
  return twice.length === inner.length ? { text: twice.text, length: once.length } : { text: '', length: 0 };
}

type Pair = (lead: number, trail: number) => string;

const gbkPair =
  (gbk: Gbk): Pair =>
  (lead, trail) => {
    const code = gbk.characterOf(lead, trail);
    return code === 0 ? '' : String.fromCharCode(code);
  };

/** Bytes of ASCII by themselves, all others by twos. */
const byPairs =
  (pair: Pair): ByteReading =>
  (bytes) => {
    let text = '';
    let at = 0;
    while (at < bytes.length) {
      const lead = bytes[at] ?? 0;
      const character = lead < 0x80 ? String.fromCharCode(lead) : pair(lead, bytes[at + 1] ?? 0);
      if (character === '') break;
      text += character;
      at += lead < 0x80 ? 1 : 2;
    }
    return { text, length: at };
  };

/** `â€œ`, `Â·`, `Ã©`: bytes of UTF-8 that no language writes beside one another; `â€` alone has lost its last byte. */
function punctuationAt(source: string, start: number): Stain | undefined {
  const first = source.charAt(start);
  if (first === 'â' && source.charAt(start + 1) === '€') return generalPunctuation(source, start);
  const second = source.charCodeAt(start + 1);
  const isTwo = (first === 'Â' || first === 'Ã') && second >= 0xa0 && second <= 0xbf && second !== 0xad;
  if (!isTwo || latinByte(source.charCodeAt(start + 2)) !== 0) return undefined;
  return mendedAs(start, start + 2, String.fromCharCode(((first.charCodeAt(0) & 0x1f) << 6) | (second & 0x3f)));
}

function generalPunctuation(source: string, start: number): Stain {
  const last = latinByte(source.charCodeAt(start + 2));
  if (last < 0x80 || last > 0xbf) return { start, end: start + 2, kind: 'mojibake' };
  return mendedAs(start, start + 3, String.fromCharCode(0x2000 | (last & 0x3f)));
}

function mendedAs(start: number, end: number, right: string): Stain {
  return { start, end, kind: 'mojibake', right, read: { start, end, as: right } };
}
