import type { Span } from './span';

/**
 * Between a source text and the reading text made from it.
 *
 * The reading text is a row of pieces. A *kept* piece stands for as many source characters as it has itself. A
 * *stand-in* is a stretch of reading text (one character or more, or none where noise was dropped) for another stretch
 * of source: `領` for `領(lǐng)`, `當` for a mojibake sequence. Both texts are covered without a gap, so every offset of
 * either has exactly one answer in the other. Characters of one stand-in share its source evenly, as those of a mended
 * run do, so that mentions which do not touch in the reading text do not touch in the source either.
 */
export interface SourceMap {
  /** Is every offset the same in both? */
  readonly identity: boolean;
  /** What the map is made of, to be kept and made again; undefined where every offset is the same in both. */
  readonly pieces?: Pieces;
  /** The source span that the reading span stands for: from its first character's start to its last one's end. */
  toSource(reading: Span): Span;
  /** The reading offset of the character that stands for this source offset (dropped: the next one that is kept). */
  toReading(sourceOffset: number): number;
}

/** Collects pieces from left to right and yields the reading text with its map. */
export class ReadingTextBuilder {
  private readonly texts: string[] = [];
  private length = 0;
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
    // Joined, not added up: what was added up is looked at through one more pointer, each time.
    return { text: this.texts.join(''), map: pieceMap(this.pieces, this.length, this.source.length, this.source) };
  }

  private push(text: string, end: number, kept: boolean): void {
    this.pieces.reading.push(this.length);
    this.pieces.source.push(this.at);
    this.pieces.kept.push(kept);
    this.texts.push(text);
    this.length += text.length;
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

/** The map of pieces that were kept; stand-ins of several characters share their source evenly. */
export function sourceMapOf(pieces: Pieces, readingLength: number, sourceLength: number): SourceMap {
  return pieceMap(pieces, readingLength, sourceLength, '');
}

/** Where each piece begins, on both sides. */
export interface Pieces {
  readonly reading: number[];
  readonly source: number[];
  readonly kept: boolean[];
}

/** @param text the source, by which no surrogate pair is split */
function pieceMap(pieces: Pieces, readingLength: number, sourceLength: number, text: string): SourceMap {
  const { reading, source, kept } = pieces;
  if (!kept.includes(false)) return identityMap(readingLength);
  const pieceInReading = createSearch(reading);
  const pieceInSource = createSearch(source);
  const readingOf = (piece: number): number => reading[piece] ?? readingLength;
  const sourceOf = (piece: number): number => source[piece] ?? sourceLength;

  /** The source offset between the characters of a piece, `into` of them before it. */
  function within(piece: number, into: number): number {
    const start = sourceOf(piece);
    if (kept[piece] || into === 0) return start + into;
    const length = sourceOf(piece + 1) - start;
    return wholePairs(text, start + Math.round((into * length) / (readingOf(piece + 1) - readingOf(piece))));
  }

  function sourceStart(offset: number): number {
    const piece = pieceInReading(offset);
    return within(piece, offset - readingOf(piece));
  }

  function sourceEnd(offset: number): number {
    if (offset <= 0) return 0;
    const piece = pieceInReading(offset - 1);
    return within(piece, offset - readingOf(piece));
  }

  return {
    identity: false,
    pieces,
    toSource: ({ start, end }) => {
      const first = sourceStart(start);
      return { start: first, end: end > start ? Math.max(first, sourceEnd(end)) : first };
    },
    toReading: (offset) => {
      const piece = pieceInSource(offset);
      const into = offset - sourceOf(piece);
      if (kept[piece]) return Math.min(readingOf(piece) + into, readingLength);
      const length = readingOf(piece + 1) - readingOf(piece);
      return (
        readingOf(piece) + (length > 1 ? Math.floor((into * length) / (sourceOf(piece + 1) - sourceOf(piece))) : 0)
      );
    },
  };
}

/** The offset, moved behind a surrogate pair that it would split. */
function wholePairs(text: string, offset: number): number {
  const splits = (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
  return splits ? offset + 1 : offset;
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
