import placeKinds from '../../../tables/words/placeKinds.tsv';
import { characterList, linesOfList, wordList } from '../../match/wordList';
import type { Abbreviations } from '../names/abbreviations';
import type { Division } from '../gazetteer/gazetteer';
import type { Candidate } from '../names/candidate';
import { isWithin } from './containment';

/** Those of a region of one city; 全台 and 全川 are told of in articles of their counties. */
const wholes = linesOfList(placeKinds, 'whole-of-province')
  .filter(([, province = '']) => isRegion(province))
  .map(([word = '']) => word);
const ofSeveral = wordList(placeKinds, 'several-districts');
const WHOLE = new RegExp(wholes.join('|'), 'gu');
const behindWhole = characterList(placeKinds, 'behind-whole');

/** Is it a region of one city, by the name that GB/T 2260 gives it? */
export function isRegion(province: string): boolean {
  return province.endsWith('特别行政区');
}

const MOST = 3;
/** A harbour, too: 全港吞吐量. */
const HARBOUR = '港';

/** Is it named, and no district of it? */
const isToldOf = (region: Division, named: readonly Candidate[]): boolean =>
  named.some(({ divisions }) => divisions.includes(region)) &&
  !named.some(({ divisions }) => divisions.some((one) => isWithin(one, region)));

/** Is any of its districts named? */
const isNamedIn = (region: Division, named: readonly Candidate[]): boolean =>
  named.some(({ divisions }) => divisions.some((one) => isWithin(one, region)));

/**
 * 全澳, 本港: a paper of Macau or Hong Kong that never names it. Of a harbour the word may be told as well, so that for Hong
 * Kong the text has to name it. Where a district is named, that says more, but not where several are told of (本港多个地区).
 */
export function wholeRegions(
  folded: string,
  abbreviations: Abbreviations,
  named: readonly Candidate[],
): readonly Candidate[] {
  if (!wholes.some((word) => folded.includes(word))) return [];
  const found: Candidate[] = [];
  for (const { index: start, 0: key } of folded.matchAll(WHOLE)) {
    const [division] = abbreviations.get(key.charAt(1))?.divisions ?? [];
    const end = start + key.length;
    if (!division || behindWhole(folded, end) || found.length === MOST) continue;
    const isSeveral = ofSeveral.at(folded, end) > 0 && isNamedIn(division, named);
    if (key.endsWith(HARBOUR) && !isSeveral && !isToldOf(division, named)) continue;
    const why = found.length === 0 ? 'opening' : 'mention';
    found.push({ start, end, key, kind: 'name', house: 'institution', within: false, divisions: [division], why });
  }
  return found;
}
