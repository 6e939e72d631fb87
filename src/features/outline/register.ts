import { Disposable, languages } from 'vscode';
import type { TextDocument } from 'vscode';
import { articleSelector } from '../../host/shown/chineseTexts';
import type { Services } from '../../host/services';
import { inTurns } from '../../host/turns';
import { articleFolds, articleSymbols } from './outline';

/** Outline, breadcrumbs, sticky scroll and folding, all by the article's headings. Markdown has VS Code's own. */
export function registerOutline({ shown }: Pick<Services, 'shown'>): Disposable {
  return Disposable.from(
    languages.registerDocumentSymbolProvider(articleSelector, {
      async provideDocumentSymbols(document, token) {
        const article = isMarkdown(document) ? undefined : await shown.get(document, token);
        return article && inTurns(articleSymbols(article), token);
      },
    }),
    languages.registerFoldingRangeProvider(articleSelector, {
      async provideFoldingRanges(document, _context, token) {
        const article = isMarkdown(document) ? undefined : await shown.get(document, token);
        return article && inTurns(articleFolds(article), token);
      },
    }),
  );
}

const isMarkdown = (document: TextDocument): boolean => document.languageId === 'markdown';
