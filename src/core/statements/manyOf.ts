import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Figure } from '../article/model';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import { isHan } from '../text/characters';
import { firstEndingAfter } from '../text/span';
import type { Span } from '../text/span';

const sight = wordList(scopeWords, 'sight');
const joinsSight = charSet('和与及、');
const LONGEST_SIGHT = 5;
const person = wordList(scopeWords, 'counts-people');
/** 千阳县老年公寓等10个: as many characters may stand between a name and 等. */
const FARTHEST = 8;
const institution = /^[\u3400-\u9fff]{0,8}?等/u;

/** 尖石、五峰两乡: the last of several that are counted by their kind, and bear it not themselves (三江镇两村). */
export const isLastOfSeveral = (folded: string, { start, end }: Span): boolean =>
  joinsSight(folded, start - 1) &&
  (kinds.before(folded, end) < 0 ? endOfSeveral(folded, end) > 0 : isOfTwoNamed(folded, { start, end }));

/** 大坵村、小坵村两个投票所: the name before is of the same kind, and what is counted stands in both. */
function isOfTwoNamed(folded: string, { start, end }: Span): boolean {
  several.lastIndex = end;
  return folded.charAt(start - 2) === folded.charAt(end - 1) && several.test(folded);
}

/** The end of 两乡, 三地; 0 where none begins here. */
export function endOfSeveral(folded: string, start: number): number {
  several.lastIndex = start;
  return several.test(folded) ? kinds.at(folded, several.lastIndex) : 0;
}

const several = /[两二三四五六七八九十2-9]个?/y;
const kinds = wordList(scopeWords, 'kind-of-several');

/** 龙洲湾街道等5个街道, 千阳县老年公寓等10个; not 沅陵镇干部等17人, who are of that town. */
export function isOneOfMany(folded: string, end: number, figures: readonly Figure[]): boolean {
  if (folded.charAt(end) === '等') return true;
  const hit = institution.exec(folded.slice(end, end + FARTHEST + 1));
  if (!hit) return false;
  const at = end + hit[0].length;
  const figure = figures[firstEndingAfter(figures, at)];
  return figure?.start === at && figure.unit !== null && !person.has(figure.unit);
}

const separately = wordList(scopeWords, 'separately-at');
const LONGEST_PLACES = 24;

/** 分別在機場、中環及元朗檢獲: the last of several places in each of which something is told, whatever the others are. */
export function isLastOfSeparate(folded: string, { start }: Span): boolean {
  if (!joinsItems(folded, start - 1)) return false;
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_PLACES) && !endsItems(folded, at); at--)
    if (separately.at(folded, at) > 0) return true;
  return false;
}

const endsItems = charSet(',。;:!?()\n“”《》');
const joinsItems = charSet('、和与及');
const LONGEST_ROW = 48;

/** 宕昌、沙湾、桔柑、洛塘河4个站: so many items stand in its row as are counted right behind it. */
export function isOneOfCountedRow(folded: string, { start, end }: Span, figures: readonly Figure[]): boolean {
  const figure = figures[firstEndingAfter(figures, end)];
  if (figure?.kind !== 'count' || typeof figure.value !== 'number' || figure.value < 2) return false;
  if (figure.start - end > LONGEST_ROW || !joinsItems(folded, end) || folded.charAt(figure.start - 1) === '、')
    return false;
  let joints = 0;
  for (let at = end; at < figure.start; at++) {
    if (!isHan(folded.charCodeAt(at)) && folded.charAt(at) !== '、') return false;
    if (joinsItems(folded, at)) joints++;
  }
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_ROW) && !endsItems(folded, at); at--)
    if (folded.charAt(at) === '、') joints++;
  return joints + 1 === figure.value;
}

/** 云林天乡和云篆山接待3万人: a township beside a hill of no known one. */
export function isBesideSight(folded: string, end: number): boolean {
  if (!joinsSight(folded, end)) return false;
  for (let at = end + 2; at <= end + LONGEST_SIGHT && isHan(folded.charCodeAt(at - 1)); at++)
    if (sight.at(folded, at) > 0) return true;
  return false;
}
