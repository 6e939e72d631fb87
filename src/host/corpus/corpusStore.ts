import { EventEmitter, Uri } from 'vscode';
import type { Disposable, LogOutputChannel, Memento } from 'vscode';
import type { ArticlePlace, CorpusEntry, CorpusIndex, Decode, Fold } from '../../core/index';
import type { ArticleAnalyser } from './analyser';
import { findArticleFiles, readArticleFile, readOptions } from './articleFiles';
import { documentUri, fileOfDocument } from './articleUri';
import type { Corpus, CorpusChange, CorpusProgress } from './corpus';
import { articlesOf } from './formats';
import { HandSetPlaces } from './handSetPlaces';
import { KnownArticles } from './knownArticles';

export interface CorpusStoreNeeds {
  readonly fold: () => Promise<Fold>;
  readonly decode: () => Promise<Decode>;
  readonly analyser: ArticleAnalyser;
  readonly log: LogOutputChannel;
  readonly storage: Memento;
}

/** How many files are read ahead of the analysis. */
const READ_AHEAD = 8;
/** Milliseconds of reading between two changes that are told. */
const TELL_EVERY = 150;

/** Reads the workspace's articles in the background and keeps their summaries up to date. */
export class CorpusStore implements Corpus, Disposable {
  private readonly known: KnownArticles;
  private readonly handSet: HandSetPlaces;
  private readonly changes = new EventEmitter<CorpusChange>();
  private readonly progresses = new EventEmitter<CorpusProgress | undefined>();
  private readonly queue = new Set<string>();
  private total = 0;
  private reading: Promise<void> | undefined;
  private toldAt = 0;
  readonly onDidChange = this.changes.event;
  readonly onDidProgress = this.progresses.event;

  constructor(private readonly needs: CorpusStoreNeeds) {
    this.handSet = new HandSetPlaces(needs.storage);
    this.known = new KnownArticles((id) => this.handSet.get(id));
  }

  get entries(): readonly CorpusEntry[] {
    return this.known.index.entries;
  }

  entry: CorpusIndex['entry'] = (id) => this.known.index.entry(id);
  figuresOf: CorpusIndex['figuresOf'] = (noun) => this.known.index.figuresOf(noun);
  articlesAbout: CorpusIndex['articlesAbout'] = (code) => this.known.index.articlesAbout(code);
  articlesMentioning: CorpusIndex['articlesMentioning'] = (code) => this.known.index.articlesMentioning(code);
  articlesWith: CorpusIndex['articlesWith'] = (scheme) => this.known.index.articlesWith(scheme);

  article(uri: Uri): CorpusEntry | undefined {
    return this.entry(uri.toString());
  }

  async text(uri: Uri): Promise<string> {
    const { file, id } = fileOfDocument(uri);
    const [decode, bytes] = await Promise.all([this.needs.decode(), readArticleFile(file)]);
    const { articles } = articlesOf(decode, { id: file.toString(), path: file.path, bytes }, readOptions());
    return articles.find((article) => article.id === id)?.text ?? '';
  }

  /** Finds the workspace's files anew, reads those that are new, and with `again` all of them. */
  async scan({ again }: { again: boolean }): Promise<void> {
    const found = new Set((await findArticleFiles()).map((uri) => uri.toString()).sort());
    for (const file of this.known.files()) if (!found.has(file)) this.known.remove(file);
    await this.read([...found].filter((file) => again || !this.known.has(file)));
  }

  reload(): Promise<void> {
    return this.scan({ again: true });
  }

  /** Reads these files, again if they were read before. Resolves when all that was to be read has been read. */
  read(files: readonly string[]): Promise<void> {
    for (const file of files) this.queue.add(file);
    this.total += files.length;
    this.reading ??= this.readQueue().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  knows(file: string): boolean {
    return this.known.has(file);
  }

  stop(): void {
    if (this.queue.size > 0) this.needs.log.info(`Reading was stopped with ${this.queue.size} files unread.`);
    this.queue.clear();
  }

  async setPlace(uri: Uri, place: ArticlePlace | undefined): Promise<void> {
    const id = uri.toString();
    await this.handSet.set(id, place);
    this.known.touch(id);
    this.tell();
  }

  async fileMoved(from: Uri, to: Uri): Promise<void> {
    await this.handSet.move(from.toString(), to.toString());
  }

  dispose(): void {
    this.stop();
    this.changes.dispose();
    this.progresses.dispose();
  }

  private async readQueue(): Promise<void> {
    this.known.fold = await this.needs.fold();
    await Promise.all(Array.from({ length: READ_AHEAD }, () => this.readNext()));
    this.total = 0;
    this.tell();
    this.progresses.fire(undefined);
  }

  private async readNext(): Promise<void> {
    for (const file of this.queue) {
      this.queue.delete(file);
      await this.readFile(file);
      if (performance.now() - this.toldAt > TELL_EVERY) this.tell();
    }
  }

  private async readFile(file: string): Promise<void> {
    const uri = Uri.parse(file, true);
    const summaries: CorpusEntry['summary'][] = [];
    try {
      const bytes = await readArticleFile(uri);
      await this.needs.analyser.digest({ id: file, path: uri.path, bytes }, readOptions(), (portion) => {
        for (const summary of portion) summaries.push({ ...summary, id: documentUri(file, summary.id).toString() });
      });
      if (summaries.length === 0) this.needs.log.info(`${uri.path}: holds no text.`);
    } catch (error) {
      this.needs.log.warn(`${uri.path}: ${error instanceof Error ? error.message : String(error)}`);
    }
    this.known.put(file, summaries);
  }

  private tell(): void {
    this.toldAt = performance.now();
    if (this.total > 0) this.progresses.fire({ done: this.total - this.queue.size, total: this.total });
    const change = this.known.changes();
    if (change.changed.length + change.removed.length > 0) this.changes.fire(change);
  }
}
