import { BLANKS, charSet } from '../match/charSet';
import { CLOSING_QUOTES, marksOf, OPENING_QUOTES } from '../text/punctuation';

/** Folded punctuation, as names and lists of schemes are read. */
export const endsSentence = marksOf(['stop', 'half-stop'], '\n');
export const endsClause = marksOf(['stop', 'half-stop', 'comma', 'colon'], '\n');
export const endsItem = endsClause;
export const isClauseMark = marksOf(['comma', 'colon', 'half-stop']);
export const clauseOpeners = marksOf(['comma', 'colon']);
/** No name has one of these inside. */
export const partsNames = marksOf(
  ['stop', 'half-stop', 'comma', 'colon', 'list-mark'],
  '\n' + OPENING_QUOTES + CLOSING_QUOTES,
);

/** Around an item these are no part of it. */
export const isBlankOrQuote = charSet(BLANKS + '“”"「」');
