import { Uri } from 'vscode';
import type { Disposable, LogOutputChannel, Memento } from 'vscode';
import type { Decode } from '../../core/index';
import type { ReadRange, WholeFiles } from '../platform';
import { nextTurn } from '../nextTurn';
import type { ArticleAnalyser } from './analyser';
import type { CorpusGaps } from './corpus';
import { TELL_EVERY } from './corpusEvents';
import type { CorpusEvents } from './corpusEvents';
import { FileReading } from './fileReading';
import type { FileRead, IndexedPortion } from './fileToIndex';
import { FoundFiles } from './foundFiles';
import type { Looked } from './foundFiles';
import type { KeptCorpus } from './keptCorpus';
import type { KnownFiles } from './knownFiles';
import type { NotReadPart } from './notRead';
import { ReadingQueue } from './readingQueue';
import type { AnalysisGone } from './restartedAnalyser';

/** How files are read. */
export interface ReadingMeans {
  readonly decode: () => Promise<Decode>;
  readonly analyser: ArticleAnalyser;
  /** How many batches of files are handed to the analysis at a time. */
  readonly lanes: number;
  /** Reads parts of files, where the host can. */
  readonly readRange?: ReadRange | undefined;
  /** Looks at and reads whole files, where the host can. */
  readonly wholeFiles?: WholeFiles | undefined;
  readonly log: LogOutputChannel;
  /** What is kept for this workspace. */
  readonly storage: Memento;
}

/** Where what was read goes. */
export interface ReadingEnds {
  readonly known: KnownFiles;
  readonly kept: KeptCorpus;
  readonly events: CorpusEvents;
  /** What was kept of the file's text is old. */
  readonly forget: (file: string) => void;
}

const INCLUDE_CONVERTED = 'includeConvertedFolders';

/** Finds the files of the workspace and reads what changed of them, in the background. */
export class WorkspaceReading implements Disposable {
  private readonly queue = new ReadingQueue();
  private readonly files: FileReading;
  private readonly found: FoundFiles;
  private stoppedBecause: 'reader' | 'no-analysis' = 'reader';
  private reading: Promise<void> | undefined;

  constructor(
    private readonly means: ReadingMeans,
    private readonly ends: ReadingEnds,
  ) {
    const { known, kept } = ends;
    this.found = new FoundFiles(known, () => this.convertedIncluded);
    const { readRange, wholeFiles, decode, analyser, lanes } = means;
    this.files = new FileReading({
      ...{ readRange, wholeFiles, decode, analyser, lanes, queue: this.queue, known },
      nextReading: () => kept.nextReading(),
      began: (files) => kept.begin(files),
      take: (portion) => this.take(portion),
      takeRecord: (record) => {
        this.takeRecord(record);
      },
      failed: (file, part) => {
        known.fail(file, part);
      },
      gaveUp: (error, files) => {
        this.giveUp(error, files);
      },
    });
  }

  get gaps(): CorpusGaps {
    const progress = this.queue.stopped && !this.reading ? this.queue.progress : undefined;
    return {
      notRead: this.ends.known.notRead(),
      stopped: progress && { ...progress, because: this.stoppedBecause },
      convertedFolders: this.found.converted,
      convertedIncluded: this.convertedIncluded,
    };
  }

  /**
   * Finds the workspace's files anew and reads those that are new.
   * @param all looks at all others too, and reads those that changed; `again`: reads them however they are
   */
  async scan({ again, all = again }: { again: boolean; all?: boolean }): Promise<void> {
    const { known } = this.ends;
    // Files that come while the workspace is looked over may be missing from the answer: only those before it can be gone.
    const before = [...known.all(), ...this.queue.files];
    const found = await this.found.all();
    const there = new Set(found);
    const gone = before.filter((file) => !there.has(file));
    if (all) this.queue.restart(before);
    else this.queue.drop(gone);
    await this.remove(gone.filter((file) => known.has(file)));
    if (again) this.files.force(found);
    const wanted = found.filter((file) => all || !(known.has(file) || this.queue.wasLeft(file)));
    await nextTurn();
    await this.read(wanted);
  }

