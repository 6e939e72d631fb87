import { isWithin } from '../choice/containment';
import { isTownship } from './nameHit';
import type { PlaceHit, NameHit } from './nameHit';
import type { PlaceLexicon } from './placeLexicon';
import type { Name, NameIndex } from '../gazetteer/nameIndex';
import { PlaceRole } from '../gazetteer/placeRoles';
import type { Roles } from '../gazetteer/placeRoles';
import type { TownshipHit, TownshipIndex } from '../gazetteer/townships';

/** What one look through a text finds. */
export interface Scanned {
  /** All names from left to right, without overlaps: the longer wins, and a full name over a short one. */
  readonly hits: readonly PlaceHit[];
  /** Offsets of characters that may be names by themselves: beside another such, or behind a verb (返湘). */
  readonly letters: readonly number[];
  /** Offsets right behind a verb of coming or going. */
  readonly arrivals: readonly number[];
  /** Offsets right behind a character that may close a township's name. */
  readonly closes: readonly number[];
}

export function scanNames(folded: string, lexicon: PlaceLexicon): Scanned {
  const { roles, anchors, townships } = lexicon;
  const found: Found = { hits: [], letters: [], arrivals: [], closes: [] };
  let past = 0;
  anchors(folded, (at) => {
    const role = roleAt(roles, folded, at);
    const next = roleAt(roles, folded, at + 1);
    if (role & PlaceRole.BeforeLetter && at + 1 < folded.length) found.arrivals.push(at + 1);
    const isLetter =
      role & PlaceRole.Letter && (next & PlaceRole.Letter || roleAt(roles, folded, at - 1) & PlaceRole.BeforeLetter);
    if (isLetter) found.letters.push(at);
    if (role & PlaceRole.Closes) {
      found.closes.push(at + 1);
      takeTownship(found.hits, townships, folded, at + 1);
    }
    if ((role << 1) & next & PlaceRole.Follows && at >= past) past = takeName(found.hits, lexicon, folded, at) ?? past;
    return at + 1;
  });
  return found;
}

interface Found extends Scanned {
  readonly hits: PlaceHit[];
  readonly letters: number[];
  readonly arrivals: number[];
  readonly closes: number[];
}

const roleAt = (roles: Roles, folded: string, at: number): number =>
  at >= 0 && at < folded.length ? (roles[folded.charCodeAt(at)] ?? 0) : 0;

/** The end of the name that begins here, if one does. */
function takeName(hits: PlaceHit[], lexicon: PlaceLexicon, folded: string, start: number): number | undefined {
  const { names } = lexicon;
  const name = names.at(folded, start);
  if (!name || givesWay(lexicon, folded, start, name)) return undefined;
  const end = start + name.text.length;
  const city = name.full ? sharingEnding(names, folded, name, end) : undefined;
  hits.push({ start, end: city ? end - 1 : end, name: city ?? name, township: null });
  return city ? end - 1 : end;
}

const holdsOne = (above: Name, below: Name): boolean =>
  below.divisions.some((one) => above.divisions.some((holder) => isWithin(one, holder)));

/** 青岛市南区 is 青岛 and 市南区: the short name of a city whose ending opens the name of a district in it. */
function sharingEnding(names: NameIndex, folded: string, full: Name, end: number): Name | undefined {
  const next = names.at(folded, end - 1);
  if (!next?.full || !holdsOne(full, next)) return undefined;
  return names.get(full.text.slice(0, -1));
}

/** 上海城区 is not 海城区: the name of a city or province stays, unless it is but a seam (长江|苏州市 is not 江苏); so does 山西 before 吉县. */
function givesWay(lexicon: PlaceLexicon, folded: string, start: number, name: Name): boolean {
  if (name.full || !fullerInside(folded, start, name, lexicon.names)) return false;
  const next = lexicon.names.at(folded, start + name.text.length);
  if (next?.full && holdsOne(name, next)) return false;
  const isCounty = name.divisions.every(({ level }) => level === 'county');
  return isCounty || lexicon.isAcrossWords(folded, { start, end: start + name.text.length }, name);
}

/** 提高安阳市: the short 高安 gives way to the full 安阳市 that begins inside it. */
function fullerInside(folded: string, at: number, short: Name, names: NameIndex): boolean {
  for (let inside = at + 1; inside < at + short.text.length; inside++) {
    const name = names.at(folded, inside);
    if (
      name &&
      inside + name.text.length > at + short.text.length &&
      (name.full ? isOfficial(name) : name.text.length > short.text.length)
    )
      return true;
  }
  return false;
}

/** Written as it is called today: 安徽|州县 holds no 徽州县, which 徽州区 was. */
const isOfficial = ({ full, text, divisions }: Name): boolean =>
  full && divisions.some(({ name }) => name.length === text.length && name.endsWith(text.slice(-1)));

/** 沅陵镇 is one name, not 沅陵; but in 益阳市衡龙桥镇 the township begins after the city. */
function takeTownship(hits: PlaceHit[], townships: TownshipIndex, folded: string, end: number): void {
  const before = hits.at(-1);
  if (before && before.end > end) return;
  const fitting = fittingTownship(hits, townships, folded, end);
  if (!fitting) return;
  const same = before && sharing(before, fitting);
  while ((hits.at(-1)?.start ?? -1) >= fitting.start) hits.pop();
  hits.push(same ?? fitting);
}

/** The longest township that does not begin inside a name before it. */
function fittingTownship(
  hits: readonly PlaceHit[],
  townships: TownshipIndex,
  folded: string,
  end: number,
): TownshipHit | undefined {
  const hit = townships.endingAt(folded, end, 0);
  if (!hit) return undefined;
  let last = hits.length - 1;
  while ((hits[last]?.start ?? -1) >= hit.start) last--;
  const cut = hits[last]?.end ?? 0;
  return cut > hit.start ? townships.endingAt(folded, end, cut) : hit;
}

/** The full name that is written like the township, with whom it may mean besides. */
function sharing(before: PlaceHit, { start, end, id }: TownshipHit): NameHit | null {
  const isSame = before.start === start && before.end === end && !isTownship(before) && before.name.full;
  return isSame ? { start, end, name: before.name, township: id } : null;
}
