import { commonness } from '../text/commonness';
import type { Fold } from '../text/fold';
import type { Gbk } from './gbk';
import type { Stain } from './stain';

const QUESTION = 0x3f;
const FIRST_LEAD = 0x81;
const OPENING = '“'.charCodeAt(0);
const CLOSING = '”'.charCodeAt(0);
const NEWLINE = 10;
/** A shift ends at the next ASCII character; prose has one soon. */
const LONGEST_RUN = 200;

/**
 * Text whose GBK bytes were read one byte late. A program put glosses into the bytes without looking where characters
 * begin, `A3 A1` inside 。” (`A1 A3 A1 B1`) was taken for ！, and what follows is read across the borders of characters:
 * `?！鄙鐓^` for 。”社區. The first byte is lost as `?`; the last one pairs with an ASCII letter, which ends the shift,
 * or is lost as `?` together with what followed.
 */
export function findShiftedBytes(source: string, questions: readonly number[], gbk: Gbk, fold: Fold): Stain[] {
  const stains: Stain[] = [];
  const quotation = new OpenQuotation(source);
  let done = 0;
  for (const at of questions) {
    const run = at < done ? undefined : shiftedRun(source, at, gbk);
    const stain = run && judged(source, run, fold, quotation);
    if (!stain) continue;
    stains.push(stain);
    done = stain.end;
  }
  return stains;
}

interface Run {
  readonly start: number;
  readonly end: number;
  /** The character of which only the second byte is left, where punctuation explains it. */
  readonly first: string;
  /** The characters whose two bytes are both there. */
  readonly whole: string;
  /** Did an ASCII letter end the shift, so that no byte is missing at the end? */
  readonly closed: boolean;
  /** The lead byte whose second byte is lost, where the run is not closed. */
  readonly orphan: number;
}

function shiftedRun(source: string, start: number, gbk: Gbk): Run | undefined {
  let lead = 0;
  let first = '';
  let whole = '';
  let broken: Run | undefined;
  for (let at = start + 1; at < Math.min(source.length, start + LONGEST_RUN); at++) {
    const code = wide(source.charCodeAt(at), at - start);
    if (code < 0x80) return endedBy(code, { start, end: at + 1, first, whole, orphan: lead }, gbk) ?? broken;
    const bytes = gbk.bytesOf(code);
    const trail = bytes >> 8;
    const character = lead === 0 ? 0 : gbk.characterOf(lead, trail);
    // A full stop may stand in its right place again, the byte before it lost.
    if (lead !== 0 && STOPS.has(code)) broken ??= { start, end: at, first, whole, orphan: lead, closed: false };
    if (bytes === 0 || (lead !== 0 && character === 0)) return broken;
    if (lead === 0) first = lostFirst(trail);
    else whole += String.fromCharCode(character);
    lead = bytes & 0xff;
    // The byte after is ASCII: it was swallowed as a second byte, and the shift ends.
    if (lead < FIRST_LEAD) return { start, end: at + 1, first, whole: whole + String.fromCharCode(lead), ...CLOSED };
  }
  return broken;
}

const STOPS = new Set([0x3002, 0xff0c, 0xff1f]);
const CLOSED = { closed: true, orphan: 0 };

function endedBy(code: number, run: Omit<Run, 'closed'>, gbk: Gbk): Run | undefined {
  if (run.orphan === 0) return undefined;
  if (code === QUESTION) return { ...run, closed: false };
  const last = gbk.characterOf(run.orphan, code);
  return last === 0 ? undefined : { ...run, whole: run.whole + String.fromCharCode(last), ...CLOSED };
}

/** Pages whose punctuation was made half width afterwards have `?!` for `?！`. */
function wide(code: number, place: number): number {
  if (place !== 1) return code;
  return { 0x21: 0xff01, 0x3b: 0xff1b }[code] ?? code;
}

/** The punctuation mark whose second byte this is: they alone come in such numbers before quotes and sentences. */
function lostFirst(trail: number): string {
  return { 0xa3: '。', 0xb0: '“', 0xb1: '”', 0xa2: '、', 0xac: '，' }[trail] ?? '';
}

const BANG = /^[！!]/;
const LEAST_GAIN = 0.2;

function judged(source: string, run: Run, fold: Fold, quotation: OpenQuotation): Stain | undefined {
  const { start, end, first, whole, closed } = run;
  const shown = source.slice(start + 1, end);
  const letters = /[\u4e00-\u9fff]/.test(shown);
  const opens = BANG.test(shown) && /^[”“’‘』」》\u3000]/.test(whole);
  const isShifted = opens || (letters && shown.length > 2 && makesSense(fold(whole), fold(shown)));
  const span = { start, end, kind: 'mojibake' as const };
  if (isShifted && closed && first !== '') {
    const right = first + whole;
    return { ...span, right, read: { start, end, as: right } };
  }
  if (isShifted && first !== '') return { ...span, right: `${first}${whole}?` };
  // 。 and a mark of which the second byte is lost; a quotation that is open makes it ”.
  if (/^[！!]\?$/.test(shown)) return quotation.isOpenAt(start) ? { ...span, right: '。”' } : span;
  return isShifted || isTorn(shown, closed, fold) ? span : undefined;
}

function makesSense(whole: string, shown: string): boolean {
  const common = commonness(whole);
  return common >= 0.4 && common - commonness(shown) >= LEAST_GAIN;
}

/** `?；蛏蓐复?3岁`: punctuation and rare characters between two lost bytes; what stood there cannot be known. */
function isTorn(shown: string, closed: boolean, fold: Fold): boolean {
  return !closed && shown.length > 3 && /^[！；!;]/.test(shown) && commonness(fold(shown)) < 0.4;
}

/** A quotation is not looked for farther back. */
const LONGEST_QUOTATION = 400;

/** Knows where a paragraph's quotation is open; to be asked from left to right, and looks at no character twice. */
class OpenQuotation {
  private seen = 0;
  private opened = -1;

  constructor(private readonly source: string) {}

  isOpenAt(offset: number): boolean {
    const from = Math.max(0, offset - LONGEST_QUOTATION);
    for (let at = Math.max(this.seen, from); at < offset; at++) {
      const code = this.source.charCodeAt(at);
      if (code === OPENING) this.opened = at;
      else if (code === CLOSING || code === NEWLINE) this.opened = -1;
    }
    this.seen = offset;
    return this.opened >= from;
  }
}
