import { charSet } from '../match/charSet';
import { measureWords } from './measureWords';
import { isArabic, isBasicHan, unitOf } from './numeralRoles';

/** Where the digits of a number in Arabic numerals end: with group marks, a decimal point, blanks between them. */

const comma = 0x2c;
const wideComma = 0xff0c;
const blank = 0x20;
const point = 0x2e;
/** A number has at most so many characters before its multiplier. */
export const longest = 32;

function digitsFrom(folded: string, start: number): number {
  let end = start;
  while (isArabic(folded.charCodeAt(end))) end++;
  return end;
}

/** Past `1,234,567`, where the groups are of three; else past the first digits. */
export function groupsEnd(folded: string, text: string, start: number): number {
  const first = digitsFrom(folded, start);
  if (first - start > 3 || folded.charCodeAt(start) === 48 || folded.charCodeAt(first) !== comma) return first;
  const mark = text.charCodeAt(first);
  let end = first;
  while (text.charCodeAt(end) === mark && digitsFrom(folded, end + 1) === end + 4 && end - start < longest) end += 4;
  return mark === comma || isGroupedWide(folded, text, start, end) ? end : first;
}

const rows: ReadonlySet<string> = new Set(['分别', '依次']);
const beforeRow = charSet('月年日第别、,,-—~至到.');

/** 分别为5,120人: a row of numbers, not one in groups. */
const beginsRow = (folded: string, start: number): boolean =>
  beforeRow(folded, start - 1) || rows.has(folded.slice(Math.max(0, start - 3), start - 1));

/**
 * １，２００ and 12，345元: a full-width comma groups where the digits are full width too, or where a unit stands behind the
 * groups and nothing before them says that a row of numbers begins.
 */
function isGroupedWide(folded: string, text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end - 4) !== wideComma || folded.charCodeAt(end) === comma) return false;
  if (text.charCodeAt(start) > 0xff00) return true;
  const stop = folded.charCodeAt(end) === point ? digitsFrom(folded, end + 1) : end;
  const counts = unitOf(folded.charCodeAt(stop)) > 0 || measureWords.longest(folded, stop) !== undefined;
  return counts && !beginsRow(folded, start);
}

const spaced = /[1-9]\d{0,2}(?:(?:, \d{3})+(?:\.\d+)?|(?: \d{3})+(?:\.\d+)?)(?![\d.,])|\d+(?: \. ?|\. )\d+(?![\d.,])/uy;

/**
 * 收到1, 234封, 1 200万元, 3. 6万人: blanks beside a point or a comma, or between groups of three (GB/T 15835, 5.2.2), in the
 * middle of a sentence, where a multiplier or a unit stands behind; 0 where there are none. A row of a table looks alike:
 * so groups without a comma are of money or large.
 */
export function spacedEnd(folded: string, start: number): number {
  if (!isBasicHan(folded.charCodeAt(start - 1)) || beginsRow(folded, start)) return 0;
  const first = digitsFrom(folded, start);
  if (folded.charCodeAt(first) !== blank && folded.charCodeAt(first + 1) !== blank) return 0;
  spaced.lastIndex = start;
  const [written] = spaced.exec(folded) ?? [];
  if (written === undefined) return 0;
  const end = start + written.length;
  const kind = measureWords.longest(folded, end)?.value.kind;
  const isMeasured = kind !== undefined && (written.includes(',') || (written.includes('.') && kind !== 'count'));
  return isMeasured || kind === 'money' || unitOf(folded.charCodeAt(end)) >= 1e4 ? end : 0;
}

const middleDot = charSet('·‧・•∙⋅');

export function decimalsEnd(folded: string, end: number): number {
  const isPoint = folded.charCodeAt(end) === point;
  if (!isPoint && !middleDot(folded, end) && folded[end] !== '点') return end;
  const decimals = digitsFrom(folded, end + 1);
  if (decimals === end + 1 || decimals - end > longest) return end;
  if (!isPoint) return isWrittenPoint(folded, end, decimals) ? decimals : end;
  const more = folded.charCodeAt(decimals) === point && isArabic(folded.charCodeAt(decimals + 1));
  return more ? end : decimals;
}

/** 1·8%, 3·5亿, 2点5亿: a multiplier or a unit of measure says that it is a decimal; 5·12地震 and 3点30分 are days and hours. */
function isWrittenPoint(folded: string, mark: number, end: number): boolean {
  if (unitOf(folded.charCodeAt(end)) >= 1e4) return true;
  if (folded[mark] === '点') return false;
  const unit = measureWords.longest(folded, end)?.value;
  return unit !== undefined && unit.kind !== 'count' && unit.kind !== 'duration';
}
