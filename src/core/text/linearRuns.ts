import type { Reading } from './reading';
import type { Span } from './span';

/** A stretch of reading text and the source it stands for; `linear`: character for character. */
export interface Run {
  readonly reading: Span;
  readonly source: Span;
  readonly linear: boolean;
}

/** The stretch of reading text as runs, from left to right, the linear ones as long as possible. O(runs · log n). */
export function linearRuns(reading: Reading, span: Span): Run[] {
  const runs: Run[] = [];
  const pending: Span[] = span.end > span.start ? [span] : [];
  for (let part = pending.pop(); part; part = pending.pop()) {
    const run = asRun(reading, part);
    if (run.linear || part.end - part.start === 1) append(runs, run);
    else {
      const middle = (part.start + part.end) >>> 1;
      pending.push({ start: middle, end: part.end }, { start: part.start, end: middle });
    }
  }
  return runs;
}

function asRun({ source, text, map }: Reading, reading: Span): Run {
  const at = map.toSource(reading);
  const sameLength = at.end - at.start === reading.end - reading.start;
  const linear = sameLength && source.slice(at.start, at.end) === text.slice(reading.start, reading.end);
  return { reading, source: at, linear };
}

function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  const joins = last?.linear && run.linear && last.source.end === run.source.start;
  if (!joins) runs.push(run);
  else
    runs[runs.length - 1] = {
      reading: joined(last.reading, run.reading),
      source: joined(last.source, run.source),
      linear: true,
    };
}

function joined(a: Span, b: Span): Span {
  return { start: a.start, end: b.end };
}
