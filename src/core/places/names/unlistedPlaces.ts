import type { PlaceMention } from '../../article/model';
import placeKinds from '../../../tables/words/placeKinds.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import { isHan } from '../../text/characters';
import { overlapsAny, spanAt } from '../../text/span';
import { opensWord } from './boundaries';

/**
 * Places that no gazetteer lists: villages and communities behind their township, townships that the text puts below a
 * county, zones named again and again. Found by their endings beside what is known.
 *
 * @param alone townships of the article's own county that stand without it.
 */
export function placesBelow(
  folded: string,
  text: string,
  known: readonly PlaceMention[],
  own: readonly string[] | null,
  alone: ReadonlySet<string> = new Set(),
): readonly PlaceMention[] {
  const townships = unlistedTownships(folded, text, known, own, alone);
  const all = townships.length > 0 ? sorted([...known, ...townships]) : known;
  const below = own ? namedZones(folded, text, all, own) : [];
  for (const above of all) if (above.level === 'township') below.push(...villagesBehind(folded, text, above, all));
  return below.length > 0 ? apart([...all, ...below]) : all;
}

/** Sorted, and of two that overlap only the first. */
export function apart(mentions: PlaceMention[]): PlaceMention[] {
  let past = 0;
  return sorted(mentions).filter(({ start, end }) => {
    if (start < past) return false;
    past = end;
    return true;
  });
}

const sorted = (mentions: PlaceMention[]): PlaceMention[] => mentions.sort((a, b) => a.start - b.start);

const village = wordList(placeKinds, 'village');
const villageBeforePark = wordList(placeKinds, 'village-before-park');
const noVillageBeforePark = characterList(placeKinds, 'no-village-before-park');
const villagePark = wordList(placeKinds, 'village-park');
const noVillage = characterList(placeKinds, 'no-village');
const noVillageBegin = wordList(placeKinds, 'no-village-begin');
/** 共和村, 和平村: there 和 joins nothing. */
const withAnd = wordList(placeKinds, 'village-with-and');
const noVillageBehind = characterList(placeKinds, 'no-village-behind');
const hamlet = wordList(placeKinds, 'hamlet');
const [SHORTEST_HAMLET, LONGEST_HAMLET] = [2, 4];
const group = /(?:[\u3400-\u9fff]{0,4})[一二三四五六七八九十\d]{1,2}组/y;

/** 马头冲村 behind 龙光桥街道, and those that follow it in a row. */
function villagesBehind(
  folded: string,
  text: string,
  above: PlaceMention,
  known: readonly PlaceMention[],
): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let at = behindOpening(folded, above.end); found.length < 20;) {
    const end = villageEnd(folded, at);
    if (end === 0 || spanAt(known, at)) break;
    const mention = mentionAt(folded, text, at, end, 'village', above.path);
    found.push(mention, ...groupBehind(folded, text, mention));
    at = mention.end + 1;
    if (!goesOn(folded, mention.end)) break;
  }
  return found;
}

/** 三江镇(桥头村): the village may stand in a bracket. */
const behindOpening = (folded: string, end: number): number => (folded.charAt(end) === '(' ? end + 1 : end);

const goesOn = charSet('、和及');
const noVillageAlone = characterList(placeKinds, 'no-village-alone');
const LONGEST_VILLAGE = 6;

/** The end of the village's name that begins at an offset, its ending included; 0 where none does. */
function villageEnd(folded: string, start: number): number {
  if (noVillageBegin.at(folded, start) > 0) return 0;
  const stemEnd = withAnd.at(folded, start);
  if (stemEnd > 0 && village.at(folded, stemEnd) > 0) return village.at(folded, stemEnd);
  for (let at = start; at <= start + LONGEST_VILLAGE; at++) {
    const end = at > start ? Math.max(village.at(folded, at), beforePark(folded, at)) : 0;
    if (end > 0 && !noVillageBehind(folded, end)) return at > start + 1 || isShortVillage(folded, start) ? end : 0;
    if (!isHan(folded.charCodeAt(at)) || noVillage(folded, at)) return 0;
  }
  return 0;
}

/** 朱家庄现代农业示范园: the end of the village whose park it is; 0 where none is told of. */
function beforePark(folded: string, at: number): number {
  const end = noVillageBeforePark(folded, at - 1) ? 0 : villageBeforePark.at(folded, at);
  return end > 0 && villagePark.at(folded, end) > 0 ? end : 0;
}

