import type { Fold } from '../../text/fold';
import type { SearchTerm } from '../questions';
import { requiredRuns } from '../store/requiredRuns';
import { foldedPattern, wordsOf } from '../store/termMatcher';
import { contains, every, literal } from './sql';

/** Which articles may hold one of the terms: all that do, and few others. What they hold is looked for here. */
export function termsWhere(terms: readonly SearchTerm[], fold: Fold, mayMatch: boolean): string {
  return terms.map((term) => `(${termWhere(term, fold, mayMatch)})`).join(' OR ') || '0';
}

function termWhere(term: SearchTerm, fold: Fold, mayMatch: boolean): string {
  if (term.kind !== 'pattern') return contains('text', wordsOf(term, fold));
  const pattern = foldedPattern(term.text, fold);
  const runs = requiredRuns(pattern).map((run) => contains('text', run));
  return every(mayMatch ? [...runs, `match(text, ${literal(`(?im-s:${pattern})`)})`] : runs);
}
