import type { CancellationToken, TextDocument } from 'vscode';
import type { Reading } from '../../core/index';
import { cleanedScheme, convertedScheme, readingScheme } from '../../ids';
import type { DocumentAnalyses } from '../documentAnalyses';
import type { ChineseTexts } from './chineseTexts';
import type { ReadingViews } from './readingViews';
import type { ArticleReadings } from './readings';
import { readingAddress } from './readingUri';
import type { ShownArticle } from './shownArticle';

/** Offsets of these are not the source's, so nothing is said of them that a citation could rest on. */
const WITHOUT_SOURCE = [cleanedScheme, convertedScheme];

export interface ShownArticlesNeeds {
  readonly chinese: ChineseTexts;
  readonly analyses: DocumentAnalyses;
  readonly readings: ArticleReadings;
  readonly views: ReadingViews;
}

/** What an open document shows of an article: cards, outline and decorations ask here and need not know which view it is. */
export class ShownArticles {
  constructor(private readonly needs: ShownArticlesNeeds) {}

  /** Undefined where the document shows none, or no longer the one that is known, or the token was cancelled. */
  async get(document: TextDocument, token?: CancellationToken): Promise<ShownArticle | undefined> {
    if (document.uri.scheme === readingScheme) return this.ofView(document, token);
    const { chinese, analyses, readings } = this.needs;
    if (WITHOUT_SOURCE.includes(document.uri.scheme) || !chinese.is(document)) return undefined;
    const article = await analyses.get(document, token);
    if (!article) return undefined;
    const reading = await readings.of(article, document.getText());
    if (token?.isCancellationRequested) return undefined;
    const shown = { document, source: document.uri, article, view: null, toSource: same, toShown: same };
    return withReading(shown, reading);
  }

  private async ofView(document: TextDocument, token?: CancellationToken): Promise<ShownArticle | undefined> {
    const provided = this.needs.views.shown(document.uri, document.getText());
    if (!provided) return undefined;
    const { view, article, sourceText } = provided;
    const reading = await this.needs.readings.of(article, sourceText);
    if (token?.isCancellationRequested) return undefined;
    const { source } = readingAddress(document.uri);
    const shown = { document, source, article, view, toSource: view.map.toSource, toShown: view.map.toView };
    return withReading(shown, reading);
  }
}

const withReading = (shown: Omit<ShownArticle, 'reading'>, reading: () => Reading): ShownArticle => ({
  ...shown,
  get reading() {
    return reading();
  },
});

const same = <S>(span: S): S => span;
