import { Location, Range, Uri, commands, workspace } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import { figuresOfSameNoun, spanAt } from '../../core/index';
import type { Figure, InArticle, Span, ArticleSummary } from '../../core/index';
import type { Services } from '../../host/services';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { commandIds } from '../../ids';
import { orWhyNot } from '../shared/orWhyNot';
import { targetIn } from './card';

/** Other figures that count the same thing. */
export interface SameNoun {
  readonly here: readonly Figure[];
  /** The first of them. */
  readonly elsewhere: readonly InArticle<ArticleSummary['figures'][number]>[];
  /** How many there are in other articles. */
  readonly total: number;
  /** Why those of other articles are not known. */
  readonly told?: string;
}

/** More are counted, not looked at. */
const MOST_FIGURES = 300;

export async function sameNounAs(
  figure: Figure,
  shown: ShownArticle,
  services: Pick<Services, 'corpus' | 'engine'>,
): Promise<SameNoun> {
  const { noun } = figure;
  if (noun === null) return { here: [], elsewhere: [], total: 0 };
  const { fold } = await services.engine();
  const here = figuresOfSameNoun(shown.article, figure, fold).filter(({ start }) => start !== figure.start);
  const own = shown.source.toString();
  const asked = await orWhyNot(() => services.corpus.figuresOf(noun, { from: 0, to: MOST_FIGURES }));
  if ('told' in asked) return { here, elsewhere: [], total: 0, told: asked.told };
  const { total, rows } = asked.answer;
  const elsewhere = rows.filter(({ entry }) => entry.summary.id !== own);
  return { here, elsewhere, total: total - (rows.length - elsewhere.length) };
}

/** Peeks at them in their articles: the figure itself, those of its article, those of other articles. */
export function registerSameNoun(services: Pick<Services, 'corpus' | 'engine' | 'shown'>): Disposable {
  return commands.registerCommand(commandIds.peekSameNoun, async (uri: string, start: number) => {
    const document = await workspace.openTextDocument(Uri.parse(uri, true));
    const shown = await services.shown.get(document);
    const figure = shown && spanAt(shown.article.figures, start);
    if (!figure) return;
    const here = shown.toShown(figure) ?? figure;
    const locations = await locationsOf(shown, figure, services);
    await commands.executeCommand('editor.action.hideHover').then(undefined, () => undefined);
    await commands.executeCommand(
      'editor.action.peekLocations',
      document.uri,
      document.positionAt(here.start),
      locations,
    );
  });
}

/** More articles than these are not opened for one look. */
const MOST_ARTICLES = 30;

async function locationsOf(
  shown: ShownArticle,
  figure: Figure,
  services: Pick<Services, 'corpus' | 'engine'>,
): Promise<Location[]> {
  const { here, elsewhere } = await sameNounAs(figure, shown, services);
  const own = [figure, ...here].map((each) => targetIn(shown, each));
  const others = elsewhere.map(({ entry, mention }) => ({ uri: entry.summary.id, span: mention }));
  const all = [...own, ...others];
  const articles = [...new Set(all.map(({ uri }) => uri))].slice(0, MOST_ARTICLES);
  const located = articles.map(async (article) => {
    const document = await workspace.openTextDocument(Uri.parse(article, true));
    const targets = all.filter(({ uri }) => uri === article);
    return targets.map(({ span }) => new Location(document.uri, rangeIn(document, span)));
  });
  const settled = await Promise.allSettled(located);
  return settled.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
}

function rangeIn(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}
