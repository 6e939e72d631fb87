import { linearRuns } from '../text/linearRuns';
import type { Reading } from '../text/reading';
import type { Span } from '../text/span';

/** Replace the source characters of the span by `text`. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * The fewest edits that make the reading text out of the source: sorted, without overlaps, empty where the text is
 * clean already. What no edit touches keeps its place, so a cursor in it stays on its character.
 */
export function cleaningEdits(reading: Reading): Edit[] {
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
