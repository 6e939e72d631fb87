import { EventEmitter, l10n } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import type { ArticlePlace, CorpusEntry, CorpusQuestions } from '../../core/index';
import { articleOnServers, isOnServers } from './articleUri';
import { CorpusAnswers } from './corpusAnswers';
import type { Connected, Corpus, CorpusChange, CorpusGaps, CorpusProgress } from './corpus';
import type { CorpusStore } from './corpusStore';
import { hostOf } from './connectionAddress';
import type { ServerConnection } from './serverConnection';

const nothingMissing: CorpusGaps = {
  ...{ notRead: [], stopped: undefined, convertedFolders: [], convertedIncluded: false },
};

/**
 * The corpus that views, searches and cards ask: that of the workspace's files or, while a reader is connected, that of the
 * servers instead. What is asked of one document is asked of the corpus that the document is from.
 */
export class ShownCorpus extends CorpusAnswers implements Corpus, Disposable {
  private servers: ServerConnection | undefined;
  private listening: Disposable | undefined;
  private readonly changes = new EventEmitter<CorpusChange>();
  private readonly progresses = new EventEmitter<CorpusProgress | undefined>();
  private readonly gapChanges = new EventEmitter<CorpusGaps>();
  private readonly folderListening: readonly Disposable[];
  readonly onDidChange = this.changes.event;
  readonly onDidProgress = this.progresses.event;
  readonly onDidChangeGaps = this.gapChanges.event;

  constructor(private readonly folder: CorpusStore) {
    super();
    const whileShown =
      <T>(emitter: EventEmitter<T>) =>
      (event: T): void => {
        if (!this.servers) emitter.fire(event);
      };
    this.folderListening = [
      folder.onDidChange(whileShown(this.changes)),
      folder.onDidProgress(whileShown(this.progresses)),
      folder.onDidChangeGaps(whileShown(this.gapChanges)),
    ];
  }

  /** From now on these servers are asked; undefined: the workspace's files. */
  show(servers: ServerConnection | undefined): void {
    this.listening?.dispose();
    this.servers = servers;
    this.listening = servers?.onDidChange(() => {
      this.gapChanges.fire(this.gaps);
      if (!servers.failure) this.changes.fire({ files: new Set() });
    });
    this.progresses.fire(undefined);
    this.gapChanges.fire(this.gaps);
    this.changes.fire({ files: new Set(), isAnother: true });
  }

  get connected(): Connected | undefined {
    const { servers } = this;
    return servers && { where: hostOf(servers.address), isOpen: servers.isOpen };
  }

  get size(): number {
    return (this.servers ?? this.folder).size;
  }

  get gaps(): CorpusGaps {
    const { servers } = this;
    if (!servers) return this.folder.gaps;
    return servers.failure ? { ...nothingMissing, unanswered: servers.failure.message } : nothingMissing;
  }

  holds(uri: Uri): boolean {
    return isOnServers(uri) ? this.servers !== undefined : this.folder.holds(uri);
  }

  async articleOf(uri: Uri): Promise<CorpusEntry | undefined> {
    if (!isOnServers(uri)) return this.folder.articleOf(uri);
    return this.servers && this.article(uri.toString());
  }

  async text(uri: Uri): Promise<string> {
    const id = articleOnServers(uri);
    if (id === undefined) return this.folder.text(uri);
    if (!this.servers) throw new Error(l10n.t('This article is on servers: connect to its corpus to read it.'));
    const text = await this.servers.source(id);
    if (text === undefined) throw new Error(l10n.t('The corpus that is connected does not hold this article.'));
    return text;
  }

  async reload(): Promise<void> {
    await (this.servers ? this.servers.look() : this.folder.reload());
  }

  stop(): void {
    this.folder.stop();
  }

  readOn(): Promise<void> {
    return this.folder.readOn();
  }

  includeConverted(include: boolean): Promise<void> {
    return this.folder.includeConverted(include);
  }

  async setPlace(uri: Uri, place: ArticlePlace | undefined): Promise<void> {
    if (isOnServers(uri)) throw new Error(placesStayTheirs());
    await this.folder.setPlace(uri, place);
  }

  dispose(): void {
    for (const each of [...this.folderListening, this.changes, this.progresses, this.gapChanges]) each.dispose();
    this.listening?.dispose();
  }

  protected keeper(): Promise<CorpusQuestions> {
    return this.servers ? this.servers.questions() : this.folder.keeper();
  }
}

/** Why no place is set by hand on servers. */
export const placesStayTheirs = (): string =>
  l10n.t('Places of articles on servers can’t be set by hand: everyone reads the same corpus there.');
