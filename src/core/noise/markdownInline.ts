import type { Span } from '../text/span';

/** Marks inside a line: what is not read, and what they set in bold. */
export interface InlineMarks {
  readonly unread: Span[];
  readonly strong: Span[];
}

interface Opened {
  readonly at: number;
  readonly run: string;
}

const RUN = /\*{1,3}|_{1,3}|~~/y;
const REFERENCE = /\]\[[^[\]\n]{0,100}\]/y;
/** What stands in a link's brackets: an address, and a title perhaps. */
const TARGET = /^[^\s"]*(?:\s+"[^"]*")?$/;
const LONGEST_TARGET = 1000;
const DEEPEST_TARGET = 4;
const NOTE = /\[\^[^[\]\s]{1,40}\]:?/y;
const WORD = /[\p{L}\p{N}]/u;
/** What a mark may be escaped before. */
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** The marks between two offsets of one line. Each character is looked at once, each opening mark closed at most once. */
export function inlineMarks(source: string, { start, end }: Span, marks: InlineMarks): void {
  const line = source.slice(0, end);
  const open: Opened[] = [];
  const brackets: number[] = [];
  for (let at = start; at < end; at++) {
    const length = lengthAt(line, at, { start, open, brackets, marks });
    at += Math.max(0, length - 1);
  }
}

interface State {
  readonly start: number;
  readonly open: Opened[];
  readonly brackets: number[];
  readonly marks: InlineMarks;
}

/** Takes the mark that stands here; how many characters were dealt with. */
function lengthAt(line: string, at: number, state: State): number {
  switch (line.charAt(at)) {
    case '\\':
      return escaped(line, at, state);
    case '`':
      return code(line, at, state);
    case '*':
    case '_':
    case '~':
      return emphasis(line, at, state);
    case '[':
      return bracket(line, at, state);
    case ']':
      return link(line, at, state);
    default:
      return 1;
  }
}

function escaped(line: string, at: number, { marks }: State): number {
  if (!PUNCTUATION.test(line.charAt(at + 1))) return 1;
  marks.unread.push({ start: at, end: at + 1 });
  return 2;
}

/** Code is read as it stands, without the marks around it. */
function code(line: string, at: number, { marks }: State): number {
  const close = line.indexOf('`', at + 1);
  if (close < 0) return 1;
  marks.unread.push({ start: at, end: at + 1 }, { start: close, end: close + 1 });
  return close + 1 - at;
}

function emphasis(line: string, at: number, { start, open, marks }: State): number {
  const run = matchAt(RUN, line, at);
  if (run === '') return 1;
  const before = at > start ? line.charAt(at - 1) : ' ';
  const behind = line.charAt(at + run.length);
  const opener = open.findLastIndex((one) => one.run === run);
  const closes = opener >= 0 && !/\s/.test(before) && !(run.startsWith('_') && WORD.test(behind));
  if (closes) {
    const from = open[opener]?.at ?? at;
    open.length = opener;
    marks.unread.push({ start: from, end: from + run.length }, { start: at, end: at + run.length });
    if (/^(?:\*{2,3}|_{2,3})$/.test(run)) marks.strong.push({ start: from + run.length, end: at });
  } else if (behind !== '' && !/\s/.test(behind) && mayOpen(run, before)) open.push({ at, run });
  return run.length;
}

/** 3*4 and a_b are no emphasis. */
function mayOpen(run: string, before: string): boolean {
  return run.startsWith('_') ? !WORD.test(before) : run.length > 1 || !/[A-Za-z\d]/.test(before);
}

function bracket(line: string, at: number, { brackets, marks }: State): number {
  const note = matchAt(NOTE, line, at);
  if (note === '') brackets.push(at);
  else marks.unread.push({ start: at, end: at + note.length });
  return Math.max(1, note.length);
}

/** Of a link its words are read, of a picture its description. */
function link(line: string, at: number, { brackets, marks }: State): number {
  const from = brackets.pop();
  const target = from === undefined ? '' : targetAt(line, at);
  if (from === undefined || target === '') return 1;
  const begin = line.charAt(from - 1) === '!' ? from - 1 : from;
  marks.unread.push({ start: begin, end: from + 1 }, { start: at, end: at + target.length });
  return target.length;
}

/** `](address)` or `][name]`; empty where none begins here. */
function targetAt(line: string, at: number): string {
  if (line.charAt(at + 1) !== '(') return matchAt(REFERENCE, line, at);
  let depth = 0;
  for (let to = at + 1; to < line.length && to - at < LONGEST_TARGET; to++) {
    const character = line.charAt(to);
    depth += Number(character === '(') - Number(character === ')');
    if (depth > DEEPEST_TARGET) return '';
    if (depth === 0) return TARGET.test(line.slice(at + 2, to)) ? line.slice(at, to + 1) : '';
  }
  return '';
}

function matchAt(pattern: RegExp, line: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0] ?? '';
}
