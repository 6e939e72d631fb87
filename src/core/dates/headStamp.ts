import { HEAD, standsAtHead } from '../words/headStamps';
import type { RawDate } from './rawDate';
import { isoDay } from './stamp';
import type { Writing } from './writingDay';

/** The day of a stamp at the head that says its year, by which the days of the text have theirs. */
export function stampedAtHead(folded: string, raws: readonly RawDate[]): Writing | undefined {
  for (const { start, end, meaning } of raws) {
    if (start > HEAD) return undefined;
    if (meaning.kind !== 'parts' || meaning.to !== undefined || !standsAtHead(folded, { start, end })) continue;
    const { year, month, day } = meaning.from;
    if (year !== undefined && month !== undefined && day !== undefined && isoDay(year, month, day) !== undefined)
      return { day: { year, month, day }, source: 'publication' };
  }
  return undefined;
}
