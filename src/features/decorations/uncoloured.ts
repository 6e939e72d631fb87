import { workspace } from 'vscode';
import { spanAt } from '../../core/index';
import type { PassedOver, Span } from '../../core/index';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { languageId } from '../../ids';
import { seenIn } from '../shared/inStretch';
import type { ShownMentions } from '../shared/inStretch';

/** The editor colours no line of more characters: `editor.maxTokenizationLineLength` where nobody set it. */
const LONGEST_LINE = 20_000;

/** The figures that lie in the stretch of the shown text, in its offsets. */
export const figuresIn = (shown: Omit<ShownMentions, 'document'>, stretch: Span): readonly Span[] =>
  seenIn(shown, shown.article.figures, stretch).map(({ at }) => at);

/** Those of them that the grammar of articles does not colour: the text is in another language, or the line too long. */
export function uncolouredFigures(shown: ShownMentions, stretch: Span): readonly Span[] {
  const { document } = shown;
  const figures = figuresIn(shown, stretch);
  if (document.languageId !== languageId) return figures;
  const longest = longestLine(shown);
  if (document.getText().length < longest) return [];
  return figures.filter(({ start }) => document.lineAt(document.positionAt(start)).text.length >= longest);
}

const longestLine = ({ document }: Pick<ShownArticle, 'document'>): number =>
  workspace.getConfiguration('editor', document).get<number>('maxTokenizationLineLength', LONGEST_LINE);

/** What counts nothing and has no colour from the analysis: 110, 一 in 一线. */
const PLAIN: ReadonlySet<PassedOver['reason']> = new Set([
  ...(['fixed-word', 'idiom', 'name', 'code', 'bare', 'phone', 'address'] as const),
]);

/** Numerals of plain text that the grammar of articles colours as figures, for it knows only how they look. */
export function plainNumerals(shown: ShownMentions, stretch: Span): readonly Span[] {
  const { article, document } = shown;
  if (document.languageId !== languageId) return [];
  const isPlain = ({ start, reason }: PassedOver): boolean =>
    PLAIN.has(reason) && !spanAt(article.headings, start) && !spanAt(article.credits, start);
  return seenIn(shown, article.passedOver, stretch)
    .filter(({ mention }) => isPlain(mention))
    .map(({ at }) => at);
}
