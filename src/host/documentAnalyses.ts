import { workspace } from 'vscode';
import type { CancellationToken, Disposable, TextDocument } from 'vscode';
import type { Article, Engine } from '../core/index';

interface Analysed {
  readonly version: number;
  readonly article: Promise<Article>;
}

/** The analysis of each open document as it now stands: made on demand, once a version, forgotten on close. */
export class DocumentAnalyses implements Disposable {
  private readonly analysed = new Map<string, Analysed>();
  private readonly closing = workspace.onDidCloseTextDocument((document) =>
    this.analysed.delete(document.uri.toString()),
  );

  constructor(private readonly engine: () => Promise<Engine>) {}

  /** Offsets in the answer are offsets of `document.getText()`; undefined when the token was cancelled meanwhile. */
  async get(document: TextDocument, token?: CancellationToken): Promise<Article | undefined> {
    const key = document.uri.toString();
    let known = this.analysed.get(key);
    if (known?.version !== document.version) {
      known = { version: document.version, article: this.analyse(document) };
      this.analysed.set(key, known);
    }
    const article = await known.article;
    return token?.isCancellationRequested ? undefined : article;
  }

  dispose(): void {
    this.closing.dispose();
    this.analysed.clear();
  }

  private async analyse(document: TextDocument): Promise<Article> {
    return (await this.engine()).analyze({ path: document.uri.path, text: document.getText() });
  }
}
