import dateContext from '../../tables/words/dateContext.tsv';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import { measureWords } from '../numerals/measureWords';
import { isBasicHan, isArabic } from '../numerals/numeralRoles';
import { isLatin } from '../text/characters';
import type { RawDate } from './rawDate';

const occasions = wordList(dateContext, 'occasion');
const leadsToOccasion = wordList(dateContext, 'leads-to-occasion');
const LONGEST_NAME = 18;
const FIRST = 1949;
const LAST = 2060;
const ends = charSet(',。;:、!?()“”《》"\n\r ');

/** 2021晋江马拉松, 2023世界园艺博览会: a year without its 年 before the name of what is held in it. */
export function yearOfEvent(folded: string, start: number, end: number): RawDate | undefined {
  const year = end - start === 4 ? Number(folded.slice(start, end)) : NaN;
  if (!(year >= FIRST && year <= LAST) || !isBasicHan(folded.charCodeAt(end)) || !opens(folded, start))
    return undefined;
  const measure = measureWords.longest(folded, end);
  if (measure && !measureWords.beginsOther(folded, end)) return undefined;
  return namesOccasion(folded, end) ? { start, end, meaning: { kind: 'parts', from: { year } } } : undefined;
}

/** At the begin of a name: behind a mark, or a word that leads to one. */
function opens(folded: string, start: number): boolean {
  const code = folded.charCodeAt(start - 1);
  if (isArabic(code) || isLatin(code) || folded[start - 1] === '.' || folded[start - 1] === '-') return false;
  return start === 0 || !isBasicHan(code) || leadsToOccasion.before(folded, start) >= 0;
}

/** A word for an occasion stands behind the number, in the same run of characters. */
function namesOccasion(folded: string, start: number): boolean {
  for (let at = start + 2; at < start + LONGEST_NAME && at < folded.length && !ends(folded, at); at++)
    if (occasions.at(folded, at) > 0) return true;
  return false;
}
