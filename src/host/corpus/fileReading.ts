import { FileSystemError, Uri } from 'vscode';
import type { Decode, articleBlocks } from '../../core/index';
import type { ReadRange, WholeFiles } from '../platform';
import type { ArticleAnalyser } from './analyser';
import { admittedFile, filesOf, largestArticle, readOptions } from './articleFiles';
import { fileHash } from './fileHash';
import { isOfPieces } from './filePieces';
import type { FileRead, IndexedPortion } from './fileToIndex';
import { atAGlance } from './glance';
import type { KnownFiles } from './knownFiles';
import { LargeFiles } from './largeFiles';
import { LARGE, LoadedFiles } from './loadedFiles';
import type { LoadedFile } from './loadedFiles';
import { NotReadError, notReadPartOf } from './notRead';
import type { NotReadPart } from './notRead';
import type { ReadingQueue } from './readingQueue';
import { AnalysisGone } from './restartedAnalyser';

export interface FileReadingNeeds {
  readonly analyser: ArticleAnalyser;
  /** How many batches of files are handed to the analysis at a time. */
  readonly lanes: number;
  /** Reads parts of files, where the host can. */
  readonly readRange: ReadRange | undefined;
  readonly wholeFiles: WholeFiles | undefined;
  readonly decode: () => Promise<Decode>;
  readonly queue: ReadingQueue;
  readonly known: KnownFiles;
  /** A number for a reading that begins. */
  readonly nextReading: () => number;
  /** Readings begin: what comes of them may be seen. */
  readonly began: (files: readonly { readonly file: string; readonly reading: number }[]) => Promise<void>;
  readonly take: (portion: IndexedPortion) => Promise<void>;
  /** A file that needs no analysis: nothing is in it, or it is as it was. */
  readonly takeRecord: (record: FileRead) => void;
  /** What is not the file's fault leaves what is known of it as it was. */
  readonly failed: (file: string, part: NotReadPart) => void;
  readonly gaveUp: (error: AnalysisGone, files: readonly string[]) => void;
}

/** How many files are read at a time. */
const LOADERS = 8;

/** Reads the files of a queue: their bytes ahead of the analysis, small ones in batches, large ones beside them. */
export class FileReading {
  private loaded = new LoadedFiles();
  private readonly forced = new Set<string>();
  /** Those that the analysis did not read by itself. */
  private readonly handedBack = new Set<string>();
  /** The analysis is at work, and reads what it is told of; before, no table is read for a folder of other languages. */
  private isAnalysing = false;
  private readonly inPieces: LargeFiles | undefined;
  private largest = Infinity;

  constructor(private readonly needs: FileReadingNeeds) {
    const { readRange } = needs;
    const failed = (file: string, error: unknown): void => {
      this.fail(file, error);
    };
    this.inPieces = readRange && new LargeFiles({ ...needs, readRange, failed });
  }

  /** Reads the settings once for many files: VS Code takes a copy of them all at each look. */
  readSettings(): void {
    this.largest = largestArticle();
  }

  /** These files are read even where they are as they were. */
  force(files: Iterable<string>): void {
    for (const file of files) this.forced.add(file);
  }

  /** Resolves when the queue is empty and all has been analysed. */
  async run(): Promise<void> {
    this.loaded = new LoadedFiles();
    this.isAnalysing = false;
    const small = Array.from({ length: this.needs.lanes }, () => this.analyse('small'));
    const analysed = Promise.all([...small, this.analyse('large')]);
    do {
      await Promise.all(Array.from({ length: LOADERS }, () => this.load()));
      // What comes while a large file is read is read beside it.
      if (this.inPieces) await Promise.race([this.inPieces.done, this.needs.queue.added()]);
    } while (this.inPieces?.isBusy === true || this.needs.queue.isWaiting);
    this.loaded.end();
    await analysed;
  }

  /** What waits for the analysis is left. */
  stop(): void {
    for (const { id } of this.loaded.clear()) this.needs.queue.leave(id);
    this.inPieces?.stop();
  }

  private async load(): Promise<void> {
    const { queue } = this.needs;
    for (let file = queue.next(); file !== undefined; file = queue.next()) {
      try {
        await this.loadFile(file);
      } catch (error) {
        this.fail(file, error);
      }
    }
  }

