import { Uri, l10n } from 'vscode';
import type { Disposable, LogOutputChannel, Memento } from 'vscode';
import type { ArticlePlace, CorpusEntry, CorpusQuestions, Decode } from '../../core/index';
import { articleScheme } from '../../ids';
import type { ArticleAnalyser } from './analyser';
import { fileOfDocument } from './articleUri';
import { CorpusAnswers } from './corpusAnswers';
import type { Corpus, CorpusGaps } from './corpus';
import { CorpusEvents, TELL_EVERY } from './corpusEvents';
import { FileReading } from './fileReading';
import { FileTexts } from './fileTexts';
import type { FileRead, IndexedPortion } from './fileToIndex';
import { FoundFiles } from './foundFiles';
import type { Looked } from './foundFiles';
import type { HandSetPlaces } from './handSetPlaces';
import { KeptCorpus } from './keptCorpus';
import { KnownFiles } from './knownFiles';
import type { NotReadPart } from './notRead';
import { ReadingQueue } from './readingQueue';
import type { ReadRange } from '../platform';
import type { AnalysisGone } from './restartedAnalyser';
import type { Keeping } from './startKeeper';

export interface CorpusStoreNeeds {
  readonly decode: () => Promise<Decode>;
  readonly analyser: ArticleAnalyser;
  /** How many texts are analysed at a time. */
  readonly lanes: number;
  /** Reads parts of files, where the host can. */
  readonly readRange?: ReadRange | undefined;
  readonly keeping: Keeping;
  readonly log: LogOutputChannel;
  /** What is kept for this workspace. */
  readonly storage: Memento;
  readonly handSetPlaces: HandSetPlaces;
}

/** Milliseconds after a kept corpus was opened, until its analyser is made ready for the first file that changes. */
const READY_AFTER = 3000;
/** Short, and of all that is read: what an engine makes on first need is made. */
const SOME_TEXT = '溆浦县2022年3月20日电，全县新建大棚35座，其中12座在低庄镇。';

const INCLUDE_CONVERTED = 'includeConvertedFolders';

/** Reads the workspace's articles in the background, has them kept, and hands on what is asked of them. */
export class CorpusStore extends CorpusAnswers implements Corpus, Disposable {
  private readonly known = new KnownFiles();
  private readonly kept: KeptCorpus;
  private readonly queue = new ReadingQueue();
  private readonly files: FileReading;
  private readonly events = new CorpusEvents(() => this.count({}));
  private readonly texts: FileTexts;
  private readonly placesChanging: Disposable;
  private readonly found = new FoundFiles(this.known, () => this.convertedIncluded);
  private stoppedBecause: 'reader' | 'no-analysis' = 'reader';
  private reading: Promise<void> | undefined;
  private readying: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChange = this.events.onDidChange;
  readonly onDidProgress = this.events.onDidProgress;
  readonly onDidChangeGaps = this.events.onDidChangeGaps;

  constructor(private readonly needs: CorpusStoreNeeds) {
    super();
    this.texts = new FileTexts(needs.decode, needs.readRange);
    this.kept = new KeptCorpus(needs.keeping, this.known);
    this.files = new FileReading({
      ...{ readRange: needs.readRange, decode: needs.decode },
      ...{ analyser: needs.analyser, lanes: needs.lanes, queue: this.queue, known: this.known },
      nextReading: () => this.kept.nextReading(),
      began: (files) => this.kept.begin(files),
      take: (portion) => this.take(portion),
      takeRecord: (record) => {
        this.takeRecord(record);
      },
      failed: (file, part) => {
        this.known.fail(file, part);
      },
      gaveUp: (error, files) => {
        this.giveUp(error, files);
      },
    });
    this.placesChanging = needs.handSetPlaces.onDidChange((ids) => void this.placesChanged(ids));
  }

  get size(): number {
    return this.events.size;
  }

  get gaps(): CorpusGaps {
    const progress = this.queue.stopped && !this.reading ? this.queue.progress : undefined;
    return {
      notRead: this.known.notRead(),
      stopped: progress && { ...progress, because: this.stoppedBecause },
      convertedFolders: this.found.converted,
      convertedIncluded: this.convertedIncluded,
    };
  }

  holds(uri: Uri): boolean {
    return this.known.holds(uri.scheme === articleScheme ? fileOfDocument(uri).file.toString() : uri.toString());
  }

  async articleOf(uri: Uri): Promise<CorpusEntry | undefined> {
    return this.holds(uri) ? this.article(uri.toString()) : undefined;
  }

  async text(uri: Uri): Promise<string> {
    const { file, id } = fileOfDocument(uri);
    const text = await this.texts.get(file, id);
    if (text !== undefined) return text;
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    throw new Error(l10n.t('{0} no longer holds this article. Open it again from the Corpus view.', name));
  }

  /** What an earlier session kept is there at once; files that changed since, came or went are read. */
  async open(): Promise<void> {
    const [isKept] = await Promise.all([this.kept.open(), this.needs.handSetPlaces.read()]);
    if (isKept) {
      // The tree is told first: a hundred thousand files take a while to be taken over, and it asks for none of them.
      await this.placesChanged([]);
      await this.kept.takeOverFiles();
    }
    await this.scan({ again: false, all: true });
    if (isKept) this.readying = setTimeout(() => void this.makeReady(), READY_AFTER);
  }

  /** A thread takes seconds to start: it is started before the reader waits for a file of hers. */
  private async makeReady(): Promise<void> {
    try {
      await this.needs.analyser.analyse({ path: '', text: SOME_TEXT });
    } catch (error) {
      this.needs.log.warn(`The analysis could not be made ready: ${String(error)}`);
    }
  }

