import { isDigit, isHan, isLatin } from '../text/characters';
import { charSet } from '../match/charSet';
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
  return isUnfinished(folded, line, next, adjacent) && !BEGINS_ITEM.test(headOf(folded, next));
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
