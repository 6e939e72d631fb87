import { Disposable, languages } from 'vscode';
import type { Services } from '../../host/services';
import { inTurns } from '../../host/turns';
import { languageId, readingScheme } from '../../ids';
import { articleFolds, articleSymbols } from './outline';

const ARTICLES = [{ language: languageId }, { scheme: readingScheme }];

/** Outline, breadcrumbs, sticky scroll and folding, all by the article's headings. */
export function registerOutline({ shown }: Services): Disposable {
  return Disposable.from(
    languages.registerDocumentSymbolProvider(ARTICLES, {
      async provideDocumentSymbols(document, token) {
        const article = await shown.get(document, token);
        return article && inTurns(articleSymbols(article), token);
      },
    }),
    languages.registerFoldingRangeProvider(ARTICLES, {
      async provideFoldingRanges(document, _context, token) {
        const article = await shown.get(document, token);
        return article && inTurns(articleFolds(article), token);
      },
    }),
  );
}
