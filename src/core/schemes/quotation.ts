import { closingQuoteOf } from '../text/punctuation';
import type { Span } from '../text/span';
import { partsNames } from './schemeMarks';

const LONGEST_NAME = 14;

/** The inside of a short quotation that opens at `offset`, when it reads as a name: no punctuation in it. */
export function quotedName(text: string, offset: number): Span | undefined {
  const closing = closingQuoteOf(text, offset);
  if (closing === undefined) return undefined;
  const limit = Math.min(text.length, offset + 2 + LONGEST_NAME);
  for (let end = offset + 1; end < limit; end++) {
    if (!partsNames(text, end)) continue;
    return text.charCodeAt(end) === closing && end > offset + 1 ? { start: offset + 1, end } : undefined;
  }
  return undefined;
}
