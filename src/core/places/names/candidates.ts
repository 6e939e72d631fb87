import { createFit } from '../choice/containment';
import type { Division } from '../gazetteer/gazetteer';
import type { Name } from '../gazetteer/nameIndex';
import type { TownshipHit, TownshipIndex } from '../gazetteer/townships';
import { endsInsideWord } from './boundaries';
import { houseAt } from './calledAfter';
import type { Candidate } from './candidate';
import { isTownship } from './nameHit';
import type { NameHit, PlaceHit } from './nameHit';
import { meansNoPlace } from './noPlaces';
import { namedInFull, speaksForPlace } from './ordinaryWords';
import type { NeighbouringHits, NamedInFull } from './ordinaryWords';
import { isHeadByName } from './persons';
import type { PlaceLexicon } from './placeLexicon';
import { besideEachOther } from './rightBefore';

/** Drops what is no place, cuts what reads too far, and narrows each name by the one right before it. */
export function readCandidates(folded: string, hits: readonly PlaceHit[], lexicon: PlaceLexicon): Candidate[] {
  const named = namedInFull(hits);
  const fit = createFit();
  const reading = { folded, lexicon, shared: sharedNames(lexicon.townships) };
  const found: Candidate[] = [];
  for (let i = 0; i < hits.length; i++) {
    const written = hits[i];
    const hit = written && asMeant(reading, written, hits[i + 1]?.start);
    if (!hit) continue;
    const read = isTownship(hit) ? readTownship(folded, hit, lexicon.townships) : readName(reading, hit);
    const before = found.at(-1);
    const short = !isTownship(hit) && !hit.name.full;
    const pair = before && besideEachOther({ folded, read, short, before, fit });
    if (pair === null) continue;
    if (pair) found[found.length - 1] = pair.before;
    const counted = asCounted(pair?.read ?? read, {
      folded,
      hit,
      before: hits[i - 1],
      next: hits[i + 1],
      around: around(hits, i),
      named,
    });
    if (counted) found.push(counted);
  }
  return found;
}

interface Standing {
  readonly folded: string;
  readonly hit: PlaceHit;
  readonly before: PlaceHit | undefined;
  readonly next: PlaceHit | undefined;
  readonly around: NeighbouringHits;
  readonly named: () => NamedInFull;
}

/** So many names on each side tell of what a text goes through. */
const NEAR = 4;

const around = (hits: readonly PlaceHit[], i: number): NeighbouringHits => {
  return { before: hits.slice(Math.max(0, i - NEAR), i), after: hits.slice(i + 1, i + 1 + NEAR) };
};

/** What tells nothing by itself counts little; an ordinary word that nothing speaks for is none. */
function asCounted(read: Candidate, standing: Standing): Candidate | undefined {
  const { folded, hit } = standing;
  if (read.within) return read;
  if (isTownship(hit)) return isWeak(folded, hit) ? { ...read, why: 'weak' } : read;
  if (hit.name.bare) return { ...read, why: 'weak' };
  return !hit.name.word || speaksForPlace({ ...standing, hit }) ? read : undefined;
}

function readTownship(folded: string, { start, end, id }: TownshipHit, townships: TownshipIndex): Candidate {
  const key = folded.slice(start, end);
  return { start, end, key, kind: 'township', house: null, within: false, divisions: townships.divisions(id) };
}

/** Whom a name may mean, the townships of the very same name among them; the same list each time. */
type SharedNames = (hit: NameHit) => readonly Division[];

function sharedNames(townships: TownshipIndex): SharedNames {
  const known = new Map<Name, readonly Division[]>();
  return ({ name, township }) => {
    if (township === null) return name.divisions;
    const divisions = known.get(name) ?? [...name.divisions, ...townships.divisions(township)];
    known.set(name, divisions);
    return divisions;
  };
}

interface NameReading {
  readonly folded: string;
  readonly lexicon: PlaceLexicon;
  readonly shared: SharedNames;
}

/** What is written, as far as it means a place; 林鎮長 holds no 林镇. */
function asMeant(reading: NameReading, hit: PlaceHit, until: number | undefined): PlaceHit | null {
  if (!isTownship(hit)) return meant(reading, hit, until);
  return isHeadByName(reading.folded, hit) ? null : hit;
}

/**
 * A name as far as it means a place: 吉林 of 吉林市场, and where 天长 of 今天长沙 means none, 长沙 that begins inside it.
 *
 * @param until where the next name begins.
 */
function meant(reading: NameReading, hit: NameHit, until = reading.folded.length): NameHit | null {
  const { folded, lexicon } = reading;
  const isCut = hit.name.full && endsInsideWord(folded, hit.end);
  const cut = isCut ? lexicon.names.get(hit.name.text.slice(0, -1)) : undefined;
  // 大港区位优势: without a shorter name 区 is of the word alone; the people of 大庸市民 are those of 大庸市 all the same.
  if (isCut && !cut && folded.charAt(hit.end - 1) === '区') return null;
  const named = cut ? { start: hit.start, end: hit.end - 1, name: cut, township: null } : hit;
  const { start, end, name } = named;
  const kind = meansNoPlace({ folded, start, end, name, lexicon });
  if (kind === undefined) return named;
  return kind === 'seam' ? meantInside(reading, hit, until) : null;
}

function meantInside(reading: NameReading, hit: NameHit, until: number): NameHit | null {
  if (hit.name.full) return null;
  for (let start = hit.start + 1; start < hit.end; start++) {
    const name = reading.lexicon.names.at(reading.folded, start);
    const end = start + (name?.text.length ?? 0);
    if (name && end > hit.end && end <= until) return meant(reading, { start, end, name, township: null }, until);
  }
  return null;
}

function readName({ folded, shared }: NameReading, hit: NameHit): Candidate {
  const { name, start, end } = hit;
  const house = name.full ? null : houseAt(folded, end);
  return { start, end, key: name.text, kind: 'name', house, within: false, divisions: shared(hit) };
}

/** 唐镇, 古乡, 大社区: so short, or so like a common noun, that it tells nothing by itself. */
function isWeak(folded: string, { start, end }: TownshipHit): boolean {
  const last = folded.charAt(end - 1);
  return end - start < (last === '道' ? 4 : 3) || last === '区' || last === '市';
}
