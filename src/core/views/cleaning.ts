import { linearRuns } from '../text/linearRuns';
import type { Reading } from '../text/reading';
import { covers } from '../text/span';
import type { Span } from '../text/span';

/** Replace the source characters of the span by `text`. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * The fewest edits that make the reading text out of the source: sorted, without overlaps, empty where the text is
 * clean already. What no edit touches keeps its place, so a cursor in it stays on its character.
 * @param kept source spans whose whole lines stay, though the reading text leaves them out: who made the article, where
 * and when is not to be lost with the web page around it
 */
export function cleaningEdits(reading: Reading, kept: readonly Span[] = []): Edit[] {
  const lines = wholeLines(reading.source, kept);
  return allEdits(reading).flatMap((edit) => (edit.text === '' ? outside(edit, lines) : [edit]));
}

function allEdits(reading: Reading): Edit[] {
  const edits: Edit[] = [];
  let done = 0;
  let text = '';
  for (const run of linearRuns(reading, { start: 0, end: reading.text.length })) {
    if (!run.linear) {
      text += reading.text.slice(run.reading.start, run.reading.end);
      continue;
    }
    if (run.source.start > done || text) edits.push({ start: done, end: run.source.start, text });
    done = run.source.end;
    text = '';
  }
  if (done < reading.source.length || text) edits.push({ start: done, end: reading.source.length, text });
  return edits;
}

/** With the line break behind them; sorted, without overlaps. */
function wholeLines(source: string, spans: readonly Span[]): Span[] {
  const lines: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = span.start === 0 ? 0 : source.lastIndexOf('\n', span.start - 1) + 1;
    const newline = source.indexOf('\n', span.end);
    const line = { start, end: newline < 0 ? source.length : newline + 1 };
    if ((lines.at(-1)?.end ?? 0) <= start) lines.push(line);
  }
  return lines;
}

/** What is left of a deletion outside the lines. */
function outside(edit: Edit, lines: readonly Span[]): Edit[] {
  const left: Edit[] = [];
  let { start } = edit;
  for (const line of lines) {
    if (line.end <= start || line.start >= edit.end || !covers(edit, { start: line.start, end: line.end - 1 }))
      continue;
    if (line.start > start) left.push({ start, end: line.start, text: '' });
    start = Math.max(start, line.end);
  }
  return start < edit.end ? [...left, { start, end: edit.end, text: '' }] : left;
}

/** The source with the edits made. */
export function withEdits(source: string, edits: readonly Edit[]): string {
  let text = '';
  let done = 0;
  for (const edit of edits) {
    text += source.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return text + source.slice(done);
}
