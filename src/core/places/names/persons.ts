import placeContext from '../../../tables/words/placeContext.tsv';
import placePeople from '../../../tables/words/placePeople.tsv';
import { BLANKS, charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import { guardedWords } from './guardedWords';
import { isBoundary, isMark } from './boundaries';
import type { Span } from '../../text/span';

/** People whose name holds a place's: 记者 王海南, 被告人李长沙, 班长扎西平措. */

const isSurname = characterList(placePeople, 'surname');
const title = wordList(placePeople, 'title');
const shown = guardedWords(placePeople, 'shown');
const speaks = wordList(placePeople, 'speaks');
const head = guardedWords(placeContext, 'head-behind-surname');
const isGap = charSet(`:${BLANKS}`);
/** 王长沙,男: the sex behind a name. */
const sex = /[、,]?\s?[男女]/y;

/** 记者: 王海南: as many marks and blanks may stand between a title and a name. */
const MOST_GAPS = 2;
/** 扎西平措: as many characters may stand on either side of the place's name in a person's. */
const LONG_NAME = 2;

/** A surname before the short name, and before that what the person is, or behind it what persons do. */
export function isPerson(folded: string, { start, end }: Span): boolean {
  if (!isSurname(folded, start - 1)) return isInLongName(folded, start, end);
  if (isBoundary(folded, start - 2) && isBoundary(folded, end)) return true;
  return isShown(folded, end) || isTitled(folded, start - 1);
}

function isShown(folded: string, end: number): boolean {
  if (shown.at(folded, end) > 0) return true;
  sex.lastIndex = end;
  return sex.test(folded);
}

function isTitled(folded: string, start: number): boolean {
  for (let at = start; at >= start - MOST_GAPS; at--) {
    if (title.before(folded, at) >= 0) return true;
    if (!isGap(folded, at - 1)) return false;
  }
  return false;
}

/** 班长扎西平措说: inside a name of more characters, between a title and a word of speech. */
function isInLongName(folded: string, start: number, end: number): boolean {
  for (let at = end; at <= end + LONG_NAME && !isMark(folded, at); at++) {
    if (speaks.at(folded, at) === 0) continue;
    for (let begin = start; begin >= start - LONG_NAME; begin--) if (isTitled(folded, begin)) return true;
  }
  return false;
}

/** 邱縣長: a surname and what he heads; the head of 邱县 is 邱县县长. */
export const isHeadByName = (folded: string, { start, end }: Span): boolean =>
  end - start === SURNAME_AND_KIND && head.at(folded, end) > 0;

const SURNAME_AND_KIND = 2;
