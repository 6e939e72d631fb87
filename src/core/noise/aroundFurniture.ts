import furniture from '../../tables/words/furniture.tsv';
import { wordList } from '../match/wordList';
import type { Span } from '../text/span';
import type { Line } from './sourceLines';

const related = wordList(furniture, 'related');
const contacts = wordList(furniture, 'contact');
const LONGEST_HEADLINE = 45;
const LONGEST_CONTACT = 160;

/**
 * The headlines of other articles: the lines from a heading such as 相关新闻 to the end of the page, where none of them is
 * a sentence. @param folded the source, folded
 */
export function linkedHeadlines(folded: string, lines: readonly Line[]): readonly Span[] {
  let heading = -1;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (!line || line.end === line.start) continue;
    if (line.end - line.start > LONGEST_HEADLINE || folded.slice(line.start, line.end).includes('。')) break;
    if (isRelated(folded, line)) heading = index;
  }
  return heading < 0 ? [] : lines.slice(heading + 1).filter(({ start, end }) => end > start);
}

function isRelated(folded: string, { start, end }: Span): boolean {
  const last = folded.charAt(end - 1) === ':' ? end - 1 : end;
  return related.has(folded.slice(start, last));
}

/** Does the line say how to reach an office, in two ways at least? Beside a notice of the page it is furniture too. */
export function isContactLine(folded: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_CONTACT) return false;
  let found = 0;
  for (let at = start; at < end && found < 2; at++) {
    const stop = contacts.at(folded, at);
    if (stop > 0 && stop < end && folded.charAt(stop) === ':') found++;
  }
  return found === 2 && !folded.slice(start, end).includes('。');
}
