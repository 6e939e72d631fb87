import type { Span } from '../text/span';

/** Between a view's text and the source it was made from; what stands in the view need not be in the source's order. */
export interface ViewMap {
  /** The source that the stretch of view stands for; an empty stretch answers the place of the next character. */
  readonly toSource: (view: Span) => Span;
  /** Where the stretch of source is shown; null where nothing of it is. An empty one answers as `toSource` does. */
  readonly toView: (source: Span) => Span | null;
}

interface Piece {
  readonly view: Span;
  readonly source: Span;
  /** Character for character, else the one stands for the other as a whole. */
  readonly linear: boolean;
}

/** Collects a view from left to right; what is `added` stands for no source. */
export class ViewBuilder {
  private text = '';
  private readonly pieces: Piece[] = [];

  get length(): number {
    return this.text.length;
  }

  add(text: string): void {
    this.text += text;
  }

  /** `text` stands for the source span; linear where both have the same length. */
  show(text: string, source: Span): void {
    const view = { start: this.text.length, end: this.text.length + text.length };
    this.text += text;
    if (text === '' || source.end <= source.start) return;
    this.pieces.push({ view, source, linear: text.length === source.end - source.start });
  }

  finish(): { text: string; map: ViewMap } {
    return { text: this.text, map: viewMap(this.pieces) };
  }
}

function viewMap(pieces: readonly Piece[]): ViewMap {
  const bySource = withoutOverlaps([...pieces].sort((a, b) => a.source.start - b.source.start));
  return {
    toSource: (view) => translated(pieces, 'view', 'source', view) ?? nextPlace(pieces, 'view', 'source', view),
    toView: (source) =>
      translated(bySource, 'source', 'view', source) ??
      (source.end > source.start ? null : nextPlace(bySource, 'source', 'view', source)),
  };
}

type Side = 'view' | 'source';

/** From one side to the other, from the first piece that the span touches to the last one; null where it touches none. */
function translated(pieces: readonly Piece[], from: Side, to: Side, span: Span): Span | null {
  const end = Math.max(span.end, span.start + 1);
  const first = pieces[endingAfter(pieces, from, span.start)];
  const last = pieces[startingFrom(pieces, from, end) - 1];
  if (!first || !last || first[from].start >= end) return null;
  const start = first.linear ? first[to].start + Math.max(0, span.start - first[from].start) : first[to].start;
  if (span.end <= span.start) return { start, end: start };
  const stop = last.linear ? last[to].start + Math.min(end, last[from].end) - last[from].start : last[to].end;
  return { start, end: stop > start ? stop : first[to].end };
}

function nextPlace(pieces: readonly Piece[], from: Side, to: Side, { start }: Span): Span {
  const next = pieces[endingAfter(pieces, from, start)];
  const at = next ? next[to].start : (pieces.at(-1)?.[to].end ?? 0);
  return { start: at, end: at };
}

/** The index of the first piece whose side ends after `offset`. O(log n). */
function endingAfter(pieces: readonly Piece[], side: Side, offset: number): number {
  return firstWhere(pieces, (piece) => piece[side].end > offset);
}

/** The index of the first piece whose side begins at or after `offset`. O(log n). */
function startingFrom(pieces: readonly Piece[], side: Side, offset: number): number {
  return firstWhere(pieces, (piece) => piece[side].start >= offset);
}

function firstWhere(pieces: readonly Piece[], holds: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const piece = pieces[middle];
    if (!piece || holds(piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A credit that the body also shows is found in the body. */
function withoutOverlaps(sorted: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of sorted) {
    const last = kept.at(-1);
    if (!last || last.source.end <= piece.source.start) kept.push(piece);
    else if (last.source.end - last.source.start < piece.source.end - piece.source.start) kept[kept.length - 1] = piece;
  }
  return kept;
}