/** 念村; not 新村, 山村, nor the 念社 of 念社区. */
const isShortVillage = (folded: string, start: number): boolean =>
  folded.charAt(start + 1) === '村' && !noVillageAlone(folded, start);

/** 小汊溪三组 behind 高家村. */
function groupBehind(folded: string, text: string, above: PlaceMention): PlaceMention[] {
  group.lastIndex = above.end;
  const end = group.test(folded) ? group.lastIndex : hamletEnd(folded, above.end);
  return end > 0 ? [mentionAt(folded, text, above.end, end, 'other', above.path)] : [];
}

/** 石头自然村 behind 桥头村; not 下辖自然村, nor 各自然村. */
function hamletEnd(folded: string, start: number): number {
  if (noVillageBegin.at(folded, start) > 0) return 0;
  for (let at = start; at <= start + LONGEST_HAMLET && isHan(folded.charCodeAt(at)); at++) {
    const end = at - start >= SHORTEST_HAMLET ? hamlet.at(folded, at) : 0;
    if (end > 0) return end;
    if (noVillage(folded, at)) return 0;
  }
  return 0;
}

const township = wordList(placeKinds, 'township');
const noTownship = characterList(placeKinds, 'no-township');
/** 碛口古镇: an old town, and no township. */
const noTownshipBefore = characterList(placeKinds, 'no-township-before');
const countsTownships = characterList(placeKinds, 'counts-townships');
const noTownshipBehind = characterList(placeKinds, 'no-township-behind');
const LONGEST_TOWNSHIP = 4;

/** The end of the township's name that begins at an offset, its ending included; 0 where none does. */
function townshipEnd(folded: string, start: number): number {
  for (let at = start; at <= start + LONGEST_TOWNSHIP; at++) {
    const end = at > start ? township.at(folded, at) : 0;
    if (end > 0 && (noTownshipBefore(folded, at - 1) || (at - 1 > start && countsTownships(folded, at - 1)))) return 0;
    if (end > 0 && !noTownshipBehind(folded, end)) return end;
    if (!isHan(folded.charCodeAt(at)) || noTownship(folded, at)) return 0;
  }
  return 0;
}

/**
 * 太常乡 right behind 沅陵县, though no list has it; then the same name wherever it stands. Those of `alone` lie in the
 * article's own county.
 */
function unlistedTownships(
  folded: string,
  text: string,
  known: readonly PlaceMention[],
  own: readonly string[] | null,
  alone: ReadonlySet<string>,
): PlaceMention[] {
  const found = new Map<string, readonly string[]>(Array.from(alone, (name) => [name, own ?? []]));
  for (const above of known) {
    if (above.level !== 'county') continue;
    const lying = townshipLyingIn(folded, above);
    if (lying !== '' && !spanAt(known, above.start - 1)) found.set(lying, above.path);
    const end = townshipEnd(folded, above.end);
    if (isBare(above) && end - above.end <= SHORTEST_BEHIND_BARE) continue;
    if (end > 0 && !spanAt(known, above.end)) found.set(folded.slice(above.end, end), above.path);
  }
  if (own) for (const name of townshipsOfThis(folded, own)) found.set(name, own);
  return found.size > 0 ? everywhere(folded, text, found, known, 'township') : [];
}

const ofThis = wordList(placeKinds, 'of-this-county');

/** 该县青石子乡, in an article of one county: the townships that such a word puts into it. */
function townshipsOfThis(folded: string, own: readonly string[]): readonly string[] {
  const kind = own.at(-1)?.at(-1) ?? '';
  const found: string[] = [];
  for (let at = folded.indexOf(kind); at >= 0 && own.length === COUNTY; at = folded.indexOf(kind, at + 1)) {
    const end = ofThis.before(folded, at) >= 0 ? townshipEnd(folded, at + 1) : 0;
    if (end - at > SHORTEST_TOWNSHIP) found.push(folded.slice(at + 1, end));
  }
  return found;
}

/** The steps of a county's path. */
const COUNTY = 3;

const liesIn = wordList(placeKinds, 'lies-in');
/** 梦里水乡, 茶叶之乡: what lies there is no township. */
const commonTownship = wordList(placeKinds, 'no-lying-township');

