import placeKinds from '../../tables/words/placeKinds.tsv';
import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Findings } from '../article/finder';
import type { NamedPlace } from './namedPlace';
import { charSet } from '../match/charSet';
import { characterList, linesOfList, wordList } from '../match/wordList';
import { isHan } from '../text/characters';
import type { Reading } from '../text/reading';
import { firstEndingAfter, overlapsAny, spanAt } from '../text/span';
import { isPathWithin, isSame, ownPath } from './paths';
import type { Path } from './paths';
import { featureSites } from './featureSites';
import { neighbourhoods } from './neighbourhoods';
import { schools } from './schools';
import { shortVillages } from './shortVillages';
import { titleSites } from './titleSites';

/** The townships of a county, by its code: their official names. */
export type TownshipsOf = (county: string) => readonly { readonly path: Path }[];

/** A name that looks like a site's, before it is known to be one. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly stem: string;
  readonly kind: string;
  /** The place that stands right before it, with what lies between (中山市东区花苑社区); null where none does. */
  readonly joined: Path | null;
}

const kindWords = linesOfList(scopeWords, 'site-kind').map(([word = '']) => word);
const KIND = new RegExp([...kindWords].sort((a, b) => b.length - a.length).join('|'), 'gu');
const noSite = characterList(placeKinds, 'no-village');
const withAnd = wordList(placeKinds, 'village-with-and');
const noSiteBegin = wordList(placeKinds, 'no-village-begin');
const noSiteWord = wordList(scopeWords, 'no-site');
const noSiteBehind = characterList(placeKinds, 'no-village-behind');
const followsSite = wordList(scopeWords, 'follows-site');
const wordOfVillage = wordList(scopeWords, 'word-of-village');
const buildsVillage = wordList(scopeWords, 'builds-village');
const ofVillage = wordList(scopeWords, 'of-village');
const township = wordList(placeKinds, 'township');
const opensSite = charSet('\n,。;!?:()"“”「」『』《》【】、·|—…到在于据往赴');
const middleEnd = characterList(scopeWords, 'middle-end');
const ESTATE = '邨';
const STREET = '街';
const SHORTEST = 2;
const LONGEST = 6;
/** A name of which nothing but its form speaks is no longer than this. */
const LONGEST_ALONE = 3;
const LONGEST_MIDDLE = 4;

/**
 * Places below the township that no gazetteer lists (花苑社区, 西尹村): behind a name, again where they stood behind one,
 * or where a clause speaks of them. A village that bears its township's name is put below that (马底驿村: 马底驿乡).
 */
export function sitesOf(
  { folded, text }: Reading,
  named: readonly NamedPlace[],
  found: Findings,
  townshipsOf: TownshipsOf,
): NamedPlace[] {
  const { place } = found;
  if (!place) return [];
  const own = ownPath(place);
  const titles = titleSites(folded, text, named);
  const candidates = candidatesOf(folded, named, found);
  const joined = joinedOf(candidates);
  const only = titles[0]?.path ?? onlyTownship(named, own);
  // What the text calls a township comes before what it is called today (中塘乡, now 中塘镇).
  const told = named.filter(({ level, path }) => level === 'township' && isPathWithin(path, own));
  let townships: ReturnType<TownshipsOf> | undefined;
  const sites = candidates.flatMap((candidate): NamedPlace[] => {
    const { start, end, stem, kind } = candidate;
    const bearer = joined.has(stem + kind)
      ? undefined
      : townshipBearing(stem, (townships ??= [...told, ...townshipsOf(place.code)]));
    if (!joined.has(stem + kind) && !bearer && !speaksOf(folded, candidate, found)) return [];
    const above = joined.get(stem + kind) ?? bearer ?? townshipBefore(folded, named, start, own) ?? only ?? own;
    const first = spanAt(named, start)?.start ?? start;
    const path = [...above, stem + kind];
    return [{ start: first, end, text: text.slice(first, end), level: 'village', path, code: null }];
  });
  const others = [featureSites, shortVillages, neighbourhoods, schools].flatMap((finder) =>
    finder(folded, text, named),
  );
  return [...titles, ...others, ...sites];
}

/** What stands before each site: 三江镇 of 三江镇桥头村, though the county alone stands before it elsewhere. */
function joinedOf(candidates: readonly Candidate[]): ReadonlyMap<string, Path> {
  const joined = new Map<string, Path>();
  for (const { stem, kind, joined: above } of candidates) {
    const known = joined.get(stem + kind);
    if (above && !(known && isPathWithin(known, above))) joined.set(stem + kind, above);
  }
  return joined;
}

function candidatesOf(folded: string, named: readonly NamedPlace[], { figures }: Findings): Candidate[] {
  const found: Candidate[] = [];
  for (const { index, 0: kind } of folded.matchAll(KIND)) {
    const end = index + kind.length;
    if (isWordOfVillage(folded, index)) continue;
    const start = siteStart(folded, index, named);
    if (start < 0 || overlapsAny(figures, { start, end })) continue;
    if (kind === STREET && !isStreetOfTown(folded, start, end, named)) continue;
    // 葵涌邨: an estate called after its quarter is told of by the quarter's name.
    if (kind === ESTATE && spanAt(named, index - 1)) continue;
    found.push({ start, end, stem: folded.slice(start, index), kind, joined: joinedTo(folded, start, named) });
  }
  return found;
}

