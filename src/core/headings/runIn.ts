import { charSet } from '../match/charSet';
import { OPENING_QUOTES } from '../text/punctuation';
import type { Span } from '../text/span';
import { firstSentenceEnd } from './paragraph';
import { areParallel } from './parallel';

const LONGEST_LEAD = 32;
/** What follows a lead must be longer than it, or it leads nothing. */
const SHORTEST_REST = 20;

/**
 * The leads among the paragraphs of one section: short first sentences, made alike in paragraphs that follow each
 * other. One such sentence alone is a sentence.
 */
export function runInLeads(folded: string, paragraphs: readonly Span[]): Span[] {
  if (paragraphs.length < 2) return [];
  const found: Span[] = [];
  let lead: Span | undefined;
  let isOne = false;
  for (const paragraph of paragraphs) {
    const next = leadOf(folded, paragraph);
    const isLikeNext = lead !== undefined && next !== undefined && isLike(folded, lead, next);
    if (lead && (isOne || isLikeNext)) found.push(lead);
    lead = next;
    isOne = isLikeNext;
  }
  if (lead && isOne) found.push(lead);
  return found;
}

function leadOf(folded: string, paragraph: Span): Span | undefined {
  const end = firstSentenceEnd(folded, paragraph, LONGEST_LEAD);
  if (end === undefined || paragraph.end - end < SHORTEST_REST) return undefined;
  return opensOtherwise(folded, paragraph.start) || folded[end - 1] === '!'
    ? undefined
    : { start: paragraph.start, end };
}

/** A quotation, a title or a bracket at its begin makes a sentence no lead. */
const opensOtherwise = charSet(`${OPENING_QUOTES}(【`);

function isLike(folded: string, a: Span, b: Span): boolean {
  return areParallel(folded.slice(a.start, a.end - 1), folded.slice(b.start, b.end - 1));
}
