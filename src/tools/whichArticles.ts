import type { ArticleFilter } from '../core/index';
import type { AskedOf } from './corpusTool';
import { day, oneOf, shown, words } from './fields';
import type { Given } from './fields';
import { placeMeant } from './placeMeant';
import { ToolRefused } from './toolRefused';

const SCRIPTS = ['simplified', 'traditional', 'mixed', 'unknown'] as const;

/** The fields that say which articles are meant; each narrows. */
export const whichArticles = {
  place: words(
    'Only articles that stand at this place or below it: a name (怀化市, 湖南省/怀化市) or a GB/T 2260 code.',
  ),
  from: day('Only articles published on or after this day, month or year (ISO 8601).'),
  to: day('Only articles published on or before it.'),
  publisher: words('Only articles of this publisher.'),
  script: oneOf('Only articles in this script.', SCRIPTS),
};

/** What the corpus is asked for them. @throws ToolRefused */
export async function filterMeant(
  { place, ...others }: Given<typeof whichArticles>,
  { corpus }: AskedOf,
): Promise<ArticleFilter> {
  return place === undefined ? others : { ...others, place: placeMeant(place, await corpus.language()) };
}

export const oneArticle = words('An article, as “article” of another answer names it.', 20_000);

/** @throws ToolRefused for what is no article of the corpus */
export async function articleCalled(id: string, { corpus }: AskedOf) {
  const entry = await corpus.article(id);
  if (entry) return entry;
  throw new ToolRefused(`The corpus has no article “${shown(id)}”; corpus_articles and corpus_search name them.`);
}