/** 在余店镇兴隆街,: the street of a small town that is all its clause; in a city's district it is an address. */
function isStreetOfTown(folded: string, start: number, end: number, named: readonly NamedPlace[]): boolean {
  const above = spanAt(named, start - 1);
  const isOfTown = above?.end === start && above.level === 'township' && above.path.at(-1)?.endsWith('镇') === true;
  return isOfTown && folded.charAt(end) === ',' && folded.charAt(above.start - 1) === '在';
}

/** 姬庄村村民: the ending here begins a word of what stands behind the village's own. */
const isWordOfVillage = (folded: string, kindAt: number): boolean =>
  folded[kindAt - 1] === '村' && wordOfVillage.at(folded, kindAt) > 0;

/** Where the site's name begins whose ending stands at `kindAt`; -1 where none does. */
function siteStart(folded: string, kindAt: number, named: readonly NamedPlace[]): number {
  const stemAt = withAnd.before(folded, kindAt);
  if (stemAt >= 0 && opensAt(folded, stemAt, named)) return stemAt;
  for (let at = kindAt - 1; at >= kindAt - LONGEST; at--) {
    if (!isHan(folded.charCodeAt(at)) || noSite(folded, at)) return -1;
    if (kindAt - at < SHORTEST) continue;
    if (opensAt(folded, at, named)) return isSiteName(folded, at, kindAt) ? at : -1;
  }
  return -1;
}

const opensAt = (folded: string, at: number, named: readonly NamedPlace[]): boolean =>
  joinedTo(folded, at, named) !== null ||
  opensSite(folded, at - 1) ||
  folded.charAt(at - 1).trim() === '' ||
  folded.startsWith(OF_THESE, at - OF_THESE.length);
const OF_THESE = '其中';

function isSiteName(folded: string, start: number, kindAt: number): boolean {
  if (noSiteBegin.at(folded, start) > 0 || isVillageThing(folded, start, kindAt)) return false;
  for (let at = start; at < kindAt; at++) if (noSiteWord.at(folded, at) > 0) return false;
  return true;
}

/** 建成村卫生室9个, 新建村道5公里: what is built for villages. */
const isVillageThing = (folded: string, start: number, kindAt: number): boolean =>
  buildsVillage.at(folded, start) === kindAt &&
  (ofVillage.at(folded, kindAt) > 0 || wordOfVillage.at(folded, kindAt) > 0);

/** The place that ends right before, or with an unlisted one between (中山市东区). */
function joinedTo(folded: string, start: number, named: readonly NamedPlace[]): Path | null {
  const before = folded.charAt(start - 1) === '的' ? start - 1 : start;
  const name = spanAt(named, before - 1);
  if (name?.end === before) return name.path;
  if (!middleEnd(folded, before - 1)) return null;
  const above = named[firstEndingAfter(named, before - 1) - 1];
  if (!above || before - above.end > LONGEST_MIDDLE || above.level === 'township') return null;
  const middle = folded.slice(above.end, before);
  return isName(middle) ? [...above.path, middle] : null;
}

/** 东区 of 中山市东区花苑社区; not the 南山等乡 of 南岸南山等乡村景点. */
function isName(middle: string): boolean {
  for (let at = 0; at < middle.length - 1; at++) if (noSite(middle, at)) return false;
  return /^[\u3400-\u9fff]{2,}$/u.test(middle);
}

/** Does a clause speak of it: 西尹村14人, 渔南片区临时党总支, 送到红炉村? */
function speaksOf(folded: string, { start, end, stem, kind }: Candidate, { figures }: Findings): boolean {
  if (stem.length > LONGEST_ALONE) return false;
  if (figures[firstEndingAfter(figures, end)]?.start === end || followsSite.at(folded, end) > 0) return true;
  if (isWordOfVillage(folded, end)) return true;
  return kind === '村' && !noSiteBehind(folded, end) && folded.charAt(start - 1) === '到';
}

/** The last township of the same sentence, or the one that the paragraph has named. */
function townshipBefore(folded: string, named: readonly NamedPlace[], start: number, own: Path): Path | undefined {
  const line = folded.lastIndexOf('\n', start - 1);
  const sentence = Math.max(line, folded.lastIndexOf('。', start - 1));
  const told = named.filter(
    (name) => name.start > line && name.start < start && name.level === 'township' && isPathWithin(name.path, own),
  );
  const last = told.at(-1);
  return last && (last.start > sentence || told.every(({ path }) => isSame(path, last.path))) ? last.path : undefined;
}

/** The one township of which the article tells. */
function onlyTownship(named: readonly NamedPlace[], own: Path): Path | undefined {
  const all = named
    .filter(({ level, path }) => level === 'township' && isPathWithin(path, own))
    .map(({ path }) => path);
  return all.every((path) => path.at(-1) === all[0]?.at(-1)) ? all[0] : undefined;
}

function townshipBearing(stem: string, townships: ReturnType<TownshipsOf>): Path | undefined {
  return townships.find(({ path }) => {
    const name = path.at(-1) ?? '';
    return name.startsWith(stem) && township.at(name, stem.length) === name.length;
  })?.path;
}
