import placeEvidence from '../../../tables/words/placeEvidence.tsv';
import type { Findings } from '../../article/finder';
import { linesOfList } from '../../match/wordList';
import { isOfCityState } from '../../words/regionCodes';
import { organsAlone } from '../../words/regionOrgans';
import type { Span } from '../../text/span';
import type { Division } from '../gazetteer/gazetteer';
import type { Abbreviations } from '../names/abbreviations';
import type { Candidate } from '../names/candidate';
import { isWithin } from './containment';
import { openingEnd, titleSpan } from './weigh';

/** So many say enough of a text that names no place. */
const MOST = 3;

/**
 * 房屋委員會, 統計暨普查局: organs that one region alone has speak for it, in a text of which nothing is known, or no more than
 * a region; against a district of it (於大埔區舉行) only one that the headline names does, or the first sentences where they
 * name no place in the district (…另外,中心正調查沙田區一所幼稚園); against another place (曾在漳州市停留) only one that
 * stands before every name.
 */
export function organsThatTell(
  folded: string,
  found: Findings,
  elected: Division | null,
  names: readonly Candidate[],
  abbreviations: Abbreviations,
): readonly Candidate[] {
  if (elected && !mayGiveWay(folded, elected, names)) return [];
  const organs = organsAlone(folded);
  const region = organs && regionOf(organs.region, abbreviations);
  if (!region || elected === region) return [];
  const title = titleSpan(folded, found);
  const opening = openingEnd(title);
  const last = elected && isWithin(elected, region) ? lastBefore(elected, names, title, opening) : Infinity;
  return organs.spans
    .filter(({ start }) => start < last)
    .slice(0, MOST)
    .map(({ start, end }): Candidate => {
      const why = start < title.end ? 'title' : start < opening ? 'opening' : 'mention';
      const key = folded.slice(start, end);
      return { start, end, key, kind: 'name', house: 'institution', within: false, divisions: [region], why };
    });
}

/** Up to where an organ speaks against a district: the headline, and where that and the first sentences name it not, these too. */
function lastBefore(elected: Division, names: readonly Candidate[], title: Span, opening: number): number {
  const isNamed = names.some(
    ({ start, divisions }) => start < opening && divisions.some((one) => one === elected || isWithin(one, elected)),
  );
  return isNamed ? title.end : opening;
}

const mayGiveWay = (folded: string, { code }: Division, [first]: readonly Span[]): boolean => {
  if (isOfCityState(code)) return true;
  const region = organsAlone(folded.slice(0, first?.start ?? 0))?.region;
  return region !== undefined && !code.startsWith(region);
};

const sites = linesOfList(placeEvidence, 'region-site');

/** GovHK in the foot of a page: whose government's it is. */
export const sitesThatTell = (source: string, abbreviations: Abbreviations): readonly Candidate[] =>
  sites.flatMap(([key = '', code = '']): Candidate[] => {
    const start = source.indexOf(key);
    const region = start < 0 ? undefined : regionOf(code, abbreviations);
    if (!region) return [];
    const end = start + key.length;
    return [{ start, end, key, kind: 'name', house: 'institution', within: false, divisions: [region], why: 'owner' }];
  });

function regionOf(code: string, abbreviations: Abbreviations): Division | undefined {
  for (const { divisions } of abbreviations.values()) if (divisions[0].code.startsWith(code)) return divisions[0];
  return undefined;
}
