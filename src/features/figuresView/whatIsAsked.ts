import type { ArticleFilter, Figure, Fold, GroupCount } from '../../core/index';
import type { Services } from '../../host/services';
import type { FigureOfPlace, FiguresAsked, PageAsked } from '../../webview/messages';
import { articleTitle } from '../shared/articleTitle';
import type { ArticleRow, GroupRow } from '../shared/asked';
import { kindInWords } from '../shared/figureInWords';
import { groupLabel } from '../shared/groupLabel';

/** What of a figure others are to be like: what it counts, else what it measures and in what. */
export type FigureLike = Pick<Figure, 'noun' | 'kind' | 'unit'>;

export async function figuresLike(
  { corpus, fold }: Pick<Services, 'corpus' | 'fold'>,
  { noun, kind, unit }: FigureLike,
): Promise<FiguresAsked> {
  if (noun !== null) {
    const key = await nounKey(corpus, noun, await fold());
    return { query: { nouns: [key] }, names: { [`noun:${key}`]: noun } };
  }
  const units = unit === null ? {} : { units: [unit] };
  const unitName = unit === null ? {} : { [`unit:${unit}`]: unit };
  return { query: { kinds: [kind], ...units }, names: { [`kind:${kind}`]: kindInWords(kind), ...unitName } };
}

export async function growthOfFigure(
  { corpus, fold }: Pick<Services, 'corpus' | 'fold'>,
  { noun, code, place }: FigureOfPlace,
): Promise<PageAsked> {
  const key = await nounKey(corpus, noun, await fold());
  const names = { [`noun:${key}`]: noun, [`place:${code}`]: place };
  return { query: { nouns: [key], place: code, order: { by: 'when' } }, names, picture: 'growth' };
}

/** By which the corpus knows a noun, however it is written. */
async function nounKey(corpus: Services['corpus'], noun: string, fold: Fold): Promise<string> {
  const figures = await corpus.figures({ words: noun });
  try {
    const folded = fold(noun);
    const groups = await figures.groups('noun');
    return groups.find(({ key, name }) => key === folded || fold(name) === folded)?.key ?? folded;
  } finally {
    figures.dispose();
  }
}

/** Undefined for what is no row of a place. */
export function figuresOfPlace({ names }: Pick<Services, 'names'>, row: unknown): FiguresAsked | undefined {
  const group = isGroup(row) ? (row.group as Partial<GroupCount>) : undefined;
  if (!group?.code) return undefined;
  return { query: { place: group.code }, names: { [`place:${group.code}`]: names.show(group.name ?? '') } };
}

/** The figures of the articles that a row stands for; undefined for what is no row of an article or of a group of them. */
export function figuresOfArticles({ names }: Pick<Services, 'names'>, row: unknown): FiguresAsked | undefined {
  if (isGroup(row)) return inArticles(row.group.filter, groupLabel(row.group, 'place', names));
  if (!isArticle(row)) return undefined;
  const { summary } = row.entry;
  return inArticles({ articles: [summary.id] }, articleTitle(summary));
}

const inArticles = (articles: ArticleFilter, name: string): FiguresAsked => ({
  query: { articles },
  names: { 'articles:': name },
});

const isGroup = (row: unknown): row is GroupRow => typeof row === 'object' && row !== null && 'group' in row;
const isArticle = (row: unknown): row is ArticleRow => typeof row === 'object' && row !== null && 'entry' in row;
