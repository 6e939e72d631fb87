import scopeWords from '../../tables/words/scopeWords.tsv';
import { wordList } from '../match/wordList';
import { isHan } from '../text/characters';
import type { Span } from '../text/span';

const publisher = wordList(scopeWords, 'publisher');
/** As many characters from the text's begin. */
export const HEAD = 600;

/** 02.27 毛集实验区:…, date 2025-11-22 警方…, a line that holds a day alone: a day in digits that no sentence holds. */
export function standsAtHead(folded: string, { start, end }: Span): boolean {
  if (start > HEAD || isHan(folded.charCodeAt(end - 1))) return false;
  const line = folded.lastIndexOf('\n', start - 1) + 1;
  for (let at = line; at < start; at++) if (isHan(folded.charCodeAt(at))) return false;
  return folded.charAt(end).trim() === '' && (line === 0 || endsLine(folded, end));
}

/** Does the line end behind the day, behind its time, or behind the paper that printed it (2020-02-19 罗田新闻网)? */
function endsLine(folded: string, end: number): boolean {
  const rest = lineFrom(folded, end).replace(/^[ \d:]*/u, '');
  return rest === '' || (/^[\u3400-\u9fff]{2,12}$/u.test(rest) && publisher.before(rest, rest.length) >= 0);
}

const lineFrom = (folded: string, at: number): string => {
  const end = folded.indexOf('\n', at);
  return folded.slice(at, end < 0 ? folded.length : end).trim();
};
