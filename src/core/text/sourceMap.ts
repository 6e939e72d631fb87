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

export interface Piece {
  readonly reading: number;
  readonly source: number;
  readonly kept: boolean;
}

/** Collects pieces from left to right and yields the reading text with its map. */
export class ReadingTextBuilder {
  private readonly parts: string[] = [];
  private readonly pieces: Piece[] = [];
  private length = 0;
  private at = 0;

  constructor(private readonly source: string) {}

  /** Source up to `end` is read as it stands. */
  keepUntil(end: number): void {
    if (end <= this.at) return;
    this.push(this.source.slice(this.at, end), end, true);
  }

  /** Source up to `end` is read as `text` (empty: dropped). Throws RangeError where it would go backwards. */
  replaceUntil(end: number, text: string): void {
    if (end < this.at) throw new RangeError(`piece ends at ${end}, before ${this.at}`);
    this.push(text, end, false);
  }

  finish(): { text: string; map: SourceMap } {
    this.keepUntil(this.source.length);
    return { text: this.parts.join(''), map: pieceMap(this.pieces, this.length, this.source.length) };
  }

  private push(text: string, end: number, kept: boolean): void {
    this.pieces.push({ reading: this.length, source: this.at, kept });
    this.parts.push(text);
    this.length += text.length;
    this.at = end;
  }
}

function pieceMap(pieces: readonly Piece[], readingLength: number, sourceLength: number): SourceMap {
  const end: Piece = { reading: readingLength, source: sourceLength, kept: true };
  const pieceAt = (index: number): Piece => pieces[index] ?? end;
  const starts = {
    reading: Int32Array.from(pieces, (piece) => piece.reading),
    source: Int32Array.from(pieces, (piece) => piece.source),
  };

  /** The last piece whose `side` offset is at or before `offset`. */
  function find(side: Int32Array, offset: number): number {
    let low = 0;
    let high = side.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((side[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  function sourceStart(offset: number): number {
    const piece = pieceAt(find(starts.reading, offset));
    return piece.kept ? piece.source + offset - piece.reading : piece.source;
  }

  function sourceEnd(offset: number): number {
    if (offset <= 0) return 0;
    const index = find(starts.reading, offset - 1);
    const piece = pieceAt(index);
    return piece.kept ? piece.source + offset - piece.reading : pieceAt(index + 1).source;
  }

  return {
    identity: pieces.every(({ kept }) => kept),
    toSource: ({ start, end: stop }) => {
      const first = sourceStart(start);
      return { start: first, end: stop > start ? Math.max(first, sourceEnd(stop)) : first };
    },
    toReading: (offset) => {
      const index = find(starts.source, offset);
      const piece = pieceAt(index);
      return piece.kept ? Math.min(piece.reading + offset - piece.source, readingLength) : piece.reading;
    },
  };
}
