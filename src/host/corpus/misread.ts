/** The bytes of UTF-8 from 80 to BF, as Latin-1 or Windows-1252 shows them. */
const BEHIND =
  '[\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013-\\u203a\\u20ac\\u2122]';

/**
 * Chinese characters of UTF-8, three of them one behind the other, or as many bytes of GBK or Big5 as no language of Latin
 * letters has accents in a row.
 */
const MISREAD = new RegExp(`(?:[\\u00e3-\\u00e9]${BEHIND}{2}){3}|[\\u00a1-\\u00fe]{8}`);

/** May a text be Chinese whose bytes were read as Latin letters (ä¸\u00adæ–‡ for 中文)? Only its mended reading tells. */
export const mayBeMisread = (text: string): boolean => MISREAD.test(text);