  private async loadFile(file: string): Promise<void> {
    const uri = Uri.parse(file, true);
    if (this.isReadByAnalysis(file, uri)) {
      await this.loaded.put({ id: file, path: uri.path, onDisk: uri.fsPath });
      return;
    }
    const inPieces = isOfPieces(uri) ? this.inPieces : undefined;
    const { size, mtime } = await admittedFile(uri, inPieces ? Infinity : this.largest, this.needs.wholeFiles);
    const isForced = this.forced.has(file);
    if (!isForced && this.needs.known.isUnchanged(file, { size, time: mtime })) {
      this.needs.queue.finished(file);
      return;
    }
    if (inPieces && size > LARGE) {
      inPieces.add(file, { size, time: mtime }, isForced);
      this.forced.delete(file);
      return;
    }
    const bytes = await filesOf(uri, this.needs.wholeFiles).readFile(uri);
    // A file that was written meanwhile has another time than the one that is kept, so it is read again.
    const state = { size, time: mtime, hash: fileHash(bytes) };
    const same = isForced ? undefined : this.needs.known.sameBytes(file, state);
    const record = same ?? this.glanced(file, bytes, state);
    if (!record) {
      this.isAnalysing = true;
      await this.loaded.put({ id: file, path: uri.path, bytes, state });
      return;
    }
    this.needs.takeRecord(record);
    this.needs.queue.finished(file);
  }

  /** A file that is new and has nothing special about it: whoever analyses it may as well read it. */
  private isReadByAnalysis(file: string, uri: Uri): boolean {
    const { wholeFiles, known } = this.needs;
    if (!wholeFiles || !this.isAnalysing || uri.scheme !== 'file' || isOfPieces(uri) || this.largest < LARGE)
      return false;
    return !this.handedBack.delete(file) && !this.forced.has(file) && !known.has(file);
  }

  private glanced(file: string, bytes: Uint8Array, state: articleBlocks.FileState): FileRead | undefined {
    const reason = atAGlance(bytes);
    return reason && { file, reading: this.needs.nextReading(), state, articles: 0, notRead: [{ reason }] };
  }

  private fail(file: string, error: unknown): void {
    if (error instanceof FileSystemError && this.needs.known.has(file)) this.needs.failed(file, notReadPartOf(error));
    else
      this.needs.takeRecord({
        ...{ file, reading: this.needs.nextReading(), articles: 0, notRead: [notReadPartOf(error)] },
        state: { size: 0, time: 0, hash: '' },
      });
    this.needs.queue.finished(file);
  }

  private async analyse(which: 'small' | 'large'): Promise<void> {
    for (let files = await this.loaded.take(which); files; files = await this.loaded.take(which)) {
      await this.index(files);
    }
  }

  private async index(files: readonly LoadedFile[]): Promise<void> {
    const waiting = new Set(files.map(({ id }) => id));
    try {
      await this.indexAll(files, waiting);
      // Whoever stopped a long file leaves it.
      for (const file of waiting) this.needs.queue.leave(file);
    } catch (error) {
      const left = files.filter(({ id }) => waiting.has(id));
      if (error instanceof AnalysisGone) this.needs.gaveUp(error, [...waiting]);
      else if (error instanceof NotReadError && left.length > 1) for (const file of left) await this.index([file]);
      else for (const { id } of left) this.fail(id, error);
    }
  }

  private async indexAll(files: readonly LoadedFile[], waiting: Set<string>): Promise<void> {
    const { analyser, queue, began, take, nextReading } = this.needs;
    let begun: Promise<void> = Promise.resolve();
    const numbered = (): ReturnType<Parameters<ArticleAnalyser['index']>[0]> => {
      const readings = files.filter(({ id }) => waiting.has(id)).map((file) => ({ ...file, reading: nextReading() }));
      begun = began(readings.map(({ id, reading }) => ({ file: id, reading })));
      return readings;
    };
    await analyser.index(numbered, readOptions(), async (portion) => {
      await begun;
      await take(portion);
      for (const { file } of portion.read) {
        waiting.delete(file);
        this.forced.delete(file);
        queue.finished(file);
      }
      for (const file of portion.handedBack) {
        waiting.delete(file);
        this.lookAt(file);
      }
      return !queue.stopped;
    });
  }

  private lookAt(file: string): void {
    const { queue } = this.needs;
    if (queue.stopped) queue.leave(file);
    else {
      this.handedBack.add(file);
      queue.again(file);
    }
  }
}
