import { EventEmitter, ProgressLocation, l10n, window, workspace } from 'vscode';
import type { CancellationToken, Disposable, Progress, TextDocument, TextDocumentContentProvider, Uri } from 'vscode';
import { SearchRefused } from '../../core/index';
import type { Collocates } from '../../core/index';
import type { Services } from '../../host/services';
import { asWritten } from '../shared/ofAnArticle';
import { collocatesAskedBy } from './address';
import { collocatePage } from './collocatePage';
import type { CollocateOrder, CollocatePage } from './collocatePage';
import { Concordance } from './openConcordance';

/** Words on each side of a hit that are near it, where the reader chose nothing else. */
const WINDOW = 5;

/** A table of collocates that is open. */
interface CollocateTable {
  readonly concordance: Concordance;
  window: number;
  order: CollocateOrder;
  /** What was counted, and for which window. */
  counted?: { readonly window: number; readonly answer: Collocates };
  page?: CollocatePage;
}

/** The tables of collocates that are open, each a document of its own. */
export class CollocateTables implements TextDocumentContentProvider, Disposable {
  private readonly open = new Map<string, CollocateTable>();
  private readonly changes = new EventEmitter<Uri>();
  private readonly closing = workspace.onDidCloseTextDocument((document) => {
    // A change of language closes a document, too, and opens the same one again.
    if (!workspace.textDocuments.includes(document)) this.close(document.uri);
  });
  readonly onDidChange = this.changes.event;

  constructor(private readonly services: Pick<Services, 'corpus' | 'names'>) {}

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const table = this.of(uri);
    if (!table) return '';
    const title = l10n.t('Counting the words near “{0}”', asWritten(table.concordance.asked.words));
    const progress = { location: ProgressLocation.Notification, title, cancellable: true };
    try {
      const page = await window.withProgress(progress, (shown, token) =>
        telling(table, shown, () => this.make(table, token)),
      );
      table.page = page;
      return page.text;
    } catch (error) {
      if (error instanceof SearchRefused) return error.message;
      throw error;
    }
  }

  of(uri: Uri): CollocateTable | undefined {
    const key = uri.toString();
    const asked = collocatesAskedBy(uri);
    const known = this.open.get(key);
    if (known || !asked) return known;
    const concordance = new Concordance(asked, this.services.corpus);
    const table: CollocateTable = { concordance, window: WINDOW, order: 'likelihood' };
    this.open.set(key, table);
    return table;
  }

  /** What the document shows; undefined while it still shows what it showed before. */
  shownBy(document: TextDocument): CollocatePage | undefined {
    const page = this.open.get(document.uri.toString())?.page;
    return page?.text === document.getText() ? page : undefined;
  }

  arrange(uri: Uri, change: Partial<Pick<CollocateTable, 'window' | 'order'>>): void {
    const table = this.of(uri);
    if (!table) return;
    Object.assign(table, change);
    this.changes.fire(uri);
  }

  /** Nothing is said of what was not counted to its end. */
  async counted(table: CollocateTable, token: CancellationToken): Promise<Collocates | undefined> {
    const { concordance, window: wanted } = table;
    await concordance.progress(token);
    if (table.counted?.window === wanted) return table.counted.answer;
    const answer = await Promise.race([concordance.collocates(wanted), cancelled(token)]);
    if (!answer) await concordance.stopCounting();
    if (answer) table.counted = { window: wanted, answer };
    return answer;
  }

  dispose(): void {
    for (const each of [this.closing, this.changes]) each.dispose();
    for (const { concordance } of this.open.values()) concordance.dispose();
  }

  private async make(table: CollocateTable, token: CancellationToken): Promise<CollocatePage> {
    const { corpus, names } = this.services;
    await names.ready();
    const answer = await this.counted(table, token);
    const { concordance, order, window: wanted } = table;
    const progress = await concordance.progress(token);
    return collocatePage({
      asked: concordance.asked,
      window: wanted,
      order,
      progress,
      answer,
      gaps: corpus.gaps,
      names,
    });
  }

  private close(uri: Uri): void {
    const key = uri.toString();
    this.open.get(key)?.concordance.dispose();
    this.open.delete(key);
  }
}

/** Milliseconds between two looks at how far a counting is. */
const LOOK_EVERY = 500;

/** Tells how far the counting is, as long as `work` goes on. */
async function telling<T>({ concordance }: CollocateTable, shown: ShareShown, work: () => Promise<T>): Promise<T> {
  let told = 0;
  const tell = async (): Promise<void> => {
    const percent = Math.floor((await concordance.counted()) * 100);
    shown.report({ increment: Math.max(0, percent - told) });
    told = Math.max(told, percent);
  };
  const looking = setInterval(() => void tell().catch(() => undefined), LOOK_EVERY);
  try {
    return await work();
  } finally {
    clearInterval(looking);
  }
}

type ShareShown = Progress<{ readonly increment: number }>;

const cancelled = (token: CancellationToken): Promise<undefined> =>
  new Promise((resolve) => {
    if (token.isCancellationRequested) resolve(undefined);
    token.onCancellationRequested(() => {
      resolve(undefined);
    });
  });
