import scopeWords from '../../tables/words/scopeWords.tsv';
import { wordList } from '../match/wordList';
import type { Span } from '../text/span';

/** What happened on a day, told of again in the next paragraph. */

const eventOfDay = wordList(scopeWords, 'event-of-day');
const thisEvent = wordList(scopeWords, 'this-event');
const eventNamed = wordList(scopeWords, 'event-named');
/** As far behind the day its sentence is looked through. */
const TOLD = 60;
/** As far into the next paragraph. */
const AGAIN = 60;

/**
 * 5月7日傍晚,县里发生泥石流。⏎此次灾害毁房9栋。⏎该乡因泥石流转移5人: does the paragraph at `at` tell of what the sentence
 * of the day tells?
 */
export function eventGoesOn(folded: string, { end }: Span, at: number): boolean {
  const event = firstOf(folded, end, TOLD, (offset) => eventOfDay.at(folded, offset));
  if (event === '') return false;
  return firstOf(folded, at, AGAIN, (offset) => againAt(folded, event, offset)) !== '';
}

/** Where 此次灾害, or the event by its name, ends; 0 where neither begins. */
function againAt(folded: string, event: string, offset: number): number {
  if (folded.startsWith(event, offset)) return offset + event.length;
  const named = thisEvent.at(folded, offset);
  return named === 0 ? 0 : eventOfDay.at(folded, named) || eventNamed.at(folded, named);
}

/** The first word that `endOf` knows, up to the end of the line. */
function firstOf(folded: string, from: number, reach: number, endOf: (offset: number) => number): string {
  const far = Math.min(folded.length, from + reach);
  for (let offset = from; offset < far && folded.charAt(offset) !== '\n'; offset++) {
    const end = endOf(offset);
    if (end > 0) return folded.slice(offset, end);
  }
  return '';
}
