import type { Span } from './span';

/**
 * Between a source text and the reading text made from it.
 *
 * The reading text is a row of pieces. A *kept* piece stands for as many source characters as it has itself. A
 * *stand-in* is a stretch of reading text (one character or more, or none where noise was dropped) for another stretch
 * of source: `領` for `領(lǐng)`, `當` for a mojibake sequence. Both texts are covered without a gap, so every offset of
 * either has exactly one answer in the other.
 */
export interface SourceMap {
  /** Is every offset the same in both? */
  readonly identity: boolean;
  /** The source span that the reading span stands for: from its first character's start to its last one's end. */
  toSource(reading: Span): Span;
  /** The reading offset of the character that stands for this source offset (dropped: the next one that is kept). */
  toReading(sourceOffset: number): number;
}

/** Collects pieces from left to right and yields the reading text with its map. */
export class ReadingTextBuilder {
  private text = '';
  private readonly pieces: Pieces = { reading: [], source: [], kept: [] };
  private at = 0;

  constructor(private readonly source: string) {}

  /** Source up to `end` is read as it stands. */
  keepUntil(end: number): void {
    if (end > this.at) this.push(this.source.slice(this.at, end), end, true);
  }

  /** Source up to `end` is read as `text` (empty: dropped). Throws RangeError where it would go backwards. */
  replaceUntil(end: number, text: string): void {
    if (end < this.at) throw new RangeError(`piece ends at ${end}, before ${this.at}`);
    this.push(text, end, false);
  }

  finish(): { text: string; map: SourceMap } {
    this.keepUntil(this.source.length);
    return { text: this.text, map: pieceMap(this.pieces, this.text.length, this.source.length) };
  }

  private push(text: string, end: number, kept: boolean): void {
    this.pieces.reading.push(this.text.length);
    this.pieces.source.push(this.at);
    this.pieces.kept.push(kept);
    this.text += text;
    this.at = end;
  }
}

/** The map of a text that is read as it stands. */
export function identityMap(length: number): SourceMap {
  return {
    identity: true,
    toSource: ({ start, end }) => ({ start, end: Math.max(start, end) }),
    toReading: (offset) => Math.min(offset, length),
  };
}

/** Where each piece begins, on both sides. */
interface Pieces {
  readonly reading: number[];
  readonly source: number[];
  readonly kept: boolean[];
}

function pieceMap({ reading, source, kept }: Pieces, readingLength: number, sourceLength: number): SourceMap {
  if (!kept.includes(false)) return identityMap(readingLength);
  const pieceInReading = createSearch(reading);
  const pieceInSource = createSearch(source);
  const readingOf = (piece: number): number => reading[piece] ?? readingLength;
  const sourceOf = (piece: number): number => source[piece] ?? sourceLength;

  function sourceStart(offset: number): number {
    const piece = pieceInReading(offset);
    return sourceOf(piece) + (kept[piece] ? offset - readingOf(piece) : 0);
  }

  function sourceEnd(offset: number): number {
    if (offset <= 0) return 0;
    const piece = pieceInReading(offset - 1);
    return kept[piece] ? sourceOf(piece) + offset - readingOf(piece) : sourceOf(piece + 1);
  }

  return {
    identity: false,
    toSource: ({ start, end }) => {
      const first = sourceStart(start);
      return { start: first, end: end > start ? Math.max(first, sourceEnd(end)) : first };
    },
    toReading: (offset) => {
      const piece = pieceInSource(offset);
      return kept[piece] ? Math.min(readingOf(piece) + offset - sourceOf(piece), readingLength) : readingOf(piece);
    },
  };
}

/**
 * Finds the last of the ascending `starts` at or before an offset, 0 where none is. Most questions come in the order of
 * the text, so the last answer and the one after it are tried first; else O(log n).
 */
function createSearch(starts: readonly number[]): (offset: number) => number {
  let last = 0;
  const isAt = (index: number, offset: number): boolean =>
    (starts[index] ?? Infinity) <= offset && (index + 1 >= starts.length || (starts[index + 1] ?? Infinity) > offset);
  return (offset) => {
    if (isAt(last, offset)) return last;
    if (last + 1 < starts.length && isAt(last + 1, offset)) return ++last;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    last = Math.max(0, low - 1);
    return last;
  };
}
