import { workspace } from 'vscode';
import type { CancellationToken, Disposable, TextDocument } from 'vscode';
import { protectedIn } from '../core/index';
import type { Article, Engine, Protected, SourceText } from '../core/index';
import type { ArticleAnalyser } from './corpus/analyser';
import { nextTurn } from './nextTurn';

interface Analysed {
  readonly version: number;
  readonly article: Promise<Article>;
}

/** A text of more characters than this would hold the extension host too long; a thread analyses it. */
const LARGE = 50_000;

/**
 * The analysis of each open document as it now stands: made on demand, once a version, forgotten on close. By the document and not by its
 * address, under which a text that is opened again begins anew with version 1.
 */
export class DocumentAnalyses implements Disposable {
  private readonly analysed = new WeakMap<TextDocument, Analysed>();
  private turns = Promise.resolve();
  private readonly closing = workspace.onDidCloseTextDocument((document) => this.analysed.delete(document));

  constructor(
    private readonly engine: () => Promise<Engine>,
    private readonly analyser: ArticleAnalyser,
  ) {}

  /** Offsets in the answer are offsets of `document.getText()`; undefined when the token was cancelled meanwhile. */
  async get(document: TextDocument, token?: CancellationToken): Promise<Article | undefined> {
    let known = this.analysed.get(document);
    if (known?.version !== document.version) {
      known = { version: document.version, article: this.analyse(document) };
      this.analysed.set(document, known);
    }
    const article = await known.article;
    if (document.getText().length > LARGE) await this.ownTurn();
    return token?.isCancellationRequested ? undefined : article;
  }

  /** The places that the document names, for its conversion; offsets as above. */
  async places(document: TextDocument): Promise<readonly Protected[]> {
    const source = sourceOf(document);
    if (source.text.length > LARGE) return this.analyser.places(source);
    const article = await this.get(document);
    return article ? protectedIn(article) : [];
  }

  dispose(): void {
    this.closing.dispose();
  }

  /** All who asked for a long text's analysis get it at once; what they do with it may take a while. */
  private ownTurn(): Promise<void> {
    return (this.turns = this.turns.then(nextTurn));
  }

  private async analyse(document: TextDocument): Promise<Article> {
    const source = sourceOf(document);
    return source.text.length > LARGE ? this.analyser.analyse(source) : (await this.engine()).analyze(source);
  }
}

const sourceOf = (document: TextDocument): SourceText => ({ path: document.uri.path, text: document.getText() });
