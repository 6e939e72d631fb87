import { commonness } from '../files/commonness';
import { charSet } from '../match/charSet';
import type { Fold } from '../text/fold';
import type { Gbk } from './gbk';
import type { Stain } from './noiseSpan';

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
}

function shiftedRun(source: string, start: number, gbk: Gbk): Run | undefined {
  let lead = 0;
  let first = '';
  let whole = '';
  let broken: Run | undefined;
  const limit = Math.min(source.length, start + LONGEST_RUN);
  for (let at = start + 1; at < limit; at++) {
    const code = wide(source.charCodeAt(at), at - start);
    if (code < 0x80) return endedBy(code, lead, { start, end: at + 1, first, whole }, gbk) ?? broken;
    const bytes = gbk.bytesOf(code);
    const trail = bytes >> 8;
    const character = lead === 0 ? 0 : gbk.characterOf(lead, trail);
    // A full stop may stand in its right place again, the byte before it lost.
    if (lead !== 0 && isStop(source, at)) broken ??= { start, end: at, first, whole, closed: false };
    if (bytes === 0 || (lead !== 0 && character === 0)) return broken;
    if (lead === 0) first = lostFirst(trail);
    else whole += String.fromCharCode(character);
    lead = bytes & 0xff;
    // The byte after is ASCII: it was swallowed as a second byte, and the shift ends.
    if (lead < FIRST_LEAD) return { start, end: at + 1, first, whole: whole + String.fromCharCode(lead), closed: true };
  }
  return broken;
}

const isStop = charSet('。，？');

/** @param orphan the lead byte before `code`, 0 for none */
function endedBy(
  code: number,
  orphan: number,
  { start, end, first, whole }: Omit<Run, 'closed'>,
  gbk: Gbk,
): Run | undefined {
  if (orphan === 0) return undefined;
  if (code === QUESTION) return { start, end, first, whole, closed: false };
  const last = gbk.characterOf(orphan, code);
  return last === 0 ? undefined : { start, end, first, whole: whole + String.fromCharCode(last), closed: true };
}

/** Pages whose punctuation was made half width afterwards have `?!` for `?！`. */
function wide(code: number, place: number): number {
  if (place !== 1) return code;
  return code === 0x21 ? 0xff01 : code === 0x3b ? 0xff1b : code;
}

/** The punctuation mark whose second byte this is: they alone come in such numbers before quotes and sentences. */
function lostFirst(trail: number): string {
  return LOST_FIRST.get(trail) ?? '';
}

const LOST_FIRST: ReadonlyMap<number, string> = new Map([
  [0xa3, '。'],
  [0xb0, '“'],
  [0xb1, '”'],
  [0xa2, '、'],
  [0xac, '，'],
]);

const isBang = charSet('！!');
const followsBang = charSet('”“’‘』」》\u3000');
const LEAST_GAIN = 0.2;

function judged(source: string, run: Run, fold: Fold, quotation: OpenQuotation): Stain | undefined {
  const { start, end, first, whole, closed } = run;
  const kind = 'mojibake';
  const isShifted = (isBang(source, start + 1) && followsBang(whole, 0)) || holdsShifted(source, run, fold);
  if (isShifted && closed && first !== '') {
    const right = first + whole;
    return { start, end, kind, right, read: { start, end, as: right } };
  }
  if (isShifted && first !== '') return { start, end, kind, right: `${first}${whole}?` };
  // 。 and a mark of which the second byte is lost; a quotation that is open makes it ”.
  if (isBang(source, start + 1) && end === start + 3 && source[start + 2] === '?') {
    return quotation.isOpenAt(start) ? { start, end, kind, right: '。”' } : { start, end, kind };
  }
  return isShifted || isTorn(source, run, fold) ? { start, end, kind } : undefined;
}

/** Three characters or more, Chinese ones among them, that make more sense with their bytes read one byte earlier. */
function holdsShifted(source: string, { start, end, whole }: Run, fold: Fold): boolean {
  const shown = source.slice(start + 1, end);
  return shown.length > 2 && /[\u4e00-\u9fff]/.test(shown) && makesSense(fold(whole), fold(shown));
}

function makesSense(whole: string, shown: string): boolean {
  const common = commonness(whole);
  return common >= 0.4 && common - commonness(shown) >= LEAST_GAIN;
}

const isTornMark = charSet('！；!;');

/** `?；蛏蓐复?3岁`: punctuation and rare characters between two lost bytes; what stood there cannot be known. */
function isTorn(source: string, { start, end, closed }: Run, fold: Fold): boolean {
  if (closed || end - start < 5 || !isTornMark(source, start + 1)) return false;
  return commonness(fold(source.slice(start + 1, end))) < 0.4;
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
