import { containedIn } from './shingles';

/** What of an article tells whether it reprints another. */
export interface ReportLooked {
  readonly shingles: Uint32Array;
  /** Value and unit of each figure; codes of the places that are named; days that are named. Each once. */
  readonly figures: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly dates: ReadonlySet<string>;
  /** Numbers of series that are named, as `serialNumbersOf` has them. */
  readonly serials: ReadonlySet<string>;
}

/** So much of the shorter text stands in the longer one: the words of another script's country differ, and furniture. */
const TEXT = 0.6;
/** So many of its numbers, places and days: a series says the same of others, with numbers and days of their own. */
const FACTS = 0.7;
/** What is shorter says too little to be known again. */
const SHORTEST = 40;

/**
 * Is one of two texts the other, cut, changed here and there or written in the other script? What two numbers of a daily
 * bulletin share is its frame: their numbers, places and days differ.
 */
export function isSameReport(a: ReportLooked, b: ReportLooked): boolean {
  const [part, whole] = a.shingles.length <= b.shingles.length ? [a, b] : [b, a];
  if (part.shingles.length < SHORTEST) return false;
  if (containedIn(part.shingles, new Set(whole.shingles)) < TEXT) return false;
  const facts = [
    [part.figures, whole.figures],
    [part.places, whole.places],
    [part.dates, whole.dates],
  ] as const;
  return areOneOfSeries(part, whole) && facts.every(([those, these]) => shareKept(those, these) >= FACTS);
}

/** The number of a notice may be cut off with its title; where both bear one it is the same. */
const areOneOfSeries = (part: ReportLooked, whole: ReportLooked): boolean =>
  part.serials.size === 0 || whole.serials.size === 0 || shareKept(part.serials, whole.serials) >= FACTS;

/** Of what the part says; 1 where it says nothing. */
function shareKept(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 1;
  return [...part].filter((one) => whole.has(one)).length / part.size;
}
