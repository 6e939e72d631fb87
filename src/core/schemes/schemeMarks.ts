import { BLANKS, charSet } from '../match/charSet';

/** Folded punctuation, as names and lists of schemes are read. */
export const endsSentence = charSet('。!?;\n');
export const endsClause = charSet('。,;:\n!?');
export const isClauseMark = charSet(',:;');
export const opensClause = charSet(',:');
export const opensQuote = charSet('“「『"‘');
export const closesQuote = charSet('”」』"’');
export const opensBracket = charSet('(〔[《');
export const closesBracket = charSet(')〕]》');

/** Around an item these are no part of it. */
export const isBlankOrQuote = charSet(BLANKS + '“”"「」');
