import { workspace } from 'vscode';
import { overlaps } from '../../core/index';
import type { Span } from '../../core/index';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { languageId } from '../../ids';

/** The editor colours no line of more characters: `editor.maxTokenizationLineLength` where nobody set it. */
const LONGEST_LINE = 20_000;

/** The figures that lie in the stretch of the shown text, in its offsets. */
export function figuresIn({ article, toShown }: Pick<ShownArticle, 'article' | 'toShown'>, stretch: Span): Span[] {
  return article.figures.map(toShown).filter((span): span is Span => span !== null && overlaps(span, stretch));
}

/** Those of them that the grammar of articles does not colour: the text is in another language, or the line too long. */
export function uncolouredFigures(
  shown: Pick<ShownArticle, 'article' | 'document' | 'toShown'>,
  stretch: Span,
): Span[] {
  const { document } = shown;
  const figures = figuresIn(shown, stretch);
  if (document.languageId !== languageId) return figures;
  const longest = longestLine(shown);
  if (document.getText().length < longest) return [];
  return figures.filter(({ start }) => document.lineAt(document.positionAt(start)).text.length >= longest);
}

const longestLine = ({ document }: Pick<ShownArticle, 'document'>): number =>
  workspace.getConfiguration('editor', document).get<number>('maxTokenizationLineLength', LONGEST_LINE);
