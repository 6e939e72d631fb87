import { Disposable, languages } from 'vscode';
import type { Services } from '../../host/services';
import { languageId, readingScheme } from '../../ids';
import { articleFolds, articleSymbols } from './outline';

const ARTICLES = [{ language: languageId }, { scheme: readingScheme }];

/** Outline, breadcrumbs, sticky scroll and folding, all by the article's headings. */
export function registerOutline({ shown }: Services): Disposable {
  return Disposable.from(
    languages.registerDocumentSymbolProvider(ARTICLES, {
      async provideDocumentSymbols(document, token) {
        const article = await shown.get(document, token);
        return article && articleSymbols(article);
      },
    }),
    languages.registerFoldingRangeProvider(ARTICLES, {
      async provideFoldingRanges(document, _context, token) {
        const article = await shown.get(document, token);
        return article && articleFolds(article);
      },
    }),
  );
}
