import { workspace } from 'vscode';
import type { Disposable, FileStat, Uri } from 'vscode';
import type { Decode } from '../../core/index';
import { admittedFile, largestArticle, readOptions } from './articleFiles';
import { articlesOf } from './articleTexts';
import { isOfPieces } from './filePieces';
import { LineTexts } from './lineTexts';
import { LARGE } from './loadedFiles';
import type { ReadRange } from '../platform';

/** Milliseconds after which texts that nobody asks for any more are let go. */
const KEEP = 30_000;

interface Kept {
  readonly file: string;
  /** Size, time and settings of the reading: another one asks for the file anew. */
  readonly state: string;
  /** By the article's id. */
  readonly texts: Promise<ReadonlyMap<string, string>>;
}

/**
 * The texts of the articles of files. Those of the last file with several are kept for a while, so that whoever asks for
 * one after the other does not have it read as often as it has articles.
 */
export class FileTexts implements Disposable {
  private last: Kept | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  private readonly large: LineTexts | undefined;

  constructor(
    private readonly decode: () => Promise<Decode>,
    readRange?: ReadRange,
  ) {
    this.large = readRange && new LineTexts(decode, readRange);
  }

  /** @param id the article's, as its file names it; undefined where the file has none of this id */
  async get(file: Uri, id: string): Promise<string | undefined> {
    const large = isOfPieces(file) ? this.large : undefined;
    const stat = await admittedFile(file, large ? Infinity : largestArticle());
    if (large && stat.size > LARGE) return large.get(file, id, stateOf(stat));
    const texts = await this.textsOf(file, stateOf(stat));
    return texts.get(id);
  }

  /** What was kept of the file is no longer what it holds. */
  forget(file: string): void {
    if (this.last?.file === file) this.letGo();
    this.large?.forget(file);
  }

  dispose(): void {
    this.letGo();
    this.large?.forget();
  }

  private async textsOf(file: Uri, state: string): Promise<ReadonlyMap<string, string>> {
    const { last } = this;
    const kept = last?.file === file.toString() && last.state === state ? last : this.keep(file, state);
    try {
      const texts = await kept.texts;
      if (this.last === kept && texts.size > 1) this.letGoLater();
      else if (this.last === kept) this.letGo();
      return texts;
    } catch (error) {
      if (this.last === kept) this.letGo();
      throw error;
    }
  }

  private keep(file: Uri, state: string): Kept {
    this.letGo();
    return (this.last = { file: file.toString(), state, texts: this.read(file) });
  }

  private async read(file: Uri): Promise<ReadonlyMap<string, string>> {
    const [decode, bytes] = await Promise.all([this.decode(), workspace.fs.readFile(file)]);
    const { articles } = articlesOf(decode, { id: file.toString(), path: file.path, bytes }, readOptions());
    return new Map(articles.map(({ id, text }) => [id, text]));
  }

  private letGoLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.letGo();
    }, KEEP);
  }

  private letGo(): void {
    clearTimeout(this.timer);
    this.last = undefined;
  }
}

const stateOf = ({ size, mtime }: FileStat): string => JSON.stringify([size, mtime, readOptions()]);
