import type { Article, Credit } from '../article/model';

/** The article's credits, and the day of publication that nothing but its address states, with the address's span. */
export function shownCredits({ credits, published }: Pick<Article, 'credits' | 'published'>): readonly Credit[] {
  if (published === null || credits.some(({ role }) => role === 'published')) return credits;
  const url = credits.find(({ role }) => role === 'url');
  return url ? [...credits, { ...url, role: 'published', value: published }] : credits;
}