  /** Reads these files where they changed. Resolves when all that was to be read has been read. */
  read(files: readonly string[]): Promise<void> {
    this.files.readSettings();
    this.queue.add(files);
    if (this.reading) return this.reading;
    this.reading = this.readQueue();
    this.ends.events.tellGaps(this.gaps);
    return this.reading;
  }

  /**
   * Takes files in that came, changed or went; without a look over the whole workspace where these tell by themselves what
   * they are.
   */
  async look(files: readonly string[]): Promise<void> {
    const { known } = this.ends;
    const looked = await Promise.all(files.map((file) => this.found.alone(file)));
    const those = (what: Looked): readonly string[] => files.filter((_, index) => looked[index] === what);
    if (looked.includes('unclear')) await this.scan({ again: false });
    else await this.remove(those('gone').filter((file) => known.has(file)));
    const articles = those('article').filter((file) => known.has(file) || !looked.includes('unclear'));
    const read = this.read(articles);
    this.queue.hasten(articles);
    await read;
  }

  /** Reads no further; what has been read stays. */
  stop(): void {
    this.files.stop();
    const unread = this.queue.stop();
    this.stoppedBecause = 'reader';
    if (unread > 0) this.means.log.info(`Reading was stopped with ${unread} files unread.`);
  }

  /** Reads no further, since what is read could not be kept. */
  breakOff(): void {
    this.files.stop();
    this.queue.stop();
    this.stoppedBecause = 'no-analysis';
  }

  /** Resolves when what is being read now has been read, or is left. */
  async ended(): Promise<void> {
    await this.reading;
  }

  /** Reads the files that a stop left. */
  readOn(): Promise<void> {
    this.queue.takeUp();
    return this.read([]);
  }

  async includeConverted(include: boolean): Promise<void> {
    await this.means.storage.update(INCLUDE_CONVERTED, include);
    await this.scan({ again: false });
  }

  dispose(): void {
    this.queue.stop();
  }

  private get convertedIncluded(): boolean {
    return this.means.storage.get(INCLUDE_CONVERTED, false);
  }

  private async remove(files: readonly string[]): Promise<void> {
    const { known, events, kept } = this.ends;
    for (const file of files) known.remove(file);
    events.note(files);
    await kept.remove(files);
  }

  private async readQueue(): Promise<void> {
    const { events, kept } = this.ends;
    const telling = setInterval(() => void events.tellNow(this.queue.progress), TELL_EVERY);
    try {
      // Files may come as long as this is at work, while what was read is told and written too.
      do {
        await this.files.run();
        await events.tellChanges();
        await kept.flush();
      } while (this.queue.isWaiting);
    } finally {
      clearInterval(telling);
      this.reading = undefined;
      await events.tellChanges();
      events.tellProgress(undefined);
      events.tellGaps(this.gaps);
    }
    void kept.rest();
  }

  private async take(portion: IndexedPortion): Promise<void> {
    await this.ends.kept.take(portion);
    for (const record of portion.read) this.told(record);
    this.ends.events.note(portion.read.map(({ file }) => file));
  }

  private takeRecord(record: FileRead): void {
    this.ends.kept.takeRecord(record);
    this.told(record);
    this.ends.events.note([record.file]);
  }

  private told({ file, notRead }: FileRead): void {
    this.ends.forget(file);
    for (const part of notRead) this.warn(file, part);
  }

  private warn(file: string, { reason, line, detail }: NotReadPart): void {
    const where = line === undefined ? Uri.parse(file, true).path : `${Uri.parse(file, true).path}, line ${line}`;
    this.means.log.warn(`${where} was not read: ${reason}${detail === undefined ? '' : ` (${detail})`}`);
  }

  private giveUp({ message }: AnalysisGone, files: readonly string[]): void {
    for (const file of files) this.queue.leave(file);
    this.breakOff();
    const unread = this.queue.files.length;
    this.means.log.error(`No thread can be kept for the analysis (${message}); ${unread} files are unread.`);
  }
}
