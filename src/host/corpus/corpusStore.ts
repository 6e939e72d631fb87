import { EventEmitter, FileSystemError, Uri, l10n } from 'vscode';
import type { Disposable, LogOutputChannel, Memento } from 'vscode';
import type { ArticlePlace, CorpusEntry, CorpusIndex, Decode, Fold, IndexedEntry } from '../../core/index';
import { articleScheme } from '../../ids';
import type { ArticleAnalyser } from './analyser';
import { findArticleFiles, readArticleFile, readOptions } from './articleFiles';
import { documentUri, fileOfDocument, stableId } from './articleUri';
import { findConvertedFolders } from './convertedFolders';
import type { ConvertedFolder } from './convertedFolders';
import type { Corpus, CorpusChange, CorpusGaps, CorpusProgress } from './corpus';
import { FileTexts } from './fileTexts';
import type { HandSetPlaces } from './handSetPlaces';
import { atAGlance } from './glance';
import { KnownArticles } from './knownArticles';
import { isBelow, linkedFolders } from './links';
import { notReadPartOf } from './notRead';
import type { NotReadPart } from './notRead';
import { NotReadFiles } from './notReadFiles';
import { ReadingQueue } from './readingQueue';
import { AnalysisGone } from './restartedAnalyser';

export interface CorpusStoreNeeds {
  readonly fold: () => Promise<Fold>;
  readonly decode: () => Promise<Decode>;
  readonly analyser: ArticleAnalyser;
  readonly log: LogOutputChannel;
  /** What is kept for this workspace. */
  readonly storage: Memento;
  readonly handSetPlaces: HandSetPlaces;
}

/** How many files are read ahead of the analysis. */
const READ_AHEAD = 8;
/**
 * Milliseconds of reading between two things told. A view of VS Code waits for 200 ms of quiet before it shows a new
 * message, and is told twice: how far the reading is, and what came.
 */
const TELL_EVERY = 500;
/** What came is told when it is one in so many: each time all is grouped anew, so a large corpus tells more seldom. */
const ONE_IN = 20;

const INCLUDE_CONVERTED = 'includeConvertedFolders';

/** Reads the workspace's articles in the background and keeps their summaries up to date. */
export class CorpusStore implements Corpus, Disposable {
  private readonly known: KnownArticles;
  private readonly notRead = new NotReadFiles();
  private readonly queue = new ReadingQueue();
  private readonly changes = new EventEmitter<CorpusChange>();
  private readonly progresses = new EventEmitter<CorpusProgress | undefined>();
  private readonly gapChanges = new EventEmitter<CorpusGaps>();
  private readonly texts: FileTexts;
  private readonly placesChanging: Disposable;
  private convertedFolders: readonly ConvertedFolder[] = [];
  private stoppedBecause: 'reader' | 'no-analysis' = 'reader';
  private reading: Promise<void> | undefined;
  private toldAt = 0;
  readonly onDidChange = this.changes.event;
  readonly onDidProgress = this.progresses.event;
  readonly onDidChangeGaps = this.gapChanges.event;

  constructor(private readonly needs: CorpusStoreNeeds) {
    this.texts = new FileTexts(needs.decode);
    this.known = new KnownArticles((id) => needs.handSetPlaces.get(stableId(id)));
    this.placesChanging = needs.handSetPlaces.onDidChange((ids) => {
      for (const id of ids) this.known.touch(this.idNow(id) ?? id);
      this.tellChanges();
    });
  }

  get entries(): readonly IndexedEntry[] {
    return this.known.index.entries;
  }

  get gaps(): CorpusGaps {
    const progress = this.queue.stopped && !this.reading ? this.queue.progress : undefined;
    return {
      notRead: this.notRead.all(),
      stopped: progress && { ...progress, because: this.stoppedBecause },
      convertedFolders: this.convertedFolders,
      convertedIncluded: this.convertedIncluded,
    };
  }

  entry: CorpusIndex['entry'] = (id) => this.known.index.entry(id);
  figuresOf: CorpusIndex['figuresOf'] = (noun) => this.known.index.figuresOf(noun);
  articlesAbout: CorpusIndex['articlesAbout'] = (code) => this.known.index.articlesAbout(code);
  articlesMentioning: CorpusIndex['articlesMentioning'] = (code) => this.known.index.articlesMentioning(code);
  articlesWith: CorpusIndex['articlesWith'] = (scheme) => this.known.index.articlesWith(scheme);

  article(uri: Uri): CorpusEntry | undefined {
    return this.entry(uri.toString()) ?? this.underItsFormerTitle(uri);
  }

  async text(uri: Uri): Promise<string> {
    const { file, id } = fileOfDocument(uri);
    const text = await this.texts.get(file, id);
    if (text !== undefined) return text;
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    throw new Error(l10n.t('{0} no longer holds this article. Open it again from the Corpus view.', name));
  }

