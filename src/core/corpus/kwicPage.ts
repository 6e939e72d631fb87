import { blankColumns, columnsOf, firstColumns, lastColumns } from '../text/columns';
import type { Span } from '../text/span';
import { besideOthers, visibleControls } from '../text/visibleControls';
import type { SearchLine } from './questions';

/** A hit with its surroundings, and where it is from in words. */
export interface KwicLine {
  readonly line: SearchLine;
  readonly from: string;
}

/** Lines that belong together, under a heading of their own where there is one. */
export interface KwicSection {
  readonly heading?: string;
  readonly lines: readonly KwicLine[];
}

/** A hit on a page. */
export interface KwicHit {
  /** Of the page, from 0. */
  readonly row: number;
  /** In that row, UTF-16. */
  readonly at: Span;
  readonly line: SearchLine;
}

/** Key words in context: a row a hit, the hits in one column. */
export interface KwicPage {
  readonly text: string;
  /** By row. */
  readonly hits: readonly KwicHit[];
}

interface KwicShape {
  /** Surroundings on each side, in Chinese characters. */
  readonly width: number;
  /** Rows above the lines, and below. */
  readonly head: readonly string[];
  readonly foot: readonly string[];
}

/** Between the columns: as wide as one Chinese character, and seen in any font. */
const GAP = '  ';

/** The page of these lines. A hit that is wider than its surroundings may be is cut, and ends in `…`. */
export function kwicPage(sections: readonly KwicSection[], { width, head, foot }: KwicShape): KwicPage {
  const side = 2 * width;
  const widest = sections.flatMap(({ lines }) => lines.map(({ line }) => columnsOf(hitText(line, side))));
  const hitRoom = widest.reduce((most, one) => Math.max(most, one), 0);
  const rows = [...head];
  const hits: KwicHit[] = [];
  for (const { heading, lines } of sections) {
    if (rows.length > 0) rows.push('');
    if (heading !== undefined) rows.push(heading);
    for (const { line, from } of lines) {
      const { text, at } = kwicRow(line, side, hitRoom);
      hits.push({ row: rows.length, at, line });
      rows.push((text + from).trimEnd());
    }
  }
  if (foot.length > 0) rows.push('', ...foot);
  return { text: `${rows.join('\n')}\n`, hits };
}

function kwicRow(line: SearchLine, side: number, hitRoom: number): { readonly text: string; readonly at: Span } {
  const left = lastColumns(onOneLine(line.left), side);
  const before = blankColumns(side - columnsOf(left)) + besideOthers(left) + GAP;
  const hit = hitText(line, side);
  const room = hitRoom + side - columnsOf(hit);
  const right = firstColumns(onOneLine(line.right), room);
  const at = { start: before.length, end: before.length + hit.length };
  return { text: before + hit + GAP + besideOthers(right) + blankColumns(room - columnsOf(right)) + GAP, at };
}

function hitText({ text }: SearchLine, side: number): string {
  const whole = onOneLine(text);
  return columnsOf(whole) <= side ? whole : `${firstColumns(whole, side - 2)}…`;
}

const onOneLine = (text: string): string => visibleControls(text.replace(/\s/gu, ' '));
