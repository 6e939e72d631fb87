import placeBeyond from '../../../tables/words/placeBeyond.tsv';
import { linesOfList, listOfWords, wordList } from '../../match/wordList';
import type { Span } from '../../text/span';
import { isHan } from '../../text/characters';

/** Places beyond China, whose names hold those of places in it (马里|兰州) or stand right before them (日本山口县). */

const beyond = listOfWords(
  ['country', 'beyond'].flatMap((list) => linesOfList(placeBeyond, list).map(([word = '']) => word)),
);
const ending = wordList(placeBeyond, 'beyond-ending');
const LONGEST = 9;

/** Does a name from beyond China hold the first character of this stretch, and more than the stretch itself? */
export function isInsideBeyond(folded: string, { start, end }: Span): boolean {
  for (let at = start; at >= start - LONGEST && (at === start || isHan(folded.charCodeAt(at))); at--) {
    const wordEnd = beyond.at(folded, at);
    if (wordEnd > start && (at < start || wordEnd >= end)) return true;
  }
  return false;
}

/** 首尔市江南区, 日本山口县: a name from beyond China, with what belongs to it, ends right before. */
export function isBehindBeyond(folded: string, start: number): boolean {
  if (beyond.before(folded, start) >= 0) return true;
  const before = ending.before(folded, start);
  return before >= 0 && beyond.before(folded, before) >= 0;
}
