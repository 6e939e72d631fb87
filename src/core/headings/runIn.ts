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
  const leads = paragraphs.map((paragraph) => leadOf(folded, paragraph));
  return leads.flatMap((lead, index) => {
    const isOne = lead && [leads[index - 1], leads[index + 1]].some((other) => other && isLike(folded, lead, other));
    return isOne ? [lead] : [];
  });
}

function leadOf(folded: string, paragraph: Span): Span | undefined {
  const end = firstSentenceEnd(folded, paragraph, LONGEST_LEAD);
  if (end === undefined || paragraph.end - end < SHORTEST_REST) return undefined;
  const opens = folded[paragraph.start] ?? '';
  return /[“"「『(【]/u.test(opens) || folded[end - 1] === '!' ? undefined : { start: paragraph.start, end };
}

function isLike(folded: string, a: Span, b: Span): boolean {
  return areParallel(folded.slice(a.start, a.end - 1), folded.slice(b.start, b.end - 1));
}
