import { spanAt } from './span';
import type { Span } from './span';

const END = /[。！？!?]/;
const OPENERS = '“「『（(《【〔［[';
const CLOSERS = '”」』）)》】〕］]';
const QUOTE_OPENERS = '“「『';

/**
 * The sentences of a text, in order, without the white space between them. A line end always ends one; an end mark
 * inside a quotation or a bracket does not, and a quotation that begins a sentence keeps the words that attribute it
 * (“来了。”他说。 is one). Where a paragraph's quotes and brackets do not balance they are not minded. Linear.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const paragraph = { start, end };
    for (const one of split(text, paragraph, true) ?? split(text, paragraph, false) ?? []) found.push(one);
    start = end + 1;
  }
  return found;
}

/** Undefined where brackets are to be minded and do not balance. */
function split(text: string, paragraph: Span, minded: boolean): Span[] | undefined {
  const found: Span[] = [];
  let depth = 0;
  let start = skipSpace(text, paragraph.start, paragraph.end);
  for (let at = start; at < paragraph.end; at++) {
    const char = text.charAt(at);
    if (minded) depth += Number(OPENERS.includes(char)) - Number(CLOSERS.includes(char));
    if (depth < 0) return undefined;
    if (!END.test(char) || !ends(text, at, paragraph.end, depth)) continue;
    const end = tail(text, at, paragraph.end);
    depth = 0;
    if (attributed(text, start, end, paragraph.end)) {
      at = end - 1;
      continue;
    }
    found.push({ start, end });
    start = skipSpace(text, end, paragraph.end);
    at = start - 1;
  }
  if (depth > 0) return undefined;
  const last = trimEnd(text, start, paragraph.end);
  if (last > start) found.push({ start, end: last });
  return found;
}

/** An end mark ends where no bracket is open but those that close right behind it. */
function ends(text: string, at: number, limit: number, depth: number): boolean {
  return depth === 0 || depth <= closersBehind(text, at, limit);
}

function closersBehind(text: string, at: number, limit: number): number {
  let count = 0;
  for (let i = tail(text, at, limit) - 1; i > at; i--) count += Number(CLOSERS.includes(text.charAt(i)));
  return count;
}

/** Past the end marks and the closing marks that follow the one at `at`. */
function tail(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && (END.test(text.charAt(end)) || CLOSERS.includes(text.charAt(end)))) end++;
  return end;
}

function attributed(text: string, start: number, end: number, limit: number): boolean {
  const quoted = QUOTE_OPENERS.includes(text.charAt(start)) && CLOSERS.includes(text.charAt(end - 1));
  return quoted && end < limit && /\p{Script=Han}/u.test(text.charAt(end));
}

function skipSpace(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && text.charAt(at).trim() === '') at++;
  return at;
}

function trimEnd(text: string, start: number, limit: number): number {
  let end = limit;
  while (end > start && text.charAt(end - 1).trim() === '') end--;
  return end;
}

/** The sentence that holds the mark; looks only at the paragraph around it. */
export function sentenceAround(text: string, mark: Span): Span {
  const start = mark.start === 0 ? 0 : text.lastIndexOf('\n', mark.start - 1) + 1;
  const newline = text.indexOf('\n', mark.end);
  const end = newline < 0 ? text.length : newline;
  const found = spanAt(sentences(text.slice(start, end)), mark.start - start) ?? { start: 0, end: end - start };
  return { start: start + found.start, end: Math.max(start + found.end, mark.end) };
}

/**
 * The part of `whole` around `mark` that is about `width` Chinese characters wide: the mark in its middle, or, where one
 * side has no more, as much as fits of the other. Linear in `width`.
 */
export function excerpt(text: string, whole: Span, mark: Span, width: number): Span {
  let { start, end } = mark;
  let room = width - widthOf(text.slice(start, end));
  while (room > 0 && (start > whole.start || end < whole.end)) {
    const isLeft = start > whole.start && (end >= whole.end || mark.start - start <= end - mark.end);
    room -= widthOf(isLeft ? text.charAt(--start) : text.charAt(end++));
  }
  if (isSecondHalf(text, start)) start--;
  return { start, end: isSecondHalf(text, end) ? end + 1 : end };
}

/** A Latin letter or a digit is about half as wide as a Chinese character. */
function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < 0x0250 ? 0.55 : 1;
  return width;
}

function isSecondHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
