import { EventEmitter } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import type { kwicPage } from '../../core/index';

type KwicPage = ReturnType<typeof kwicPage>;

/** The pages of open concordances, by their documents. */
export class KwicPages implements Disposable {
  private readonly pages = new Map<string, KwicPage>();
  private readonly changes = new EventEmitter<void>();
  readonly onDidChange = this.changes.event;

  set(document: string, page: KwicPage): void {
    this.pages.set(document, page);
    this.changes.fire();
  }

  delete(document: string): void {
    this.pages.delete(document);
  }

  /** What the document shows; undefined while it still shows what it showed before. */
  shownBy(document: TextDocument): KwicPage | undefined {
    const page = this.pages.get(document.uri.toString());
    return page?.text === document.getText() ? page : undefined;
  }

  dispose(): void {
    this.changes.dispose();
  }
}
