import type { Findings } from '../../article/finder';
import type { Span } from '../../text/span';
import type { Candidate } from '../names/candidate';
import { isOfCityState } from '../../words/regionCodes';
import { isBesideRowMark } from '../names/boundaries';
import { isWithin } from './containment';
import { isOneOfCounties } from '../names/elsewhere';
import { reasonFor } from './reasons';
import { reasonWeights } from './placeReasons';
import type { PlaceReason } from '../../article/model';

/** What a name tells of the article's own place, and how much: one plain mention in the text is 1. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly weight: number;
  readonly why: PlaceReason;
}

export function weigh(candidates: readonly Candidate[], folded: string, found: Findings): Weighed[] {
  const title = titleSpan(folded, found);
  const credits = found.credits.filter(({ role }) => role === 'publisher' || role === 'author' || role === 'editor');
  const opening = openingEnd(title);
  const isOfBody = namedInBody(candidates, title, folded);
  return candidates.map((candidate, at) => {
    const path = pathAround(candidates, at);
    const inRow = standsInRow(candidates, at, folded);
    const reason = candidate.why ?? reasonFor({ candidate, path, inRow, folded, title, credits, opening });
    const why = reason === 'title' && !isOfBody(candidate) ? 'mention' : reason;
    const part = candidates[at + 1]?.within ? PART_OF_PATH : 1;
    return { candidate, why, weight: reasonWeights[why] * surety(candidate, why) * part };
  });
}

/**
 * 慢游云林抽大奖⏎【记者李某台中报导】: a headline above a byline from elsewhere, whose place the report never names, may be that
 * of an advertisement.
 */
function namedInBody(candidates: readonly Candidate[], title: Span, folded: string): (one: Candidate) => boolean {
  const body = candidates.filter(({ start }) => start >= title.end);
  const first = body[0];
  if (!first || !isBylineFrom(folded, first)) return () => true;
  return ({ divisions }) =>
    divisions.some((own) =>
      body.some((other) => other.divisions.some((one) => one === own || isWithin(one, own) || isWithin(own, one))),
    );
}

/** 【记者李某台中报导】 */
const isBylineFrom = (folded: string, { start, end }: Candidate): boolean =>
  byline.test(folded.slice(Math.max(0, start - LONGEST_BYLINE), start)) && /^[/／]?报[导道]/u.test(folded.slice(end));
const byline = /[【〔(]?记者[^。,\n]{1,9}$/u;
const LONGEST_BYLINE = 13;

/** The weighed that stand where an article tells its subject; a publisher only where it is of a county. */
export const prominentOf = (weighed: readonly Weighed[]): Weighed[] =>
  weighed.filter(({ why, candidate }) => tellsSubject.has(why) || (why === 'publisher' && isOfCounty(candidate)));

const tellsSubject: ReadonlySet<PlaceReason> = new Set<PlaceReason>(['title', 'dateline', 'opening']);
const isOfCounty = ({ divisions }: Candidate): boolean =>
  divisions.every(({ level }) => level === 'county' || level === 'township');

/** 海口 before 秀英 says over again what 秀英 says: a path of two names counts less than two names. */
const PART_OF_PATH = 0.7;

/** The names that hold each other around one (湖北省武汉市江夏区), as one span; null where it stands alone. */
function pathAround(candidates: readonly Candidate[], at: number): Span | null {
  let first = at;
  let last = at;
  while (candidates[first]?.within) first--;
  while (candidates[last + 1]?.within) last++;
  return first === last ? null : { start: candidates[first]?.start ?? 0, end: candidates[last]?.end ?? 0 };
}

/** A county's bare short name in running text, with nothing beside it, may be a chance reading: it counts half. */
function surety(candidate: Candidate, why: PlaceReason): number {
  const { kind, within, key, divisions } = candidate;
  if (isQuarter(candidate)) return QUARTER;
  const chance = kind === 'name' && !within && key.length === 2 && divisions.every(({ level }) => level === 'county');
  return chance && (why === 'mention' || why === 'opening') ? 0.5 : 1;
}

/** 尖沙咀, 氹仔: a quarter of a city without prefectures; a report of the whole city names it as the scene. */
const isQuarter = ({ kind, key, divisions }: Candidate): boolean =>
  kind === 'name' &&
  divisions.every(
    ({ level, name, short, code }) =>
      level === 'county' && isOfCityState(code) && !name.startsWith(key) && short !== key,
  );
const QUARTER = 0.3;

/** How long an item of a row of places may be (贵阳市教育局、罗甸县教育局). */
const LONGEST_ITEM = 14;
const endsRow = /[,。;:\n]/;

/** One of a row, and another place in the same row: 乡镇初审、罗甸县乡村振兴局审核 is a row of deeds. */
function standsInRow(candidates: readonly Candidate[], at: number, folded: string): boolean {
  const { start, end } = candidates[at] ?? { start: 0, end: 0 };
  if (isOneOfCounties(folded, end)) return true;
  const before = candidates[at - 1];
  const after = candidates[at + 1];
  if (areJoined(folded, before, candidates[at]) || areJoined(folded, candidates[at], after)) return true;
  if (!isBesideRowMark(folded, start, end)) return false;
  const isAfterOne = before !== undefined && isInSameRow(folded, before.end, start);
  return isAfterOne || (after !== undefined && isInSameRow(folded, end, after.start));
}

/** 西贡及将军澳: two of a city without prefectures, of which a report of the whole city names several. */
const areJoined = (folded: string, one: Candidate | undefined, next: Candidate | undefined): boolean =>
  one !== undefined &&
  next !== undefined &&
  isDistrictThere(one) &&
  isDistrictThere(next) &&
  joinsRow.has(folded.slice(one.end, next.start));

const isDistrictThere = ({ divisions }: Candidate): boolean =>
  divisions.every(({ level, code }) => level === 'county' && isOfCityState(code));
const joinsRow: ReadonlySet<string> = new Set(['及', '和', '与', '以及']);

function isInSameRow(folded: string, from: number, to: number): boolean {
  return to - from <= LONGEST_ITEM && !endsRow.test(folded.slice(from, to));
}

/** So far reach the sentences behind a title that say where. */
export const openingEnd = (title: Span): number => title.end + 120;

/** The credits' title; where there is none, the first line, if it is short enough for one. */
export function titleSpan(folded: string, found: Findings): Span {
  const credited = found.credits.find(({ role }) => role === 'title');
  if (credited) return credited;
  const start = folded.search(/\S/);
  const end = folded.indexOf('\n', Math.max(0, start));
  return start >= 0 && end - start > 0 && end - start <= 45 ? { start, end } : { start: 0, end: 0 };
}
