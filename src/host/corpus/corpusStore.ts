import { Uri, l10n } from 'vscode';
import type { Disposable } from 'vscode';
import type { ArticlePlace, CorpusEntry, CorpusQuestions } from '../../core/index';
import { articleScheme } from '../../ids';
import { fileOfDocument } from './articleUri';
import { CorpusAnswers } from './corpusAnswers';
import type { Corpus, CorpusGaps } from './corpus';
import { CorpusEvents } from './corpusEvents';
import { FileTexts } from './fileTexts';
import type { HandSetPlaces } from './handSetPlaces';
import { KeptCorpus } from './keptCorpus';
import { KnownFiles } from './knownFiles';
import type { Keeping } from './startKeeper';
import { StoreRecovery } from './storeRecovery';
import { WorkspaceReading } from './workspaceReading';
import type { ReadingMeans } from './workspaceReading';

export interface CorpusStoreNeeds extends ReadingMeans {
  readonly keeping: Keeping;
  readonly handSetPlaces: HandSetPlaces;
}

/** Milliseconds after a kept corpus was opened, until its analyser is made ready for the first file that changes. */
const READY_AFTER = 3000;
/** Short, and of all that is read: what an engine makes on first need is made. */
const SOME_TEXT = '溆浦县2022年3月20日电，全县新建大棚35座，其中12座在低庄镇。';

/** The corpus of the workspace's files: what was read of them is kept, and asked. */
export class CorpusStore extends CorpusAnswers implements Corpus, Disposable {
  private readonly known = new KnownFiles();
  private readonly kept: KeptCorpus;
  private readonly events = new CorpusEvents(() => this.count({}));
  private readonly texts: FileTexts;
  private readonly reading: WorkspaceReading;
  private readonly recovery: StoreRecovery;
  private readonly placesChanging: Disposable;
  private readying: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChange = this.events.onDidChange;
  readonly onDidProgress = this.events.onDidProgress;
  readonly onDidChangeGaps = this.events.onDidChangeGaps;

  constructor(private readonly needs: CorpusStoreNeeds) {
    super();
    const { known, events } = this;
    this.texts = new FileTexts(needs.decode, needs.readRange);
    this.recovery = new StoreRecovery({
      log: needs.log,
      readLost: () => this.readLost(),
      breakOff: () => {
        this.breakOff();
      },
    });
    this.kept = new KeptCorpus(needs.keeping, known, this.recovery.lost);
    const forget = (file: string): void => {
      this.texts.forget(file);
    };
    this.reading = new WorkspaceReading(needs, { known, kept: this.kept, events, forget });
    this.placesChanging = needs.handSetPlaces.onDidChange((ids) => void this.placesChanged(ids));
  }

  get size(): number {
    return this.events.size;
  }

  get gaps(): CorpusGaps {
    const { gaveUp } = this.recovery;
    return { ...this.reading.gaps, ...(gaveUp === undefined ? {} : { unanswered: gaveUp }) };
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

  scan(how: Parameters<WorkspaceReading['scan']>[0]): Promise<void> {
    return this.reading.scan(how);
  }

  async reload(): Promise<void> {
    await this.needs.handSetPlaces.read();
    if (this.recovery.gaveUp === undefined) await this.scan({ again: false, all: true });
    else await this.startAgain();
  }

  read(files: readonly string[]): Promise<void> {
    return this.reading.read(files);
  }

  look(files: readonly string[]): Promise<void> {
    return this.reading.look(files);
  }

  knows(file: string): boolean {
    return this.known.has(file);
  }

  stop(): void {
    this.reading.stop();
  }

  readOn(): Promise<void> {
    return this.reading.readOn();
  }

  includeConverted(include: boolean): Promise<void> {
    return this.reading.includeConverted(include);
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
    for (const part of [this.reading, this.texts, this.kept, this.placesChanging, this.events]) part.dispose();
  }

  /** Who answers, by the ids under which the files' articles are kept. */
  keeper(): Promise<CorpusQuestions> {
    return this.kept.questions();
  }

  /** A thread takes seconds to start: it is started before the reader waits for a file of hers. */
  private async makeReady(): Promise<void> {
    try {
      await this.needs.analyser.analyse({ path: '', text: SOME_TEXT });
    } catch (error) {
      this.needs.log.warn(`The analysis could not be made ready: ${String(error)}`);
    }
  }

  /** Whatever was being read ends first: some of it may be kept, and some lost. */
  private async readLost(): Promise<void> {
    await this.kept.setByHand(this.needs.handSetPlaces.all());
    await this.events.tellAnother();
    await this.reading.ended();
    await this.kept.takeOverFiles();
    await this.scan({ again: false, all: true });
  }

  private breakOff(): void {
    this.reading.breakOff();
    this.events.tellGaps(this.gaps);
  }

  private async startAgain(): Promise<void> {
    this.recovery.tryAgain();
    await this.kept.startAgain();
    this.events.tellGaps(this.gaps);
    await this.readLost();
  }

  private async placesChanged(ids: readonly string[]): Promise<void> {
    await this.kept.setByHand(this.needs.handSetPlaces.all());
    this.events.note(ids.map((id) => fileOfDocument(Uri.parse(id, true)).file.toString()));
    await this.events.tellChanges();
  }
}
