import titles from '../../tables/words/titles.tsv';
import { marksOf } from '../text/punctuation';
import { anyOf } from '../match/wordPattern';
import type { Span } from '../text/span';

export interface Zones {
  /** The lines before the first paragraph. */
  readonly header: readonly Span[];
  /** The paragraphs and all between the first and the last of them. */
  readonly body: readonly Span[];
  /** The lines after the last paragraph. */
  readonly footer: readonly Span[];
}

const PARAGRAPH = 50;
const MOST_LINES = 40;

/** Reprint notices and lines of credits read like paragraphs but belong to the header or footer. */
const NOTICE = new RegExp(
  `^[^“"。,]{0,8}${anyOf(titles, 'notice-label')} ?:|^.{0,3}${anyOf(titles, 'notice-of-page')}`,
  'u',
);

/** Parts an article's lines by its first and its last paragraph: a long line, or one with a sentence's marks inside. */
export function zonesOf(folded: string, lines: readonly Span[]): Zones {
  const first = lines.findIndex((line) => isParagraph(folded, line));
  if (first < 0)
    return { header: lines.slice(0, MOST_LINES), body: [], footer: lines.slice(MOST_LINES).slice(-MOST_LINES) };
  const last = lines.findLastIndex((line) => isParagraph(folded, line));
  return {
    header: lines.slice(0, Math.min(first, MOST_LINES)),
    body: lines.slice(first, last + 1),
    footer: lines.slice(last + 1).slice(-MOST_LINES),
  };
}

function isParagraph(folded: string, { start, end }: Span): boolean {
  if (end - start < 20 || (end - start < PARAGRAPH && !endsQuotation(folded, end - 1))) return false;
  const line = folded.slice(start, Math.min(end, start + 400));
  return holdsClauses(line) && !(end - start < 200 && NOTICE.test(line));
}

const endsQuotation = marksOf(['stop'], '”');

/** A sentence's mark inside, two commas, or one in a sentence. */
function holdsClauses(line: string): boolean {
  if (/[。!?;]./u.test(line)) return true;
  const comma = line.indexOf(',');
  return comma >= 0 && (line.includes(',', comma + 1) || /,.*[。!?]$/u.test(line));
}
