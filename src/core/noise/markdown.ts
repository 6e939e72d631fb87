import type { Marks } from '../text/marks';
import type { Span } from '../text/span';
import type { Stain } from './noiseSpan';
import type { InlineMarks } from './markdownInline';
import { inlineMarks } from './markdownInline';
import { markdownLines } from './markdownLines';
import type { Line } from './sourceLines';

/** What Markdown's marks say, the marks as stretches that are not read, and the lines that no other line goes on with. */
export interface Markdown {
  readonly marks: Marks;
  readonly unread: readonly Stain[];
  readonly isApart: (index: number) => boolean;
}

/**
 * Marks are no noise (the author put them there), only out of the way of reading, so their stains have no kind. The
 * bars of a table stay: they keep its cells apart. @param lines of the source, in order
 */
export function readMarkdown(source: string, lines: readonly Line[]): Markdown {
  const special = markdownLines(source, lines);
  const byIndex = new Map(special.map((line) => [line.index, line]));
  const inline: InlineMarks = { unread: [], strong: [] };
  for (const [index, line] of lines.entries()) {
    const one = byIndex.get(index);
    if (one?.kind === 'code') continue;
    const words = one?.words ?? line;
    if (one) for (const span of around(one, words)) inline.unread.push(span);
    inlineMarks(source, words, inline);
  }
  const headings = special.flatMap(({ kind, level, words }) => (kind === 'heading' ? [{ ...words, level }] : []));
  return {
    marks: { headings, strong: inOrder(inline.strong), lines: special.filter(({ kind }) => kind !== 'rule') },
    unread: inOrder(inline.unread).map(({ start, end }) => ({
      ...{ start, end, kind: null },
      read: { start, end, as: '' },
    })),
    isApart: (index) => byIndex.has(index),
  };
}

function around(line: Span, words: Span): Span[] {
  return [
    { start: line.start, end: words.start },
    { start: words.end, end: line.end },
  ].filter(({ start, end }) => end > start);
}

const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.start - b.start);
