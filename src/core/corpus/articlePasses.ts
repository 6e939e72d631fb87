import type { Article, Script } from '../article/model';
import type { Fold } from '../text/fold';
import { isAtOrBelow } from './placeCodes';
import { comparable } from './summary';

/** What an article that is in no corpus is asked; each field narrows. Names are compared across scripts. */
export interface ArticleAsked {
  /** GB/T 2260 code, or how the name of its province, prefecture or county begins. */
  readonly place?: string | undefined;
  /** Published on or after this day, month or year (ISO 8601); of an article that knows only its year, the year counts. */
  readonly from?: string | undefined;
  /** Published on or before it, the whole of it included. */
  readonly to?: string | undefined;
  readonly publisher?: string | undefined;
  readonly script?: Script | undefined;
}

type Asked = Pick<Article, 'place' | 'published' | 'publisher' | 'script'>;

/** Does an article answer all that is asked? */
export function articlePasses(asked: ArticleAsked, fold: Fold): (article: Asked) => boolean {
  const publisher = asked.publisher === undefined ? undefined : comparable(asked.publisher, fold);
  const isThere = atPlace(asked.place, fold);
  return ({ place, published, publisher: by, script }) =>
    isThere(place) &&
    (asked.script === undefined || script === asked.script) &&
    (publisher === undefined || (by !== null && comparable(by, fold) === publisher)) &&
    ((asked.from === undefined && asked.to === undefined) ||
      (published !== null && isBetween(published, asked.from, asked.to)));
}

function atPlace(wanted: string | undefined, fold: Fold): (place: Article['place']) => boolean {
  if (wanted === undefined) return () => true;
  if (/^\d+$/u.test(wanted)) return (place) => isAtOrBelow(place?.code ?? '', wanted);
  const name = comparable(wanted, fold);
  return (place) =>
    place !== null && [place.province, place.prefecture, place.county].some((one) => one?.startsWith(name) === true);
}

/** As far as both say: an article of 2022 may be of March. */
export function isBetween(published: string, from = '', to = ''): boolean {
  const first = Math.min(published.length, from.length);
  const last = Math.min(published.length, to.length);
  return published.slice(0, first) >= from.slice(0, first) && published.slice(0, last) <= to.slice(0, last);
}
