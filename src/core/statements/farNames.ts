import scopeWords from '../../tables/words/scopeWords.tsv';
import type { ArticlePlace, Figure } from '../article/model';
import { wordList } from '../match/wordList';
import { isHan } from '../text/characters';
import { isOfCityState } from '../words/regionCodes';
import type { NamedPlace } from './namedPlace';

const goods = wordList(scopeWords, 'goods-of-a-kind');
const port = wordList(scopeWords, 'port');
const endsSight = wordList(scopeWords, 'ends-sight');
/** As many characters may stand between the name and what ends the longer one. */
const LONGEST = 3;

/**
 * 云林天乡, 武冈大道: a county of another province by its bare name, where a longer name begins with it. A figure of an article
 * falls to no county elsewhere by a name that is part of another.
 */
export function isPartOfSight(folded: string, name: NamedPlace, own: ArticlePlace | null): boolean {
  const { start, end, level, path } = name;
  if (level !== 'county' || !own || path[0] === own.province) return false;
  if (end - start >= (path.at(-1)?.length ?? 0)) return false;
  for (let at = end; at <= end + LONGEST && isHan(folded.charCodeAt(at)); at++)
    if (endsSight.at(folded, at) > 0) return true;
  return false;
}

/** 氹仔码头, told in an article of Macau: by it people come to the whole of it. */
export const isPortOfRegion = (folded: string, { end, path }: NamedPlace, own: ArticlePlace | null): boolean =>
  own !== null && isOfCityState(own.code) && path[0] === own.province && port.at(folded, end) > 0;

/**
 * 种台湾凤梨90亩, told in an article of a county elsewhere: a province by its bare name, right before what is grown or bred, says of
 * what kind that is.
 */
export function isKindOfGoods(
  folded: string,
  name: NamedPlace,
  own: ArticlePlace | null,
  figures: readonly Figure[],
): boolean {
  const { start, end, level, path } = name;
  if (level !== 'province' || !own?.county || path[0] === own.province) return false;
  if (end - start >= (path[0]?.length ?? 0)) return false;
  return figures.some(
    (figure) =>
      figure.nounStart === end && figure.nounEnd === figure.start && goods.before(folded, figure.start) >= end,
  );
}
