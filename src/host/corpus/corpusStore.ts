import { EventEmitter, Uri } from 'vscode';
import type { Disposable, LogOutputChannel, Memento } from 'vscode';
import { createCorpusIndex } from '../../core/index';
import type { ArticlePlace, ArticleSummary, CorpusEntry, CorpusIndex, Engine } from '../../core/index';
import type { ArticleAnalyser } from './analyser';
import { findArticleFiles, readArticleFile } from './articleFiles';
import type { Corpus, CorpusChange } from './corpus';
import { articlesOf } from './formats';
import { HandSetPlaces } from './handSetPlaces';

export interface CorpusStoreNeeds {
  readonly engine: () => Promise<Engine>;
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
  private readonly summaries = new Map<string, ArticleSummary>();
  /** The articles' ids of each file. */
  private readonly files = new Map<string, readonly string[]>();
  private readonly changes = new EventEmitter<CorpusChange>();
  private readonly handSet: HandSetPlaces;
  private readonly pending = { changed: new Set<string>(), removed: new Set<string>() };
  private index: CorpusIndex | undefined;
  private fold: (text: string) => string = (text) => text;
  private toldAt = 0;
  settled: Promise<void> = Promise.resolve();

  readonly onDidChange = this.changes.event;

  constructor(private readonly needs: CorpusStoreNeeds) {
    this.handSet = new HandSetPlaces(needs.storage);
  }

  get entries(): readonly CorpusEntry[] {
    return this.current.entries;
  }

  entry: CorpusIndex['entry'] = (id) => this.current.entry(id);
  figuresOf: CorpusIndex['figuresOf'] = (noun) => this.current.figuresOf(noun);
  articlesAbout: CorpusIndex['articlesAbout'] = (code) => this.current.articlesAbout(code);
  articlesMentioning: CorpusIndex['articlesMentioning'] = (code) => this.current.articlesMentioning(code);
  articlesWith: CorpusIndex['articlesWith'] = (scheme) => this.current.articlesWith(scheme);

  article(uri: Uri): CorpusEntry | undefined {
    return this.entry(uri.toString());
  }

  async text(uri: Uri): Promise<string> {
    const id = uri.toString();
    const [file = id] = [...this.files].find(([, ids]) => ids.includes(id)) ?? [];
    const bytes = await readArticleFile(Uri.parse(file, true));
    return articlesOf({ id: file, bytes }).find((article) => article.id === id)?.text ?? '';
  }

  reload(): Promise<void> {
    this.settled = this.readAll();
    return this.settled;
  }

  async setPlace(uri: Uri, place: ArticlePlace | undefined): Promise<void> {
    const id = uri.toString();
    await this.handSet.set(id, place);
    this.pending.changed.add(id);
    this.tell();
  }

  dispose(): void {
    this.changes.dispose();
  }

  private get current(): CorpusIndex {
    this.index ??= createCorpusIndex([...this.summaries.values()].map(this.entryOf), this.fold);
    return this.index;
  }

  private readonly entryOf = (summary: ArticleSummary): CorpusEntry => {
    const byHand = this.handSet.get(summary.id);
    return { summary, place: byHand ?? summary.place, placedByHand: byHand !== undefined };
  };

  private async readAll(): Promise<void> {
    const found = await findArticleFiles();
    const { fold } = await this.needs.engine();
    this.fold = fold;
    const queue = found.map((uri) => uri.toString()).sort();
    const wanted = new Set(queue);
    for (const file of [...this.files.keys()]) if (!wanted.has(file)) this.put(file, []);
    const readers = Array.from({ length: READ_AHEAD }, async () => {
      for (let file = queue.shift(); file !== undefined; file = queue.shift()) await this.readFile(file);
    });
    await Promise.all(readers);
    this.tell();
  }

  private async readFile(file: string): Promise<void> {
    const uri = Uri.parse(file, true);
    try {
      const bytes = await readArticleFile(uri);
      const { articles, problem } = await this.needs.analyser.digest({ id: file, path: uri.path, bytes });
      if (problem !== undefined) this.needs.log.warn(`${uri.path}: ${problem}`);
      this.put(file, articles);
    } catch (error) {
      this.needs.log.warn(`${uri.path}: ${error instanceof Error ? error.message : String(error)}`);
      this.put(file, []);
    }
    if (performance.now() - this.toldAt > TELL_EVERY) this.tell();
  }

  private put(file: string, articles: readonly ArticleSummary[]): void {
    const ids = articles.map(({ id }) => id);
    for (const id of this.files.get(file) ?? []) {
      this.summaries.delete(id);
      if (!ids.includes(id)) this.pending.removed.add(id);
    }
    for (const article of articles) {
      this.summaries.set(article.id, article);
      this.pending.changed.add(article.id);
      this.pending.removed.delete(article.id);
    }
    if (ids.length > 0) this.files.set(file, ids);
    else this.files.delete(file);
  }

  private tell(): void {
    this.toldAt = performance.now();
    this.index = undefined;
    const change = { changed: [...this.pending.changed], removed: [...this.pending.removed] };
    this.pending.changed.clear();
    this.pending.removed.clear();
    if (change.changed.length + change.removed.length > 0) this.changes.fire(change);
  }
}