  /** Finds the workspace's files anew, reads those that are new, and with `again` all of them. */
  async scan({ again }: { again: boolean }): Promise<void> {
    const found = await this.findFiles();
    const there = new Set(found);
    for (const file of this.known.files()) if (!there.has(file)) this.known.remove(file);
    this.notRead.keep(there);
    if (again) this.queue.restart();
    else this.queue.keep(there);
    await this.read(found.filter((file) => again || !(this.known.has(file) || this.queue.wasLeft(file))));
  }

  async reload(): Promise<void> {
    await this.needs.handSetPlaces.read();
    await this.scan({ again: true });
  }

  /** Reads these files, again if they were read before. Resolves when all that was to be read has been read. */
  read(files: readonly string[]): Promise<void> {
    this.queue.add(files);
    if (this.reading) return this.reading;
    this.reading = this.readQueue();
    this.gapChanges.fire(this.gaps);
    return this.reading;
  }

  knows(file: string): boolean {
    return this.known.has(file);
  }

  stop(): void {
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
  }

  async fileMoved(from: Uri, to: Uri): Promise<void> {
    await this.needs.handSetPlaces.move(from.toString(), to.toString());
  }

  dispose(): void {
    this.queue.stop();
    this.texts.dispose();
    this.placesChanging.dispose();
    this.changes.dispose();
    this.progresses.dispose();
    this.gapChanges.dispose();
  }

  private get convertedIncluded(): boolean {
    return this.needs.storage.get(INCLUDE_CONVERTED, false);
  }

  /** A document that is open keeps the title under which it was opened. */
  private underItsFormerTitle(uri: Uri): CorpusEntry | undefined {
    const now = uri.scheme === articleScheme ? this.idNow(fileOfDocument(uri).id) : undefined;
    return now === undefined ? undefined : this.entry(now);
  }

  /** The id under which the article of a stable id is known today. */
  private idNow(stable: string): string | undefined {
    return this.known.idsIn(stable.replace(/#.*$/, '')).find((id) => stableId(id) === stable);
  }

  private async findFiles(): Promise<readonly string[]> {
    const [files, converted] = await Promise.all([findArticleFiles(), findConvertedFolders()]);
    this.convertedFolders = converted;
    const links = await linkedFolders(files);
    this.notRead.setLinks(links);
    const out = [...links, ...(this.convertedIncluded ? [] : converted.map(({ uri }) => uri))];
    return files.filter((file) => !out.some((folder) => isBelow(file, folder)));
  }

  private async readQueue(): Promise<void> {
    try {
      await Promise.all(Array.from({ length: READ_AHEAD }, () => this.readNext()));
    } finally {
      this.reading = undefined;
      this.tellChanges();
      this.progresses.fire(undefined);
      this.gapChanges.fire(this.gaps);
    }
  }

  private async readNext(): Promise<void> {
    for (let file = this.queue.next(); file !== undefined; file = this.queue.next()) {
      await this.readFile(file);
      if (performance.now() - this.toldAt > TELL_EVERY) this.tell();
    }
  }

  /** What is not this file's own fault leaves what is known of it as it was. */
  private async readFile(file: string): Promise<void> {
    this.texts.forget(file);
    try {
      await this.takeIn(file);
    } catch (error) {
      if (error instanceof AnalysisGone) {
        this.giveUp(file, error);
        return;
      }
      if (error instanceof FileSystemError && this.known.has(file)) this.notRead.put(file, [notReadPartOf(error)]);
      else this.put(file, [], [notReadPartOf(error)]);
    }
    this.queue.finished(file);
  }

  private async takeIn(file: string): Promise<void> {
    const uri = Uri.parse(file, true);
    const bytes = await readArticleFile(uri);
    const reason = atAGlance(bytes);
    if (reason !== undefined) {
      this.put(file, [], [{ reason }]);
      return;
    }
    this.known.fold = await this.needs.fold();
    const { summaries, notRead } = await this.needs.analyser.digest({ id: file, path: uri.path, bytes }, readOptions());
    this.put(
      file,
      summaries.map((one) => ({ ...one, id: documentUri(file, one.id, one.title ?? one.opening).toString() })),
      notRead,
    );
  }

  private put(file: string, summaries: Parameters<KnownArticles['put']>[1], notRead: readonly NotReadPart[]): void {
    this.known.put(file, summaries);
    this.notRead.put(file, notRead);
    for (const { reason, line, detail } of notRead) {
      const where = line === undefined ? Uri.parse(file, true).path : `${Uri.parse(file, true).path}, line ${line}`;
      this.needs.log.warn(`${where} was not read: ${reason}${detail === undefined ? '' : ` (${detail})`}`);
    }
  }

  private giveUp(file: string, { message }: AnalysisGone): void {
    this.queue.leave(file);
    const unread = this.queue.stop();
    this.stoppedBecause = 'no-analysis';
    this.needs.log.error(`No thread can be kept for the analysis (${message}); ${unread} files are unread.`);
  }

  private tell(): void {
    this.toldAt = performance.now();
    this.progresses.fire(this.queue.progress);
    if (this.known.pending * ONE_IN >= this.known.size) this.tellChanges();
  }

  private tellChanges(): void {
    const change = this.known.changes();
    if (change.changed.length + change.removed.length > 0) this.changes.fire(change);
  }
}
