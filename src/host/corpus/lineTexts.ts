import type { Uri } from 'vscode';
import type { Decode } from '../../core/index';
import type { ReadRange } from '../platform';
import { readOptions } from './articleFiles';
import { articlesOf } from './articleTexts';
import { FilePieces } from './filePieces';
import type { LinesPart, PieceStart } from './filePieces';

/** A large file as it stands, and where its stretches begin as far as it was looked through. */
interface Marked {
  readonly file: string;
  readonly state: string;
  readonly pieces: FilePieces;
  /** In order. */
  readonly starts: PieceStart[];
  /** The texts of the stretch that was asked last, by the articles' ids. */
  texts: ReadonlyMap<string, string>;
}

/**
 * The texts of articles of a file that is too large to be held: the stretch is read that the article stands in. Where the
 * stretches begin is known from then on.
 */
export class LineTexts {
  private marked: Marked | undefined;

  constructor(
    private readonly decode: () => Promise<Decode>,
    private readonly readRange: ReadRange,
  ) {}

  /** @param state of the file and of the settings: another one asks for the file anew */
  async get(file: Uri, id: string, state: string): Promise<string | undefined> {
    const marked = this.of(file, state);
    const line = Number(/#L(\d+)$/u.exec(id)?.[1] ?? 0);
    return marked.texts.get(id) ?? (line > 0 ? this.read(marked, file, id, line) : undefined);
  }

  forget(file?: string): void {
    if (file === undefined || this.marked?.file === file) this.marked = undefined;
  }

  private of(file: Uri, state: string): Marked {
    const { marked } = this;
    if (marked?.file === file.toString() && marked.state === state) return marked;
    const pieces = new FilePieces(file, this.readRange, this.decode);
    return (this.marked = { file: file.toString(), state, pieces, starts: [], texts: new Map() });
  }

  private async read(marked: Marked, file: Uri, id: string, line: number): Promise<string | undefined> {
    const start = marked.starts.findLast(({ first }) => first <= line);
    for await (const part of marked.pieces.parts(start)) {
      if ('line' in part) continue;
      if (part.offset > (marked.starts.at(-1)?.offset ?? -1))
        marked.starts.push({ offset: part.offset, first: part.first });
      if (part.first > line) return undefined;
      if (part.end <= line) continue;
      marked.texts = await this.textsOf(file, part);
      return marked.texts.get(id);
    }
    return undefined;
  }

  private async textsOf(file: Uri, { bytes, lines }: LinesPart): Promise<ReadonlyMap<string, string>> {
    const part = { id: file.toString(), path: file.path, bytes, lines };
    const { articles } = articlesOf(await this.decode(), part, readOptions());
    return new Map(articles.map(({ id, text }) => [id, text]));
  }
}
