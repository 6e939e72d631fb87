import punctuation from '../../tables/words/punctuation.tsv';
import { charSet } from '../match/charSet';
import type { CharSet } from '../match/charSet';
import { linesOfList } from '../match/wordList';

type Marks = 'stop' | 'half-stop' | 'colon' | 'comma' | 'list-mark';

function column(list: string, index: number): string {
  return linesOfList(punctuation, list)
    .map((line) => line[index] ?? '')
    .join('');
}

/** The marks of these lists of the folded text, and `more` beside them. Make it once, at module level. */
export function marksOf(lists: readonly Marks[], more = ''): CharSet {
  return charSet(lists.map((list) => column(list, 0)).join('') + more);
}

/** Every mark that may open a quotation, the typewriter's among them, and every one that may close it. */
export const OPENING_QUOTES = column('quotation', 0);
export const CLOSING_QUOTES = column('quotation', 1);
export const OPENING_BRACKETS = column('bracket', 0);
export const CLOSING_BRACKETS = column('bracket', 1);

export const opensQuote = charSet(OPENING_QUOTES);
export const closesQuote = charSet(CLOSING_QUOTES);
export const opensBracket = charSet(OPENING_BRACKETS);
export const closesBracket = charSet(CLOSING_BRACKETS);

const closing: ReadonlyMap<number, number> = new Map(
  linesOfList(punctuation, 'quotation').map(([open = '', close = '']) => [open.charCodeAt(0), close.charCodeAt(0)]),
);

/** The code of the mark that closes what the mark at the offset opens; undefined where none opens a quotation. */
export function closingQuoteOf(text: string, offset: number): number | undefined {
  return offset < text.length ? closing.get(text.charCodeAt(offset)) : undefined;
}
