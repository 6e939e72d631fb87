import type { PlaceMention } from '../../article/model';
import { charSet } from '../../match/charSet';
import { overlapsAny, spanAt } from '../../text/span';
import { opensWord } from './nameContext';

/**
 * Places that no gazetteer lists: villages and communities behind their township, townships that the text puts below a
 * county, zones named again and again. Found by their endings beside what is known; never alone.
 */
export function placesBelow(
  folded: string,
  text: string,
  known: readonly PlaceMention[],
  own: readonly string[] | null,
): readonly PlaceMention[] {
  const townships = unlistedTownships(folded, text, known);
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

const village = /([\u3400-\u9fff]{2,6}?)(?:村|社区|居委会|嘎查)(?![民支委庄落镇口头级居干])/y;
const group = /(?:[\u3400-\u9fff]{0,4})[一二三四五六七八九十\d]{1,2}组/y;
/** A village's name holds none of these; 各村, 全镇的村, 农村 are no names. */
const nameless = /[的和与在是了有各每个全该本各等及对为到驻进入联包农乡镇县区市]|^(?:行政|自然|重点|示范|试点|所有)/;

/** 马头冲村 behind 龙光桥街道, and those that follow it in a row. */
function villagesBehind(
  folded: string,
  text: string,
  above: PlaceMention,
  known: readonly PlaceMention[],
): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let at = above.end; found.length < 20;) {
    if (!isVillageNear(folded, at)) break;
    village.lastIndex = at;
    const match = village.exec(folded);
    if (!match || nameless.test(match[1] ?? '') || spanAt(known, at)) break;
    const mention = mentionAt(folded, text, at, village.lastIndex, 'village', above.path);
    found.push(mention, ...groupBehind(folded, text, mention));
    at = mention.end + 1;
    if (!goesOn(folded, mention.end)) break;
  }
  return found;
}

const goesOn = charSet('、和及');
const closesVillage = charSet('村区会查');

/** Before a pattern runs: may a village's name end within reach? */
function isVillageNear(folded: string, at: number): boolean {
  for (let end = at + 2; end <= at + 8; end++) if (closesVillage(folded, end)) return true;
  return false;
}

/** 小汊溪三组 behind 高家村. */
function groupBehind(folded: string, text: string, above: PlaceMention): PlaceMention[] {
  group.lastIndex = above.end;
  return group.test(folded) ? [mentionAt(folded, text, above.end, group.lastIndex, 'other', above.path)] : [];
}

const township = /([\u3400-\u9fff]{1,4}?)(?:镇|乡|街道)(?![村镇级长人们企办里])/y;
const noTownship = /[各乡城村县区市全有的个多等小镇在和与及委府直属级]/;

const closesTownship = charSet('镇乡街');

function isTownshipNear(folded: string, at: number): boolean {
  for (let end = at + 1; end <= at + 4; end++) if (closesTownship(folded, end)) return true;
  return false;
}

/** 太常乡 right behind 沅陵县, though no list has it; then the same name wherever it stands. */
function unlistedTownships(folded: string, text: string, known: readonly PlaceMention[]): PlaceMention[] {
  const found = new Map<string, readonly string[]>();
  for (const above of known) {
    if (above.level !== 'county' || !isTownshipNear(folded, above.end)) continue;
    township.lastIndex = above.end;
    const match = township.exec(folded);
    if (!match || noTownship.test(match[1] ?? '') || spanAt(known, above.end)) continue;
    found.set(match[0], above.path);
  }
  return found.size > 0 ? everywhere(folded, text, found, known, 'township') : [];
}

const kindOfZone = /(?:产业|经济|高新技术产业|经济技术|旅游|工业)?(?:开发区|工业园区?|产业园区?|集中区|度假区)$/;
const LONGEST_KIND = 10;
const lastOfZones = ['区', '园'] as const;
const beforeZone = charSet('发业中假园');
const LONGEST_STEM = 4;
const noZone = /[的和与在是了有各每全该本等及对为到]|产业|经济|工业|国家|省级|市级|园区|加快|推进/;

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
      const name = beforeZone(folded, at - 1) ? zoneEndingAt(folded, at + 1, known) : '';
      if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const paths = new Map<string, readonly string[]>();
  for (const [name, count] of counts) if (count > 1) paths.set(name, own);
  return paths.size > 0 ? everywhere(folded, text, paths, known, 'zone') : [];
}

function zoneEndingAt(folded: string, end: number, known: readonly PlaceMention[]): string {
  const kind = kindOfZone.exec(folded.slice(Math.max(0, end - LONGEST_KIND), end))?.[0] ?? '';
  const start = end - kind.length;
  const isWhole = kind !== '' && (!kind.endsWith('园') || folded.charAt(end) !== '区');
  const stem = isWhole ? stemBefore(folded, start) : '';
  return stem.length < 2 || noZone.test(stem) || spanAt(known, start - 1) ? '' : stem + kind;
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
  return { start, end, text: text.slice(start, end), level, path: [...above, folded.slice(start, end)], code: null };
}
