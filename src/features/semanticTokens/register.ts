import { languages } from 'vscode';
import type { Disposable } from 'vscode';
import { articleSelector } from '../../host/shown/chineseTexts';
import type { Services } from '../../host/services';
import { articleTokens, tokenLegend } from './articleTokens';

/**
 * Colours from the analysis, which agree with the cards, where the grammar only knows how a line looks. Only what an editor
 * shows is asked for, so that a text may be of any length.
 */
export function registerSemanticTokens({ shown }: Pick<Services, 'shown'>): Disposable {
  return languages.registerDocumentRangeSemanticTokensProvider(
    articleSelector,
    {
      async provideDocumentRangeSemanticTokens(document, range, token) {
        const article = await shown.get(document, token);
        return article && articleTokens(article, range);
      },
    },
    tokenLegend,
  );
}
