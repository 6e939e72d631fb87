import scopeWords from '../../tables/words/scopeWords.tsv';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import { isBlank } from '../text/characters';
import type { Span } from '../text/span';

const ofAccount = wordList(scopeWords, 'account-year');

/** `2023/2024`: a year of account or of school that ends in the next one. */
export function isYearOverTwo(value: string | null): boolean {
  const [from, to] = (value ?? '').split('/').map(Number);
  return from !== undefined && to === from + 1;
}

/** 2023/24年度首八个月, 上半年: a part of the year is told of, and not the whole year. */
const beginsPart = charSet('首前头上下第');

/** 2023至24年度可供编配…: the year of account with which a paragraph begins is that of the paragraphs behind it. */
export const opensAccount = (folded: string, { start, end }: Span, value: string | null): boolean =>
  isYearOverTwo(value) && ofAccount.before(folded, end) >= 0 && opensLine(folded, start) && !beginsPart(folded, end);

function opensLine(folded: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && isBlank(folded.charCodeAt(at))) at--;
  return at < 0 || folded.charAt(at) === '\n';
}
