import { charSet } from '../match/charSet';
import type { Span } from '../text/span';

const endsSentence = charSet('。!?\n');
export const opensQuotedName = charSet('“‘《「『"');
export const closesQuotedName = charSet('”’》」』"');
const LONGEST_NAME = 24;

/** “2015茶山文化节”: does a quotation stand around the date? */
export function isInName(folded: string, { start, end }: Span): boolean {
  for (let at = start - 1; at >= 0 && at > start - LONGEST_NAME && !endsSentence(folded, at); at--) {
    if (opensQuotedName(folded, at)) return hasEnd(folded, end);
    if (closesQuotedName(folded, at)) return false;
  }
  return false;
}

function hasEnd(folded: string, from: number): boolean {
  for (let at = from; at < from + LONGEST_NAME && !endsSentence(folded, at); at++)
    if (closesQuotedName(folded, at)) return true;
  return false;
}
