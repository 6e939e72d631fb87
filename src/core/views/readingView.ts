import { linearRuns } from '../text/linearRuns';
import type { Reading } from '../text/reading';
import { covers, overlaps } from '../text/span';
import type { Span } from '../text/span';
import type { Article, Credit, NoiseKind } from '../article/model';
import { laidOut, widthOf } from './markedBody';
import type { LaidOutLine } from './markedBody';
import { ViewBuilder } from './viewMap';
import { shownCredits } from './shownCredits';
import type { ViewMap } from './viewMap';

/** A stretch of a text and how it is shown. */
export interface Shown extends Span {
  readonly shown: string;
}

/** How a line is shown in the reader's script: pieces from left to right that cover it, offsets in the line.
 * `at` is where the line begins in the reading text; null for a value that stands alone. */
export type ShowLine = (line: string, at: number | null) => readonly Shown[];

/** A calm text of an article: title, one line of credits, headings and paragraphs, with blank lines between. */
export interface ReadingView {
  readonly text: string;
  readonly map: ViewMap;
  /** Spans of the view's text. */
  readonly title: Span | null;
  readonly credits: Span | null;
  readonly headings: readonly Span[];
  /** Words in bold, heads of tables. */
  readonly strong: readonly Span[];
}

const CREDITS: readonly Credit['role'][] = ['publisher', 'author', 'editor', 'published', 'url'];
/** Whole lines of these are no part of the article. */
const FURNITURE: ReadonlySet<NoiseKind> = new Set<NoiseKind>(['credit', 'nav', 'boilerplate', 'caption']);
const asWritten: ShowLine = (line) => [{ start: 0, end: line.length, shown: line }];

/**
 * The reading text with title and credits first and every character still known in the source. Lines that hold the
 * title or credits alone stand above only; a credit inside a paragraph stays there too. `show` chooses the script.
 */
export function readingView(reading: Reading, article: Article, show: ShowLine = asWritten): ReadingView {
  const view = new ViewBuilder();
  const title = showCredits(view, article, ['title'], show);
  const credits = showCredits(view, article, CREDITS, show);
  for (const { line, gap, lead, cells } of laidOut(reading, bodyLines(reading, article))) {
    if (view.length > 0) view.add(gap);
    view.add(lead);
    if (cells) showCells(view, reading, cells, show);
    else showLine(view, reading, line, show);
  }
  const { text, map } = view.finish();
  const shown = (spans: readonly Span[]): Span[] =>
    spans.map((span) => map.toView(span)).filter((span) => span !== null);
  const { strong = [], lines = [] } = reading.marks ?? {};
  const heads = lines.filter(({ kind }) => kind === 'head');
  return { text, map, title, credits, headings: shown(article.headings), strong: shown([...strong, ...heads]) };
}

function showCredits(
  view: ViewBuilder,
  article: Article,
  roles: readonly Credit['role'][],
  show: ShowLine,
): Span | null {
  const all = shownCredits(article);
  const credits = roles.flatMap((role) => all.find((credit) => credit.role === role) ?? []);
  if (credits.length === 0) return null;
  if (view.length > 0) view.add('\n\n');
  const start = view.length;
  for (const [index, credit] of credits.entries()) {
    if (index > 0) view.add(' · ');
    view.show(shownCredit(credit, show), credit);
  }
  return { start, end: view.length };
}

function shownCredit({ role, value }: Credit, show: ShowLine): string {
  if (role === 'url') return value;
  if (role === 'published') return value.replace('T', ' ');
  return show(value, null)
    .map(({ shown }) => shown)
    .join('');
}

/** Side by side, each as wide as its column. */
function showCells(
  view: ViewBuilder,
  reading: Reading,
  cells: NonNullable<LaidOutLine['cells']>,
  show: ShowLine,
): void {
  for (const [index, { cell, width }] of cells.entries()) {
    if (index > 0) view.add(' │ ');
    showLine(view, reading, cell, show);
    const left = width - widthOf(reading.text.slice(cell.start, cell.end));
    if (index < cells.length - 1) view.add(' '.repeat(Math.max(0, left)));
  }
}

function showLine(view: ViewBuilder, reading: Reading, line: Span, show: ShowLine): void {
  for (const { start, end, shown } of show(reading.text.slice(line.start, line.end), line.start)) {
    const piece = { start: line.start + start, end: line.start + end };
    if (shown.length !== end - start) view.show(shown, reading.map.toSource(piece));
    else
      for (const run of linearRuns(reading, piece)) {
        view.show(shown.slice(run.reading.start - piece.start, run.reading.end - piece.start), run.source);
      }
  }
}

/** The lines of the reading text, trimmed, without empty ones and those that the head of the view shows. */
function bodyLines(reading: Reading, article: Article): Span[] {
  const furniture = article.noise.filter(({ kind }) => FURNITURE.has(kind));
  const lines: Span[] = [];
  for (let start = 0; start < reading.text.length;) {
    const newline = reading.text.indexOf('\n', start);
    const end = newline < 0 ? reading.text.length : newline;
    const line = trimmed(reading.text, start, end);
    const source = reading.map.toSource(line);
    const leftOut = furniture.some((noise) => covers(noise, source)) || isHead(article.credits, reading.source, source);
    if (line.end > line.start && !leftOut) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** Is there nothing in the line but the title, or credits and the words that name their roles? */
function isHead(credits: readonly Credit[], source: string, line: Span): boolean {
  const inLine = credits.filter((credit) => overlaps(credit, line));
  if (inLine.length === 0) return false;
  let rest = '';
  let done = line.start;
  for (const { start, end } of [...inLine].sort((a, b) => a.start - b.start)) {
    rest += source.slice(done, Math.max(done, start)) + ' ';
    done = Math.max(done, end);
  }
  rest += source.slice(done, Math.max(done, line.end));
  return !/[\p{L}\p{N}]/u.test(rest.replaceAll(/\p{Script=Han}{2,6}\s?[:：]/gu, ''));
}

function trimmed(text: string, start: number, end: number): Span {
  const line = text.slice(start, end);
  const from = start + line.length - line.trimStart().length;
  return { start: Math.min(from, end), end: Math.max(from, start + line.trimEnd().length) };
}
