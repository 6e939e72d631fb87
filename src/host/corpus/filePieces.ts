import { workspace } from 'vscode';
import type { Uri } from 'vscode';
import { fileFormats } from '../../core/index';
import type { Decode } from '../../core/index';
import type { ReadRange } from '../platform';
import { largestArticle } from './articleFiles';

/** Bytes that are read at a time. */
const PIECE = 512 * 1024;

/** Some lines of a file, with how they are to be decoded, or one that is too long to be read. */
export type FilePart = (fileFormats.Stretch & { readonly lines: fileFormats.LinesOfFile }) | fileFormats.LongLine;

/** The lines among the parts. */
export type LinesPart = Exclude<FilePart, fileFormats.LongLine>;

/** Where a stretch begins: reading may begin there, too. */
export type PieceStart = Pick<fileFormats.Stretch, 'offset' | 'first'>;

/** May the file be read piece by piece? Then its size is no matter. */
export const isOfPieces = (uri: Uri): boolean =>
  uri.scheme === 'file' && fileFormats.formatOf(uri.path)?.isOfLines === true;

/** A file of lines from its beginning, or from a stretch on, a piece at a time. */
export class FilePieces {
  private verdict: Promise<fileFormats.LinesOfFile['verdict']> | undefined;

  constructor(
    private readonly uri: Uri,
    private readonly readRange: ReadRange,
    private readonly decode: () => Promise<Decode>,
  ) {}

  /**
   * @param from where a stretch began, when the file was as it is now
   * @param seen is given each piece as it is read
   */
  async *parts(
    from: PieceStart = { offset: 0, first: 1 },
    seen?: (piece: Uint8Array) => void,
  ): AsyncGenerator<FilePart, void, undefined> {
    const verdict = await (this.verdict ??= this.head());
    const start = { offset: from.offset, line: from.first };
    const cutter = new fileFormats.StretchCutter({
      longest: largestArticle(),
      encoding: verdict?.encoding,
      from: start,
    });
    for await (const piece of this.pieces(from.offset)) {
      seen?.(piece);
      for (const part of cutter.push(piece)) yield withVerdict(part, verdict);
    }
    for (const part of cutter.end()) yield withVerdict(part, verdict);
  }

  /** Bytes one behind another, to the file's end. */
  async *pieces(from = 0): AsyncGenerator<Uint8Array, void, undefined> {
    for (let at = from; ; at += PIECE) {
      const piece = await this.readRange(this.uri, at, at + PIECE);
      if (piece.length > 0) yield piece;
      if (piece.length < PIECE) return;
    }
  }

  private async head(): Promise<fileFormats.LinesOfFile['verdict']> {
    return fileFormats.verdictOfLines(await this.decode(), await this.readRange(this.uri, 0, 4096));
  }
}

function withVerdict(
  part: fileFormats.Stretch | fileFormats.LongLine,
  verdict: fileFormats.LinesOfFile['verdict'],
): FilePart {
  return 'line' in part ? part : { ...part, lines: { first: part.first, verdict } };
}

/** A file's bytes: lines by lines where it can be read so, without those that are too long; else all of them. */
export async function* partsOfFile(
  uri: Uri,
  readRange: ReadRange | undefined,
  decode: () => Promise<Decode>,
): AsyncGenerator<Pick<LinesPart, 'bytes'> & Partial<Pick<LinesPart, 'lines'>>, void, undefined> {
  if (!readRange || !isOfPieces(uri)) yield { bytes: await workspace.fs.readFile(uri) };
  else for await (const part of new FilePieces(uri, readRange, decode).parts()) if (!('line' in part)) yield part;
}
