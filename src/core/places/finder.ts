import type { Finder } from '../article/finder';
import { readCandidates } from './candidates';
import { articlePlace, electPlace } from './articlePlace';
import { support } from './elect';
import { resolveMentions } from './mentions';
import type { NameIndex } from './names';
import { scanNames } from './scan';
import type { TownshipIndex } from './townships';
import { weigh } from './weigh';

/** Places named in the article, each resolved to its path, and the place that the article is about. */
export function createPlaceFinder(names: NameIndex, townships: TownshipIndex): Finder {
  return (reading, found) => {
    const hits = scanNames(reading.folded, names, townships);
    const candidates = readCandidates(reading.folded, hits, names, townships);
    const weighed = weigh(candidates, reading, found);
    const sums = support(weighed);
    const total =
      weighed.length === 0
        ? 0
        : [...sums].reduce((sum, [division, weight]) => (division.parent ? sum : sum + weight), 0);
    const elected = electPlace(sums, total);
    return {
      places: resolveMentions(candidates, elected?.division ?? null, sums, reading.text),
      place: elected && articlePlace(elected, weighed, reading.text),
    };
  };
}
