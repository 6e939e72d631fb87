import type { Credit } from '../article/model';
import { BLANKS, charSet } from '../match/charSet';
import { isHan } from '../text/characters';
import { isLineBlank, trimmed } from '../text/lines';
import type { Span } from '../text/span';
import { labelBefore } from '../words/creditLabels';
import { isCredible } from './credible';
import { publicationStamp } from './publicationStamp';
import type { Label } from '../words/creditLabels';

/** A credit before it is decided which of several is believed. Offsets in the reading text. */
export interface Claim extends Span {
  readonly role: Credit['role'];
  readonly value: string;
  readonly label?: string;
  /** 0 is believed before 1. */
  readonly rank: number;
  /** It stands in furniture, and its offsets are the source's. */
  readonly outside?: boolean;
}

interface Mark extends Label {
  readonly start: number;
  readonly end: number;
  /** Where its value begins, behind the colon. */
  readonly value: number;
}

const LONGEST_VALUE = 60;
const COLON = 58;
const isSeparator = charSet(':/|丨∣');
const OPENING = /[\s([【|/>*·。]/u;

/** The labelled values of one line of credits: `来源:… 作者:… 编辑:…`, with spaces or glued together. */
export function labelledClaims(text: string, folded: string, line: Span): Claim[] {
  const marks = marksIn(folded, line);
  const claims: Claim[] = [];
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index];
    if (!mark || mark.role === 'other') continue;
    const stop = index + 1 < marks.length ? marks[index + 1]?.start : undefined;
    claims.push(...claimsOf(text, folded, mark, mark.role, stop ?? line.end));
  }
  return claims;
}

function marksIn(folded: string, line: Span): Mark[] {
  const marks: Mark[] = [];
  let from = line.start;
  for (let at = line.start; at < line.end; at++) {
    if (!isSeparator(folded, at)) continue;
    const mark = markAt(folded, at, from);
    if (!mark || (marks.length === 0 && isTimeOfDeed(folded, mark, line.start))) continue;
    marks.push(mark);
    from = mark.value;
  }
  return marks;
}

/** 停水时间:, 报名日期: whose time it is stands right before, and no other credit before that. */
function isTimeOfDeed(folded: string, { role, start }: Mark, from: number): boolean {
  return role === 'published' && start > from && isHan(folded.charCodeAt(start - 1));
}

/** A slash or a bar makes a label only where the label begins the line or follows a bracket or space (文/张三). */
function markAt(folded: string, at: number, from: number): Mark | undefined {
  let end = at;
  while (end > from && isLineBlank(folded.charCodeAt(end - 1))) end--;
  const label = labelBefore(folded, end, from);
  if (!label) return undefined;
  const opens = label.start === from || OPENING.test(folded[label.start - 1] ?? ' ');
  if (!opens && (folded.charCodeAt(at) !== COLON || end - label.start < 2)) return undefined;
  return { role: label.role, rank: label.rank, start: label.start, end, value: at + 1 };
}

function claimsOf(text: string, folded: string, mark: Mark, role: Credit['role'], stop: number): Claim[] {
  const label = text.slice(mark.start, mark.end);
  const space = trimmed(folded, { start: mark.value, end: stop });
  if (role === 'published') {
    const stamp = publicationStamp(folded, space, label !== folded.slice(mark.start, mark.end));
    return stamp ? [{ start: stamp.start, end: stamp.end, role, value: stamp.value, label, rank: mark.rank }] : [];
  }
  if (role === 'url') return [];
  const span = nameIn(folded, space, role);
  const { start, end } = span;
  if (end <= start || end - start > LONGEST_VALUE || !isCredible(folded.slice(start, end), role)) return [];
  return [{ start, end, role, value: text.slice(start, end), label, rank: mark.rank }];
}

const NAME_ENDS = /[【】|[\]<>{}"。;]|https?:| {2}|\t|(?:19|20)\d\d[-年/.]|\d{1,2}:\d\d/u;
const isBlankBefore = charSet(BLANKS + ',、:·()*-');
const isBlankBehind = charSet(BLANKS + ',、:·(*-');

/** The value without what follows it: a date, a bar, a bracket that was opened before it, a wide gap. */
function nameIn(folded: string, space: Span, role: Credit['role']): Span {
  const full = folded.slice(space.start, space.end);
  const cut = role === 'title' ? full : full.slice(0, firstMatch(full, NAME_ENDS));
  const open = unbalanced(cut);
  const kept = role === 'title' ? open : role === 'publisher' ? firstWord(open) : names(open);
  let start = space.start;
  let end = start + kept.length;
  if (role === 'author') start += PICTURES_TOO.exec(kept)?.[0].length ?? 0;
  while (start < end && isBlankBefore(folded, start)) start++;
  while (end > start && isBlankBehind(folded, end - 1)) end--;
  return { start, end };
}

/** 文/图 张某: who wrote took the pictures too. */
const PICTURES_TOO = /^\s*(?:图|摄影|摄)(?=[\s:/])/u;

function firstMatch(value: string, pattern: RegExp): number {
  const at = value.search(pattern);
  return at < 0 ? value.length : at;
}

/** Up to a closing bracket that nothing in the value opened. */
function unbalanced(value: string): string {
  let depth = 0;
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '(') depth++;
    if (value[at] === ')' && --depth < 0) return value.slice(0, at);
  }
  return value;
}

/** A publisher's name has no gaps between Han characters; what follows one is furniture. */
function firstWord(value: string): string {
  if (!/\s/u.test(value)) return value;
  const start = value.search(/\S/u);
  const gap = value.slice(start).search(/(?<=[\p{Script=Han})》”」])\s/u);
  return start < 0 || gap < 0 ? value : value.slice(0, start + gap);
}

/** People's names may be parted by gaps; each is short. */
function names(value: string): string {
  if (!/\s/u.test(value)) return value;
  const words = value.split(/(?<=\S)(?=\s)/u);
  const strange = words.findIndex((word, index) => index > 0 && !/^\s*[\p{Script=Han}·×*]{2,5}$/u.test(word.trim()));
  return strange < 0 ? value : words.slice(0, strange).join('');
}
