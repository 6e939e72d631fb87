import { EventEmitter, workspace } from 'vscode';
import type { Disposable, TextDocumentContentProvider, Uri } from 'vscode';
import { protectedIn, readingView } from '../../core/index';
import type { Article } from '../../core/index';
import { readingScheme } from '../../ids';
import type { DocumentAnalyses } from '../documentAnalyses';
import type { Scripts } from '../scripts';
import type { ArticleReadings } from './readings';
import { readingAddress } from './readingUri';

/** A reading view as it was last handed to the editor. */
export interface ProvidedView {
  readonly view: ReturnType<typeof readingView>;
  readonly article: Article;
  readonly sourceText: string;
}

/** Waiting so long after the last change of a source (milliseconds) before its views are made anew. */
const SETTLE = 300;

/** Makes the texts of reading views, remembers the one that each open document shows, follows their sources. */
export class ReadingViews implements TextDocumentContentProvider, Disposable {
  private readonly provided = new Map<string, ProvidedView>();
  private readonly changes = new EventEmitter<Uri>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly listeners: readonly Disposable[];
  readonly onDidChange = this.changes.event;

  constructor(
    private readonly analyses: DocumentAnalyses,
    private readonly readings: ArticleReadings,
    private readonly scripts: Scripts,
  ) {
    this.listeners = [
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.sourceChanged(document.uri);
      }),
      workspace.onDidCloseTextDocument((document) => {
        // A change of language closes a document, too, and opens the same one again.
        if (!workspace.textDocuments.includes(document)) this.provided.delete(document.uri.toString());
      }),
    ];
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const { source, script } = readingAddress(uri);
    const document = await workspace.openTextDocument(source);
    const sourceText = document.getText();
    const article = await this.analyses.get(document);
    if (!article) return '';
    const reading = (await this.readings.of(article, sourceText))();
    const { map } = reading;
    const names = protectedIn(article).map((one) => ({
      ...one,
      start: map.toReading(one.start),
      end: map.toReading(one.end),
    }));
    const view = readingView(reading, article, await this.scripts.lines(script, names));
    this.provided.set(uri.toString(), { view, article, sourceText });
    return view.text;
  }

  /** The view that a document with this text shows; undefined while the editor still shows an older one. */
  shown(uri: Uri, text: string): ProvidedView | undefined {
    const provided = this.provided.get(uri.toString());
    return provided?.view.text === text ? provided : undefined;
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.changes.dispose();
  }

  private sourceChanged(source: Uri): void {
    if (source.scheme === readingScheme) return;
    const key = source.toString();
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => {
        this.fire(source);
      }, SETTLE),
    );
  }

  private fire(source: Uri): void {
    this.timers.delete(source.toString());
    for (const { uri } of workspace.textDocuments) {
      if (uri.scheme === readingScheme && readingAddress(uri).source.toString() === source.toString())
        this.changes.fire(uri);
    }
  }
}
