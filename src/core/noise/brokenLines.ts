import { isDigit, isHan, isLatin } from '../text/characters';
import { charSet } from '../match/charSet';
import { measureWords } from '../numerals/measureWords';
import { marksOf } from '../text/punctuation';
import type { Line } from './sourceLines';
import type { Stain } from './noiseSpan';

/** A sentence has ended, or a list or a quotation begins: the next line is another paragraph. */
const endsItself = marksOf(['stop', 'half-stop', 'colon'], '…”’」』.)】>—~');
/** After these no line ends of itself. */
const hangs = charSet(',、(“‘「『《');
/** With these no line begins of itself. */
const closes = marksOf(['stop', 'half-stop', 'colon', 'comma', 'list-mark'], ')”’」』》');
const BEGINS_ITEM =
  /^(?:[一二三四五六七八九十]{1,3}(?:、|是|要)|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、)]|[①-⑳■●◆▲★※·•【#*-]|第[一二三四五六七八九十\d]{1,3}[条章节、,])/;

/**
 * Line ends in mid-sentence: the line end goes out of the reading text.
 * @param folded the source, folded
 * @param excluded is the line (by index) furniture, a credit or a caption?
 */
export function findBrokenLines(folded: string, lines: readonly Line[], excluded: (line: number) => boolean): Stain[] {
  const stains: Stain[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = nextText(lines, i);
    if (!line || line.end === line.start || next === undefined) continue;
    const following = lines[next];
    if (!following || !isBroken(folded, line, following, next === i + 1)) continue;
    if (excluded(i) || excluded(next)) continue;
    const as = needsSpace(folded, line.end, following.start) ? ' ' : '';
    const span = { start: line.end, end: following.start };
    stains.push({ ...span, kind: 'broken-line', right: as, read: { ...span, as } });
  }
  return stains;
}

/** The next line, or the one after a single empty line. */
function nextText(lines: readonly Line[], index: number): number | undefined {
  for (let next = index + 1; next <= index + 2; next++) {
    const line = lines[next];
    if (line && line.end > line.start) return next;
  }
  return undefined;
}

/** So much of a line's end tells how it ends, so much of the next one's start whether it begins an item. */
const TAIL = 240;
const HEAD = 16;

function isBroken(folded: string, line: Line, next: Line, adjacent: boolean): boolean {
  if (adjacent && (tearsNumber(folded, line, next) || tearsNumeral(folded, line, next))) return true;
  return isUnfinished(folded, line, next, adjacent) && !BEGINS_ITEM.test(headOf(folded, next));
}

/** 共有1⏎2人, 投资2.⏎6亿元: a sentence goes on within a number; cells of a row hold no sentence. */
function tearsNumber(folded: string, line: Line, next: Line): boolean {
  let end = next.start;
  while (end < next.end && isDigit(folded.charCodeAt(end))) end++;
  if (end === next.start || end - next.start > LONGEST_PART || next.start > next.from) return false;
  let start = line.end - (folded[line.end - 1] === '.' ? 1 : 0);
  const digitsEnd = start;
  while (start > line.start && isDigit(folded.charCodeAt(start - 1))) start--;
  if (start === digitsEnd || digitsEnd - start > LONGEST_PART || !isHan(folded.charCodeAt(start - 1))) return false;
  return isMeasured(folded, end) && goesOnAsSentence(folded, end, next) && start - line.start >= SHORTEST_LEAD;
}

/** 歲入四千三⏎百十六萬元: a sentence goes on within a number in Chinese numerals, where the next line begins with a hundred. */
function tearsNumeral(folded: string, line: Line, next: Line): boolean {
  if (next.start > next.from || line.end - line.start < SHORTEST_LEAD) return false;
  if (!isScale(folded, next.start) || isScale(folded, line.end - 1) || !isNumeral(folded, line.end - 1)) return false;
  if (!isScale(folded, line.end - 2)) return false;
  let end = next.start;
  while (end < next.end && isNumeral(folded, end)) end++;
  return isMeasured(folded, end) && goesOnAsSentence(folded, end, next);
}

const isNumeral = charSet('一二三四五六七八九十百千万亿零〇两');
const isScale = charSet('百千万亿');

const LONGEST_PART = 4;
const SHORTEST_LEAD = 4;
const isUnitOfDate = charSet('年月日时分%万亿');

function isMeasured(folded: string, at: number): boolean {
  return isUnitOfDate(folded, at) || (isHan(folded.charCodeAt(at)) && measureWords.longest(folded, at) !== undefined);
}

const pauses = charSet(',。;、!?');

function goesOnAsSentence(folded: string, from: number, { end }: Line): boolean {
  for (let at = from; at < end; at++) if (pauses(folded, at)) return true;
  return false;
}

function isUnfinished(folded: string, line: Line, next: Line, adjacent: boolean): boolean {
  const last = line.end - 1;
  const length = line.end - line.start;
  const indented = next.start > next.from;
  if (closes(folded, next.start) && !endsItself(folded, last)) return true;
  if (hangs(folded, last)) return length > 8 && !indented;
  if (!adjacent || indented || length < 30 || folded[next.start] === '(') return false;
  if (!isOfAWord(folded.charCodeAt(last))) return false;
  const tail = folded.slice(Math.max(line.start, line.end - TAIL), line.end);
  return holdsSentence(tail) && !endsInNumber(tail);
}

function headOf(folded: string, { start, end }: Line): string {
  return folded.slice(start, Math.min(end, start + HEAD));
}

function isOfAWord(code: number): boolean {
  return isHan(code) || isLatin(code) || isDigit(code);
}

/** A line that holds a finished sentence is no heading; that its last one is unfinished tells that it broke. */
function holdsSentence(tail: string): boolean {
  return /[。!?;]/.test(tail);
}

/** …电话:0991-3000000: contact lines end so. */
function endsInNumber(tail: string): boolean {
  return /[\d-]{5}$/.test(tail);
}

function needsSpace(folded: string, end: number, start: number): boolean {
  return isLatin(folded.charCodeAt(end - 1)) && isLatin(folded.charCodeAt(start));
}
