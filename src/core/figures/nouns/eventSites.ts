// What happened so often, of which others of its numbers tell where, or by what.
import context from '../../../tables/words/nounContext.tsv';
import { wordList } from '../../match/wordList';
import type { Span } from '../../text/span';
import type { Before } from './foundBefore';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

const eventMeasures = wordList(context, 'event-measure');
const eventSites = wordList(context, 'event-site');
const lookBack = 12;
const farthestEvent = 160;

/** 居住场所94起: does the noun only tell where it happened? */
export const isSite = ({ page: { folded }, unit }: Question, { start, end }: Span): boolean =>
  eventMeasures.has(unit) && eventSites.before(folded, end) >= start;

/** What happened as often as is told of a place, or in a clause without a noun. */
export function sameEvent(ask: Question, left: Before): Span | null {
  const isTold = eventMeasures.has(ask.unit) && (left.noun !== null || left.continues);
  return isTold ? eventBefore(ask) : null;
}

/** 火灾238起;居住场所94起: what happened so often, of which the others tell where, or by what. */
export function eventBefore({ page: { folded }, past: { figures }, figure, unit }: Question): Span | null {
  const told = figures.slice(-lookBack).findLast((one) => one.unit === unit && one.noun !== null);
  if (!told || figure.start - told.end > farthestEvent) return null;
  const noun = nounOf(told);
  return noun && eventSites.before(folded, noun.end) < noun.start ? noun : null;
}
