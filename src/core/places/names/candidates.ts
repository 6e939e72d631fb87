import placeContext from '../../../tables/words/placeContext.tsv';
import type { Span } from '../../text/span';
import { charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import { createFit, isWithin } from '../choice/containment';
import type { Fit } from '../choice/containment';
import { townshipBeyond } from '../gazetteer/gazetteer';
import type { Division } from '../gazetteer/gazetteer';
import { endsInsideWord, opensClause, opensWord } from './boundaries';
import { houseAt, isZone } from './calledAfter';
import type { Candidate } from './candidate';
import { holdsAny, meansNoPlace } from './noPlaces';
import { isTownship } from './nameHit';
import type { PlaceHit, NameHit } from './nameHit';
import type { Name } from '../gazetteer/nameIndex';
import type { PlaceLexicon } from './placeLexicon';
import type { TownshipHit, TownshipIndex } from '../gazetteer/townships';
import type { PlaceGround } from '../../article/model';

/** Drops what is no place, cuts what reads too far, and narrows each name by the one right before it. */
export function readCandidates(folded: string, hits: readonly PlaceHit[], lexicon: PlaceLexicon): Candidate[] {
  let full: NamedInFull | undefined;
  const named = (): NamedInFull => (full ??= namedInFull(hits));
  const fit = createFit();
  const reading = { folded, lexicon, shared: sharedNames(lexicon.townships) };
  const found: Candidate[] = [];
  for (let i = 0; i < hits.length; i++) {
    const written = hits[i];
    const hit = written && (isTownship(written) ? written : meant(reading, written, hits[i + 1]?.start));
    if (!hit) continue;
    const read = isTownship(hit) ? readTownship(folded, hit, lexicon.townships) : readName(reading, hit);
    if (isOfOther(folded, read, hit, found, fit)) continue;
    const placed = narrowed(folded, read, found, fit);
    if (placed.within) found.push(placed);
    else if (isTownship(hit) ? isWeak(folded, hit) : hit.name.bare) found.push({ ...placed, why: 'weak' });
    else if (isTownship(hit)) found.push(placed);
    else if (!hit.name.word || speaksForPlace(folded, hit, hits[i - 1], hits[i + 1], named)) found.push(placed);
  }
  return found;
}

interface NamedInFull {
  readonly divisions: ReadonlySet<Division>;
  /** Those that hold the only bearer of a full name. */
  readonly above: ReadonlySet<Division>;
}

function namedInFull(hits: readonly PlaceHit[]): NamedInFull {
  const full = { divisions: new Set<Division>(), above: new Set<Division>() };
  for (const hit of hits) {
    if (isTownship(hit) || !hit.name.full) continue;
    const { divisions } = hit.name;
    for (const division of divisions) full.divisions.add(division);
    const above = divisions.length === 1 ? divisions[0]?.parent : null;
    if (above) full.above.add(above);
  }
  return full;
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

/**
 * A name as far as it means a place: 吉林 of 吉林市场, and where 天长 of 今天长沙 means none, 长沙 that begins inside it.
 *
 * @param until where the next name begins.
 */
function meant(reading: NameReading, hit: NameHit, until = reading.folded.length): NameHit | null {
  const { folded, lexicon } = reading;
  const isCut = hit.name.full && endsInsideWord(folded, hit.end);
  const cut = isCut ? lexicon.names.get(hit.name.text.slice(0, -1)) : undefined;
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

/**
 * 永定 is a place where 永定区 is named too, 来宾 before 象州, and nothing of a longer word stands before it; at a clause's
 * begin 固原 is one where 西吉县 is named.
 */
function speaksForPlace(
  folded: string,
  hit: NameHit,
  before: PlaceHit | undefined,
  next: PlaceHit | undefined,
  named: () => NamedInFull,
): boolean {
  const { start, end, name } = hit;
  if (!opensWord(folded, start)) return false;
  if (folded.charAt(end) === ':' && (start === 0 || folded.charAt(start - 1) === '\n')) return true;
  if (next && !isTownship(next) && next.start === end && holdsAny(name, next.name)) return true;
  if (isInRow(folded, hit, before) || isInRow(folded, hit, next) || isSpokenOf(folded, hit)) return true;
  const { divisions, above } = named();
  if (name.divisions.some((division) => divisions.has(division))) return true;
  return opensClause(folded, start) && name.divisions.some((division) => above.has(division));
}

/** 对柳林发展来说, in a text that speaks of 全县 or 县委. */
const isSpokenOf = (folded: string, { end, name }: NameHit): boolean =>
  spokenOf.at(folded, end) > 0 &&
  name.divisions.some(({ level, name: official }) => level === 'county' && tellsOfKind(folded, official.slice(-1)));

const tellsOfKind = (folded: string, kind: string): boolean =>
  folded.includes(`全${kind}`) || folded.includes(`${kind}委`);

/** 隆回、洞口: beside a county of the same city, which is no such word. */
function isInRow(folded: string, { start, end, name }: NameHit, beside: PlaceHit | undefined): boolean {
  if (!beside || isTownship(beside) || beside.name.word) return false;
  const join = beside.start > start ? end : start - 1;
  if (beside.start !== join + 1 && beside.end !== join) return false;
  if (folded.charAt(join) !== '、') return false;
  return beside.name.divisions.some(({ parent }) => parent?.level === 'prefecture' && sharesParent(name, parent));
}

const spokenOf = wordList(placeContext, 'spoken-of-place');

const sharesParent = (name: Name, above: Division): boolean => name.divisions.some(({ parent }) => parent === above);

/** 杭州临江高新区: a short county right behind a city that does not hold it is something in the city; 昆山太仓 are a row. */
function isOfOther(folded: string, read: Candidate, hit: PlaceHit, found: readonly Candidate[], fit: Fit): boolean {
  const before = found.at(-1);
  if (isTownship(hit) || hit.name.full || before?.end !== read.start || before.house) return false;
  if (!read.divisions.every(({ level }) => level === 'county') || fit(before.divisions, read.divisions)) return false;
  return isZone(folded, read.end) || isCity(before);
}

/** A city, or a county in full: what stands right behind it lies in it. */
const isCity = ({ kind, key, divisions }: Candidate): boolean =>
  kind === 'name' && divisions.every(({ level, name }) => level === 'prefecture' || name === key);

/** 怀化沅陵, 湖北(武汉), 赫山区八字哨镇: the pair that fits decides both. */
function narrowed(folded: string, read: Candidate, found: Candidate[], fit: Fit): Candidate {
  const before = found.at(-1);
  if (!before || before.house || before.kind === 'township') return read;
  const gap = read.start - before.end;
  if (gap > 1 || (gap === 1 && !opensInside(folded, before.end))) return read;
  const fitting = fit(before.divisions, read.divisions);
  if (!fitting) return gap === 0 ? movedTownship(read, before) : read;
  if (fitting.above !== before.divisions)
    found[found.length - 1] = { ...before, divisions: fitting.above, ground: 'beside', by: read };
  return placedWithin(read, fitting.below, fitting.below === read.divisions ? undefined : 'behind', before);
}

const opensInside = charSet('(·');

const placedWithin = (
  { start, end, key, kind, house }: Candidate,
  divisions: readonly Division[],
  ground: PlaceGround | undefined,
  by?: Span,
): Candidate => ({ start, end, key, kind, house, within: true, divisions, ground, by });

/** 江北新区 lies over districts that keep their townships; 毛集实验区 has its own. */
const overlays = ({ code, name }: Division): boolean => code.includes('Z') && name.endsWith('新区');

/** 赫山区谢林港镇: the text puts a township below a county where the gazetteer does not; the text is believed. */
function movedTownship(read: Candidate, before: Candidate): Candidate {
  const [county, ...more] = before.divisions;
  if (read.kind !== 'township' || county?.level !== 'county' || more.length > 0) return read;
  const real = overlays(county) ? read.divisions.filter((one) => county.parent && isWithin(one, county.parent)) : [];
  if (real.length === 1) return { ...placedWithin(read, real, 'behind', before), countsFor: before.divisions };
  const name = read.divisions[0]?.name ?? read.key;
  return placedWithin(read, [townshipBeyond(county, name)], 'unlisted');
}