/** 橘园乡位于溆浦县西南部: the township, not in any list, with which a clause begins that tells where it lies; empty where none does. */
function townshipLyingIn(folded: string, county: PlaceMention): string {
  const end = liesIn.before(folded, county.start);
  if (end < 0 || commonTownship.before(folded, end) >= 0) return '';
  for (let start = end - SHORTEST_TOWNSHIP; start >= end - LONGEST_TOWNSHIP && start >= 0; start--)
    if (opensWord(folded, start)) return townshipEnd(folded, start) === end ? folded.slice(start, end) : '';
  return '';
}

const SHORTEST_TOWNSHIP = 3;

/** 云林天乡 is a name of its own: behind a bare county so short a township is none, where no list has it. */
const SHORTEST_BEHIND_BARE = 2;
const isBare = ({ start, end, path }: PlaceMention): boolean => end - start < (path.at(-1)?.length ?? 0);

const zone = wordList(placeKinds, 'zone');
const zoneKind = wordList(placeKinds, 'zone-kind');
const lastOfZones = ['区', '园'] as const;
const LONGEST_STEM = 4;
const noZone = characterList(placeKinds, 'no-zone');
const noZoneWord = wordList(placeKinds, 'no-zone-word');

/** 龙岭产业开发区: a stem before a kind of zone, opening a clause at least twice. */
function namedZones(
  folded: string,
  text: string,
  known: readonly PlaceMention[],
  own: readonly string[],
): PlaceMention[] {
  const counts = new Map<string, number>();
  for (const last of lastOfZones) {
    for (let at = folded.indexOf(last); at >= 0; at = folded.indexOf(last, at + 1)) {
      const name = zoneEndingAt(folded, at + 1, known);
      if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const paths = new Map<string, readonly string[]>();
  for (const [name, count] of counts) if (count > 1) paths.set(name, own);
  return paths.size > 0 ? everywhere(folded, text, paths, known, 'zone') : [];
}

function zoneEndingAt(folded: string, end: number, known: readonly PlaceMention[]): string {
  const kindless = zone.before(folded, end);
  if (kindless < 0 || (folded.charAt(end - 1) === '园' && folded.charAt(end) === '区')) return '';
  const start = Math.max(0, zoneKind.before(folded, kindless)) || kindless;
  const stem = stemBefore(folded, start);
  return stem.length < 2 || isNoZone(stem) || spanAt(known, start - 1) ? '' : folded.slice(start - stem.length, end);
}

function isNoZone(stem: string): boolean {
  for (let at = 0; at < stem.length; at++) if (noZone(stem, at) || noZoneWord.at(stem, at) > 0) return true;
  return false;
}

/** The characters between the kind of zone and the clause's begin; empty where they are too many for a name. */
function stemBefore(folded: string, end: number): string {
  for (let start = end; end - start <= LONGEST_STEM; start--) {
    if (end - start >= 2 && opensWord(folded, start)) return folded.slice(start, end);
    if (start === 0) break;
  }
  return '';
}

/** Each name wherever it stands outside what is known, the longest where several end; one look at each last character. */
function everywhere(
  folded: string,
  text: string,
  paths: ReadonlyMap<string, readonly string[]>,
  known: readonly PlaceMention[],
  level: 'township' | 'zone',
): PlaceMention[] {
  const found: PlaceMention[] = [];
  const lengths = [...new Set(Array.from(paths.keys(), ({ length }) => length))].sort((a, b) => b - a);
  const lasts = new Set(Array.from(paths.keys(), (name) => name.charAt(name.length - 1)));
  for (const last of lasts) {
    for (let at = folded.indexOf(last); at >= 0; at = folded.indexOf(last, at + 1)) {
      const end = at + 1;
      const length = lengths.find((one) => one <= end && paths.has(folded.slice(end - one, end)));
      if (length === undefined || overlapsAny(known, { start: end - length, end })) continue;
      const above = paths.get(folded.slice(end - length, end)) ?? [];
      found.push(mentionAt(folded, text, end - length, end, level, above));
    }
  }
  return found;
}

function mentionAt(
  folded: string,
  text: string,
  start: number,
  end: number,
  level: PlaceMention['level'],
  above: readonly string[],
): PlaceMention {
  const path = [...above, folded.slice(start, end)];
  return { start, end, text: text.slice(start, end), level, path, code: null, why: 'unlisted' };
}
