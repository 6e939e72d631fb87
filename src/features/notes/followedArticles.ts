import { Disposable, FileType, Uri, workspace } from 'vscode';
import type { CorpusEntry } from '../../core/index';
import type { NoteOn } from '../../host/notes/notes';
import type { Services } from '../../host/services';
import { articleOfEntry, fileOfArticle, isSameArticle } from './knownArticle';
import type { KnownArticle } from './knownArticle';
import { RememberedArticles } from './rememberedArticles';
import { entriesAt, whereTheyStand } from './whereTheyStand';
import type { LostArticle } from './whereTheyStand';

/** Milliseconds between a change and the look at it. */
const QUIET = 300;

type Followed = Pick<Services, 'corpus' | 'notes' | 'placedNotes' | 'context' | 'log'>;

/**
 * Notes and marks go with their article when it comes to stand on another line of its file, or its file in another place,
 * by whoever's hand. Nothing is decided while files are read: an article that is not known yet may still come.
 */
export class FollowedArticles implements Disposable {
  private isReading = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private work: Promise<void> = Promise.resolve();
  private changed = new Set<string>();
  /** Articles that stand nowhere; undefined before the first look, which is at all. */
  private missing: ReadonlySet<string> | undefined;
  private readonly remembered: RememberedArticles;
  private readonly listening: Disposable;

  constructor(private readonly services: Followed) {
    const { corpus, notes, context } = services;
    this.remembered = new RememberedArticles(context.workspaceState);
    this.listening = Disposable.from(
      corpus.onDidProgress((progress) => {
        this.isReading = progress !== undefined;
        this.soon();
      }),
      corpus.onDidChange(({ files }) => {
        for (const file of files) this.changed.add(file);
        this.soon();
      }),
      notes.onDidChange(() => {
        this.soon();
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listening.dispose();
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.isReading || this.services.corpus.connected) return;
      this.work = this.work
        .then(() => this.look())
        .catch((error: unknown) => {
          this.services.log.warn(`Where the notes’ articles stand was not looked after: ${String(error)}`);
        });
    }, QUIET);
  }

  private async look(): Promise<void> {
    const { notes, corpus } = this.services;
    await notes.ready();
    const asked = this.toBeLookedAt();
    const entries = await entriesAt(
      corpus,
      asked.map(([article]) => article),
    );
    const lost = await this.lostAmong(asked, entries);
    const found = await whereTheyStand(corpus, lost);
    this.missing = new Set(lost.map(({ article }) => article).filter((one) => !found.has(one) && !entries.has(one)));
    const moved = asked.flatMap(([article, on]) => this.movedFrom(article, on, found.get(article)));
    if (moved.length > 0) await this.move(moved);
    await this.remembered.remember(notes.all(), new Map([...entries, ...standing(found)]));
  }

  private toBeLookedAt(): readonly (readonly [string, readonly NoteOn[]])[] {
    const { changed, missing, remembered } = this;
    this.changed = new Set();
    return [...this.services.notes.all()].filter(
      ([article, on]) =>
        !missing || missing.has(article) || changed.has(fileOfArticle(article)) || !remembered.knows(article, on),
    );
  }

  /** What was put on the article that went; what others put on the place since is on the article that stands there now. */
  private movedFrom(article: string, on: readonly NoteOn[], entry: CorpusEntry | undefined): readonly NoteOn[] {
    if (!entry) return [];
    return on
      .filter((one) => this.remembered.knows(article, [one]))
      .map(({ note }) => ({ note, article: articleOfEntry(entry) }));
  }

  private async move(moved: readonly NoteOn[]): Promise<void> {
    this.services.log.info(`Notes and marks that went with their articles: ${String(moved.length)}`);
    await this.services.notes.moveTo(moved);
  }

  private async lostAmong(
    asked: readonly (readonly [string, readonly NoteOn[]])[],
    entries: ReadonlyMap<string, CorpusEntry>,
  ): Promise<readonly LostArticle[]> {
    const gone = new Map<string, boolean>();
    const lost: LostArticle[] = [];
    for (const [article, on] of asked) {
      const [known, here, file] = [this.remembered.at(article), entries.get(article), fileOfArticle(article)];
      if (!known || (here && (isSameArticle(here, known) || (await this.isEdited(here, known, on))))) continue;
      const isFileGone = gone.get(file) ?? (!here && (await isGone(Uri.parse(file, true))));
      gone.set(file, isFileGone);
      if (isFileGone || file !== article) lost.push({ article, known, isFileGone });
    }
    return lost;
  }

  /** The same article with other words still has some passage that was noted on it. */
  private async isEdited(here: CorpusEntry, known: KnownArticle, on: readonly NoteOn[]): Promise<boolean> {
    const { title, published } = here.summary;
    if (title !== known.title || published !== known.published) return false;
    const passages = on.filter(({ note }) => note.passage !== null);
    if (passages.length === 0) return false;
    const text = await this.services.corpus.text(Uri.parse(here.summary.id, true));
    const placed = await this.services.placedNotes.in(articleOfEntry(here), text, passages);
    return placed.some(({ placement }) => placement?.kind === 'placed');
  }
}

const standing = (found: ReadonlyMap<string, CorpusEntry>): readonly (readonly [string, CorpusEntry])[] =>
  [...found.values()].map((entry) => [articleOfEntry(entry), entry] as const);

/** Nothing is gone of a folder that is not there itself, or is no longer open: it may come back as it was. */
async function isGone(file: Uri): Promise<boolean> {
  const folder = workspace.getWorkspaceFolder(file);
  return folder !== undefined && (await isThere(folder.uri)) && !(await isThere(file));
}

const isThere = (uri: Uri): Thenable<boolean> =>
  workspace.fs.stat(uri).then(
    ({ type }) => type !== FileType.Unknown,
    () => false,
  );
