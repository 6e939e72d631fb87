import conversion from '../../tables/words/conversionNames.tsv';
import { anyOf } from '../match/wordPattern';
import type { Span } from '../text/span';
import { nameCharacters } from './nameCharacters';
import { isHanAt, isWholeName } from './nameEnds';
import { isFramed, nameAt } from './nameHere';
import type { Witness } from './nameOdds';
import type { NamePage } from './namePage';
import { isLeading, isPlausible } from './nameShape';
import { afterTitle } from './titledNames';

/** A title before it, a list that it stands in, or a shape that only a name has. */
export function hasWitness(page: NamePage, span: Span, before: Span | undefined, start: number, end: number): boolean {
  const { folded } = page;
  if (afterTitle(page, span.start, start) || isFramed(page, span.start, span.end - span.start)) return true;
  if (!isWholeName(page, span.end, end)) return false;
  return isListed(folded, before, span.start) || isPlausible(page, span) || isFirstOfList(page, span, end);
}

/** 涂明亮、沈云涛: two names in a list, the first of them where a clause begins. */
function isFirstOfList(page: NamePage, { start, end: stop }: Span, end: number): boolean {
  const { folded } = page;
  if (folded.charAt(stop) !== '、' || isHanAt(folded, start - 1) || stop - start < 3) return false;
  return nameAt(page, stop + 1, end) === 3;
}

const inList = nameCharacters('inList', ' \u3000');

/** 记者张干、余发, 记者 张干 余发: one name of a list whose first has a title. */
const isListed = (folded: string, before: Span | undefined, at: number): boolean =>
  before?.end === at - 1 && inList(folded, at - 1);

/** (范金 摄): a name before what it is credited with, at the end of brackets. */
const CREDITED = new RegExp(`[\\u3400-\\u9fff]{2,3}[ \\u3000]?${anyOf(conversion, 'credited')}[)）]`, 'y');

function isCredited(folded: string, at: number): boolean {
  CREDITED.lastIndex = at;
  return CREDITED.test(folded);
}

/** What tells that a name begins at `at`. */
export function witnessOf(page: NamePage, at: number, before: Span | undefined, start: number): Witness {
  const { folded, words } = page;
  if (isCredited(folded, at)) return 'credit';
  if (afterTitle(page, at, start)) return 'title';
  if (isListed(folded, before, at) || folded.charAt(at - 1) === '、') return 'list';
  const isLed = isLeading(folded, at - 1) && words.borders[at] === 1;
  return at === start || !isHanAt(folded, at - 1) || isLed ? 'clause' : 'none';
}
