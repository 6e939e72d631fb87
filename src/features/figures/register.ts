import { Disposable, Uri, commands, l10n, window, workspace } from 'vscode';
import { firstEndingAfter } from '../../core/index';
import type { Figure } from '../../core/index';
import type { Services } from '../../host/services';
import { selectIn } from '../shared/select';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { commandIds } from '../../ids';

/** From figure to figure. The cursor decides, or a card's link: document, source span. */
export function registerFigures({ shown }: Pick<Services, 'shown'>): Disposable {
  const atFigure = async (
    uri?: string,
    start?: number,
  ): Promise<{ article: ShownArticle; offset: number } | undefined> => {
    const editor = window.activeTextEditor;
    const document = uri === undefined ? editor?.document : await workspace.openTextDocument(Uri.parse(uri, true));
    const article = document && (await shown.get(document));
    if (!article) return undefined;
    if (start !== undefined) return { article, offset: start };
    const at = editor ? article.document.offsetAt(editor.selection.start) : 0;
    return { article, offset: article.toSource({ start: at, end: at + 1 }).start };
  };
  const step = async (by: 1 | -1, uri?: string, start?: number): Promise<void> => {
    const from = await atFigure(uri, start);
    const figure = from && neighbour(from.article, from.offset, by);
    if (figure) await selectIn(from.article, figure);
    else
      window.setStatusBarMessage(from ? l10n.t('This article has no figures.') : l10n.t('No article is open.'), 3000);
  };
  return Disposable.from(
    commands.registerCommand(commandIds.nextFigure, (uri?: string, start?: number) => step(1, uri, start)),
    commands.registerCommand(commandIds.previousFigure, (uri?: string, start?: number) => step(-1, uri, start)),
  );
}

/** The next or previous figure that the view shows, past the last one the first again. */
function neighbour(article: ShownArticle, offset: number, by: 1 | -1): Figure | undefined {
  const figures = article.article.figures.filter((figure) => article.toShown(figure) !== null);
  const index = firstEndingAfter(figures, offset);
  const onFigure = (figures[index]?.start ?? Infinity) <= offset;
  const next = by === -1 ? index - 1 : onFigure ? index + 1 : index;
  return figures.at(next === figures.length ? 0 : next);
}
