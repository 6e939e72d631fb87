import type { ArticlePlace, StatedPlace } from '../article/model';
import type { GoverningName } from './governingNames';
import { isSame, ownPath } from './paths';

/** The article's own place, where nothing in the text governs. */
export function placeOfArticle(own: ArticlePlace): StatedPlace {
  return { path: ownPath(own), code: own.code, from: 'article', start: null, end: null, text: null };
}

/** What a name says of a figure: where it is the article's own place in other words, it says no more than the article does. */
export function placeOfName(
  { start, end, path, code, isRelative }: GoverningName,
  from: 'clause' | 'carried',
  own: ArticlePlace | null,
  text: string,
): StatedPlace | null {
  const isOwn = own !== null && isSame(path, ownPath(own));
  if (path.length === 0 || (isOwn && (from === 'carried' || isRelative))) return own && placeOfArticle(own);
  return { path, code, from: isRelative ? 'carried' : from, start, end, text: text.slice(start, end) };
}