  /**
   * Finds the workspace's files anew and reads those that are new.
   * @param all looks at all others too, and reads those that changed; `again`: reads them however they are
   */
  async scan({ again, all = again }: { again: boolean; all?: boolean }): Promise<void> {
    // Files that come while the workspace is looked over may be missing from the answer: only those before it can be gone.
    const before = [...this.known.all(), ...this.queue.files];
    const found = await this.found.all();
    const there = new Set(found);
    const gone = before.filter((file) => !there.has(file));
    if (all) this.queue.restart(before);
    else this.queue.drop(gone);
    await this.remove(gone.filter((file) => this.known.has(file)));
    if (again) this.files.force(found);
    await this.read(found.filter((file) => all || !(this.known.has(file) || this.queue.wasLeft(file))));
  }

  async reload(): Promise<void> {
    await this.needs.handSetPlaces.read();
    await this.scan({ again: false, all: true });
  }

  /** Reads these files where they changed. Resolves when all that was to be read has been read. */
  read(files: readonly string[]): Promise<void> {
    this.queue.add(files);
    if (this.reading) return this.reading;
    this.reading = this.readQueue();
    this.events.tellGaps(this.gaps);
    return this.reading;
  }

  /**
   * Takes files in that came, changed or went; without a look over the whole workspace where these tell by themselves what
   * they are.
   */
  async look(files: readonly string[]): Promise<void> {
    const looked = await Promise.all(files.map((file) => this.found.alone(file)));
    const those = (what: Looked): readonly string[] => files.filter((_, index) => looked[index] === what);
    if (looked.includes('unclear')) await this.scan({ again: false });
    else await this.remove(those('gone').filter((file) => this.known.has(file)));
    await this.read(those('article').filter((file) => this.known.has(file) || !looked.includes('unclear')));
  }

  knows(file: string): boolean {
    return this.known.has(file);
  }

  stop(): void {
    this.files.stop();
    const unread = this.queue.stop();
    this.stoppedBecause = 'reader';
    if (unread > 0) this.needs.log.info(`Reading was stopped with ${unread} files unread.`);
  }

  readOn(): Promise<void> {
    this.queue.takeUp();
    return this.read([]);
  }

  async includeConverted(include: boolean): Promise<void> {
    await this.needs.storage.update(INCLUDE_CONVERTED, include);
    await this.scan({ again: false });
  }

  async setPlace(uri: Uri, place: ArticlePlace | undefined): Promise<void> {
    await this.needs.handSetPlaces.set(fileOfDocument(uri).id, place);
    await this.placesChanged([]);
  }

  async fileMoved(from: Uri, to: Uri): Promise<void> {
    await this.needs.handSetPlaces.move(from.toString(), to.toString());
  }

  dispose(): void {
    clearTimeout(this.readying);
    this.queue.stop();
    this.texts.dispose();
    this.kept.dispose();
    this.placesChanging.dispose();
    this.events.dispose();
  }

  /** Who answers, by the ids under which the files' articles are kept. */
  keeper(): Promise<CorpusQuestions> {
    return this.kept.questions();
  }

  private get convertedIncluded(): boolean {
    return this.needs.storage.get(INCLUDE_CONVERTED, false);
  }

  private async remove(files: readonly string[]): Promise<void> {
    for (const file of files) this.known.remove(file);
    this.events.note(files);
    await this.kept.remove(files);
  }

  private async readQueue(): Promise<void> {
    const telling = setInterval(() => void this.events.tellNow(this.queue.progress), TELL_EVERY);
    try {
      // Files may come as long as this is at work, while what was read is told and written too.
      do {
        await this.files.run();
        await this.events.tellChanges();
        await this.kept.flush();
      } while (this.queue.isWaiting);
    } finally {
      clearInterval(telling);
      this.reading = undefined;
      await this.events.tellChanges();
      this.events.tellProgress(undefined);
      this.events.tellGaps(this.gaps);
    }
    void this.kept.rest();
  }

  private async take(portion: IndexedPortion): Promise<void> {
    await this.kept.take(portion);
    for (const record of portion.read) this.told(record);
    this.events.note(portion.read.map(({ file }) => file));
  }

  private takeRecord(record: FileRead): void {
    this.kept.takeRecord(record);
    this.told(record);
    this.events.note([record.file]);
  }

  private told({ file, notRead }: FileRead): void {
    this.texts.forget(file);
    for (const part of notRead) this.warn(file, part);
  }

  private warn(file: string, { reason, line, detail }: NotReadPart): void {
    const where = line === undefined ? Uri.parse(file, true).path : `${Uri.parse(file, true).path}, line ${line}`;
    this.needs.log.warn(`${where} was not read: ${reason}${detail === undefined ? '' : ` (${detail})`}`);
  }

  private giveUp({ message }: AnalysisGone, files: readonly string[]): void {
    for (const file of files) this.queue.leave(file);
    this.files.stop();
    const unread = this.queue.stop();
    this.stoppedBecause = 'no-analysis';
    this.needs.log.error(`No thread can be kept for the analysis (${message}); ${unread} files are unread.`);
  }

  private async placesChanged(ids: readonly string[]): Promise<void> {
    await this.kept.setByHand(this.needs.handSetPlaces.all());
    this.events.note(ids.map((id) => fileOfDocument(Uri.parse(id, true)).file.toString()));
    await this.events.tellChanges();
  }
}
