import { marksOf } from '../text/punctuation';
import type { Span } from '../text/span';

const endsSentence = marksOf(['stop']);
const endsRunningText = marksOf(['stop', 'half-stop', 'colon'], '”」)');

/** The first sentence of a line, with its mark: the mark's offset + 1; undefined where none ends within `longest`. */
export function firstSentenceEnd(folded: string, { start, end }: Span, longest: number): number | undefined {
  const last = Math.min(end, start + longest);
  for (let at = start; at < last; at++) {
    if (endsSentence(folded, at)) return at + 1;
  }
  return undefined;
}

/** Does the line hold running text, a sentence at least, rather than a heading or a caption? */
export function isRunningText(folded: string, { start, end }: Span): boolean {
  if (end - start < 16) return false;
  return end - start > 60 || endsRunningText(folded, end - 1);
}
