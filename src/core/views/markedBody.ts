import type { MarkedLine } from '../text/marks';
import type { Reading } from '../text/reading';
import { firstEndingAfter } from '../text/span';
import type { Span } from '../text/span';

/** A line of the body as it is laid out: what stands before it, and for a row of a table its cells with their widths. */
export interface LaidOutLine {
  readonly line: Span;
  /** What parts it from the line before. */
  readonly gap: string;
  /** What is shown before its words and stands for nothing. */
  readonly lead: string;
  /** The cells of a row, and how wide each column is; without it the line is shown whole. */
  readonly cells?: readonly { readonly cell: Span; readonly width: number }[];
}

/** Paragraphs stand apart; the items of a list, the rows of a table and the lines of code stand together. */
export function laidOut(reading: Reading, lines: readonly Span[]): LaidOutLine[] {
  const { marks } = reading;
  if (!marks) return lines.map((line) => ({ line, gap: '\n\n', lead: '' }));
  const marked = lines.map((line) => markOf(marks.lines, reading.map.toSource(line)));
  const widths = columnWidths(reading.text, lines, marked);
  return lines.map((line, index) => {
    const [mark, before] = [marked[index], marked[index - 1]];
    const one = { line, gap: goesOn(before, mark) ? '\n' : '\n\n', lead: leadOf(reading, mark) };
    const columns = widths[index];
    if (!columns) return one;
    return { ...one, cells: cellsOf(reading.text, line).map((cell, at) => ({ cell, width: columns[at] ?? 0 })) };
  });
}

function markOf(lines: readonly MarkedLine[], source: Span): MarkedLine | undefined {
  const line = lines[firstEndingAfter(lines, source.start)];
  return line && line.start <= source.start ? line : undefined;
}

function goesOn(before: MarkedLine | undefined, mark: MarkedLine | undefined): boolean {
  const family = (kind: MarkedLine['kind']): string => (kind === 'head' ? 'row' : kind);
  return (
    before !== undefined && mark !== undefined && mark.kind !== 'heading' && family(before.kind) === family(mark.kind)
  );
}

function leadOf({ source }: Reading, mark: MarkedLine | undefined): string {
  if (mark?.kind === 'quote') return '│ ';
  if (mark?.kind !== 'item') return '';
  return '  '.repeat(mark.depth) + (/\d/.test(source.charAt(mark.start)) ? '' : '• ');
}

/** For each line that is a row, the widths of its table's columns. */
function columnWidths(
  text: string,
  lines: readonly Span[],
  marked: readonly (MarkedLine | undefined)[],
): (readonly number[] | undefined)[] {
  let table: number[] = [];
  return lines.map((line, index) => {
    const kind = marked[index]?.kind;
    if (kind !== 'head' && kind !== 'row') return undefined;
    if (kind === 'head') table = [];
    for (const [at, cell] of cellsOf(text, line).entries()) {
      table[at] = Math.max(table[at] ?? 0, widthOf(text.slice(cell.start, cell.end)));
    }
    return table;
  });
}

/** What stands between the bars of a row, without the blanks around it. */
export function cellsOf(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  let from = text.charAt(start) === '|' ? start + 1 : start;
  for (let at = from; at <= end; at++) {
    if (at < end && text.charAt(at) !== '|') continue;
    const words = text.slice(from, at);
    const lead = words.length - words.trimStart().length;
    if (at < end || words.trim() !== '')
      cells.push({ start: from + lead, end: from + Math.max(lead, words.trimEnd().length) });
    from = at + 1;
  }
  return cells;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** In columns of a fixed-width font, where a Chinese character takes two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) || character.length > 1 ? 2 : 1;
  return width;
}
