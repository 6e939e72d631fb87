import { charSet } from '../text/charSet';

/** Folded punctuation, as names and lists of schemes are read. */
export const endsSentence = charSet('。!?;\n');
export const endsClause = charSet('。,;:\n!?');
export const isClauseMark = charSet(',:;');
export const opensClause = charSet(',:');
export const opensQuote = charSet('“「『"‘');
export const closesQuote = charSet('”」』"’');
export const opensBracket = charSet('(〔[《');
export const closesBracket = charSet(')〕]》');

const BLANKS =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Around an item these are no part of it. */
export const isBlankOrQuote = charSet(BLANKS + '“”"「」');
