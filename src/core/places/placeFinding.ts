import { nothingFound } from '../article/finder';
import type { Find } from '../article/finder';
import type { ArticlePlace } from '../article/model';
import { findAbbreviations, findOwnLetters } from './names/abbreviations';
import { readCandidates } from './names/candidates';
import type { Candidate } from './names/candidates';
import { apart, placesBelow } from './names/unlistedPlaces';
import { articlePlace, electPlace } from './choice/articlePlace';
import { support } from './choice/elect';
import { hostCandidates } from './choice/webHosts';
import type { PlaceLexicon } from './names/placeLexicon';
import { resolveMentions } from './choice/mentions';
import { scanNames } from './names/nameScan';
import { spanAt } from '../text/span';
import { weigh } from './choice/weigh';

/** Places named in the article, each resolved to its path, and the place that the article is about. */
export function createPlaceFinder(lexicon: PlaceLexicon): Find {
  return (reading, found) => {
    const { folded, text } = reading;
    const { hits, letters, arrivals, closes } = scanNames(folded, lexicon);
    const taken = (at: number): boolean => spanAt(hits, at) !== undefined;
    const candidates = readCandidates(folded, hits, lexicon);
    const abbreviated = findAbbreviations(folded, letters, lexicon.abbreviations, lexicon.isWord, taken);
    const heard = merged(merged(candidates, abbreviated), hostCandidates(found, lexicon.names, candidates));
    const weighed = weigh(heard, folded, found);
    const sums = support(weighed);
    const elected = electPlace(sums);
    const own = elected ? findOwnLetters(folded, arrivals, elected.division, lexicon.isWord, taken) : [];
    const named = resolveMentions(merged(own, heard), elected?.division ?? null, sums, text);
    const stems = lexicon.stems(folded, text, closes, named, elected?.division ?? null);
    const mentions = stems.length > 0 ? apart([...named, ...stems]) : named;
    return {
      places: placesBelow(folded, text, mentions, elected?.division.path ?? null),
      place: elected && articlePlace(elected, lexicon.calibrate(elected.strength), weighed, text),
    };
  };
}

/** 版权所有:新疆生产建设兵团: who owns or runs the page, where the article itself names no place. */
export function placeOfFurniture(source: string, folded: string, lexicon: PlaceLexicon): ArticlePlace | null {
  const { hits } = scanNames(folded, lexicon);
  const weighed = weigh(readCandidates(folded, hits, lexicon), folded, nothingFound).filter(
    ({ why }) => why === 'owner' || why === 'publisher',
  );
  const elected = electPlace(support(weighed));
  return elected && articlePlace(elected, lexicon.calibrate(elected.strength / 2), weighed, source);
}

/** Two sorted lists as one; where both hold a place at the same offset, the first list's. */
function merged(first: readonly Candidate[], second: readonly Candidate[]): readonly Candidate[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const all: Candidate[] = [];
  let at = 0;
  for (const candidate of second) {
    for (let one = first[at]; one && one.start < candidate.start; one = first[++at]) all.push(one);
    if (first[at]?.start !== candidate.start) all.push(candidate);
  }
  return all.concat(first.slice(at));
}
