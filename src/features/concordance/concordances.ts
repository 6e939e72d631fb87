import { EventEmitter, ProgressLocation, l10n, window, workspace } from 'vscode';
import type { CancellationToken, Disposable, TextDocument, TextDocumentContentProvider, Uri } from 'vscode';
import { SearchRefused } from '../../core/index';
import type { Services } from '../../host/services';
import { concordanceScheme, settingIds } from '../../ids';
import { asWritten } from '../shared/ofAnArticle';
import { askedBy } from './address';
import { Concordance } from './openConcordance';
import { pageOf } from './concordancePage';
import type { ConcordancePage } from './concordancePage';

/** The concordances that are open, and the page that each of them shows. */
export class Concordances implements TextDocumentContentProvider, Disposable {
  private readonly open = new Map<string, Concordance>();
  private readonly pages = new Map<string, ConcordancePage>();
  private readonly changes = new EventEmitter<Uri>();
  private readonly listening: readonly Disposable[];
  readonly onDidChange = this.changes.event;

  constructor(private readonly services: Pick<Services, 'corpus' | 'names' | 'kwicPages'>) {
    this.listening = [
      workspace.onDidCloseTextDocument((document) => {
        // A change of language closes a document, too, and opens the same one again.
        if (!workspace.textDocuments.includes(document)) this.close(document.uri);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(settingIds.concordanceWidth)) this.renewAll();
      }),
      services.names.onDidChange(() => {
        this.renewAll();
      }),
    ];
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const concordance = this.of(uri);
    if (!concordance) return '';
    const title = l10n.t('Searching for “{0}”', asWritten(concordance.asked.words));
    const progress = { location: ProgressLocation.Notification, title, cancellable: true };
    try {
      const page = await window.withProgress(progress, (_, token) => this.make(concordance, token));
      this.pages.set(uri.toString(), page);
      this.services.kwicPages.set(uri.toString(), page);
      return page.text;
    } catch (error) {
      if (error instanceof SearchRefused) return error.message;
      throw error;
    }
  }

  /** The concordance of a document; undefined for any other document. */
  of(uri: Uri): Concordance | undefined {
    const asked = uri.scheme === concordanceScheme ? askedBy(uri) : undefined;
    const key = uri.toString();
    const known = this.open.get(key);
    if (known || !asked) return known;
    const concordance = new Concordance(asked, this.services.corpus);
    this.open.set(key, concordance);
    return concordance;
  }

  /** What the document shows; undefined while it still shows what it showed before. */
  shownBy(document: TextDocument): ConcordancePage | undefined {
    const page = this.pages.get(document.uri.toString());
    return page?.text === document.getText() ? page : undefined;
  }

  /** Another arrangement of the same lines. */
  arrange(uri: Uri, change: Partial<Pick<Concordance, 'order' | 'grouping' | 'most'>>): void {
    const concordance = this.of(uri);
    if (!concordance) return;
    Object.assign(concordance, change);
    this.changes.fire(uri);
  }

  dispose(): void {
    for (const each of [...this.listening, this.changes, ...this.open.values()]) each.dispose();
  }

  private async make(concordance: Concordance, token: CancellationToken): Promise<ConcordancePage> {
    const { corpus, names } = this.services;
    concordance.width = workspace.getConfiguration().get<number>(settingIds.concordanceWidth, concordance.width);
    const progress = await concordance.progress(token);
    await names.ready();
    const sections = await concordance.sections(token);
    const total = await concordance.total();
    return pageOf(concordance, sections, { progress, total, gaps: corpus.gaps, names });
  }

  private renewAll(): void {
    for (const { uri } of workspace.textDocuments) if (this.open.has(uri.toString())) this.changes.fire(uri);
  }

  private close(uri: Uri): void {
    const key = uri.toString();
    this.open.get(key)?.dispose();
    this.open.delete(key);
    this.pages.delete(key);
    this.services.kwicPages.delete(key);
  }
}
