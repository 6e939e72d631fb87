import placeEvidence from '../../../tables/words/placeEvidence.tsv';
import scopeWords from '../../../tables/words/scopeWords.tsv';
import type { Findings } from '../../article/finder';
import { wordList } from '../../match/wordList';
import { isHan } from '../../text/characters';
import type { Division } from '../gazetteer/gazetteer';
import { opensClause, opensWord } from '../names/boundaries';
import type { Elected } from './articlePlace';
import { isWithin } from './containment';
import { isBehindTrail, speaksOfWhole } from './placeLabels';
import type { Weighed } from './weigh';

const organ = wordList(scopeWords, 'organ');
const governmentSite = wordList(placeEvidence, 'government-site');
/** 县市场监督管理局: as many characters may stand between the kind and the organ's last word. */
const LONGEST = 8;
/** One name and its kind are less than a mention in running text. */
const STRENGTH = 0.3;

/**
 * 县市场监管局通报…遂昌某养生馆被查处: a text that names its county by kind alone, and by name once, in the name of a house or
 * of something else, is of the one county that it names.
 */
export function electByOrgan(folded: string, weighed: readonly Weighed[]): Elected | null {
  const division = onlyCounty(weighed);
  return division && tellsOfOrgan(folded, division.name.slice(-1))
    ? { division, strength: STRENGTH, rivals: [] }
    : null;
}

/**
 * 来源:区委宣传部: who publishes by its kind alone is of the one county of that kind that the text names below the city, even
 * where more is said of the city.
 */
export function narrowedByPublisher(
  folded: string,
  credits: Findings['credits'],
  elected: Elected,
  weighed: readonly Weighed[],
): Elected {
  const publisher = credits.find(({ role }) => role === 'publisher');
  const above = elected.division;
  if (!publisher || above.level !== 'prefecture') return elected;
  const at = publisher.end - publisher.value.length;
  const county = isOrgan(folded, at + 1) ? onlyOfKind(folded.charAt(at), above, weighed) : null;
  return county ? { ...elected, division: county } : elected;
}

/** The only county of a city that is named, if its name ends with the kind; a township names its own. */
function onlyOfKind(kind: string, city: Division, weighed: readonly Weighed[]): Division | null {
  const counties = new Set(
    weighed.flatMap(({ candidate, why }) =>
      why === 'elsewhere' ? [] : candidate.divisions.flatMap((one) => countyIn(one, city)),
    ),
  );
  const [only, ...others] = counties;
  return only && others.length === 0 && only.name.endsWith(kind) ? only : null;
}

function countyIn(division: Division, city: Division): readonly Division[] {
  const county = division.level === 'township' ? division.parent : division;
  return county?.level === 'county' && isWithin(county, city) ? [county] : [];
}

/**
 * 市人民医院东院(秀山医院): a county that nothing but the short names of houses names is none of the article's, where organs that
 * are told of by their kind alone are of another kind.
 */
export function isNameOfHouse(folded: string, { division }: Elected, weighed: readonly Weighed[]): boolean {
  if (division.level !== 'county') return false;
  const speaking = weighed.filter(({ candidate }) => candidate.divisions.some((one) => isIn(one, division)));
  const kind = division.name.slice(-1);
  return (
    speaking.every(({ why, candidate }) => why === 'institution' && candidate.key.length < division.name.length) &&
    !tellsOfOrgan(folded, kind) &&
    kindsOfOrgan.some((one) => one !== kind && tellsOfOrgan(folded, one))
  );
}

const kindsOfOrgan = ['市', '县', '区', '旗', '州'] as const;
const isIn = (one: Division, other: Division): boolean => one === other || isWithin(one, other);

/**
 * 您的位置:马鞍山新闻网 > 要闻: the paper whose page it is tells where 市人民医院 is, an organ of the same kind that the text
 * names by its kind alone.
 */
export const isPaperOfOrgan = (source: string, folded: string, { candidate }: Weighed): boolean =>
  candidate.house === 'newspaper' &&
  isBehindTrail(source, candidate.start) &&
  candidate.divisions.length === 1 &&
  candidate.divisions.every(({ name }) => tellsOfOrgan(folded, name.slice(-1)));

/**
 * 清流县人民政府门户网站 > 要闻: whose government's site the page is of tells which county 我县 is, and 县水利局 and 嵩溪镇; what
 * others wrote and the site shows speaks of no county by its kind alone, and of no township of it.
 */
export const isSiteOfGovernment = (
  source: string,
  folded: string,
  { candidate: { end, divisions } }: Weighed,
  townshipsOf: TownshipsBelow,
): boolean =>
  governmentSite.at(source, end) > 0 &&
  divisions.length === 1 &&
  divisions.every(
    (one) =>
      speaksOfWhole(folded, one.name.slice(-1)) ||
      tellsOfOrgan(folded, one.name.slice(-1)) ||
      (one.level === 'county' && townshipsOf(one).some(({ name }) => isNamed(folded, name))),
  );

export type TownshipsBelow = (county: Division) => readonly Division[];

/** Does a word begin with the name? */
function isNamed(folded: string, name: string): boolean {
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1))
    if (opensWord(folded, at)) return true;
  return false;
}

function onlyCounty(weighed: readonly Weighed[]): Division | null {
  let county: Division | null = null;
  for (const { candidate, why } of weighed) {
    const [only, ...others] = candidate.divisions;
    if (!only || others.length > 0 || only.level !== 'county' || why === 'elsewhere') return null;
    if (county && only !== county && !isWithin(only, county)) return null;
    county ??= only;
  }
  return county;
}

/** Does a clause begin with an organ of the kind: 县公安局? */
function tellsOfOrgan(folded: string, kind: string): boolean {
  for (let at = folded.indexOf(kind); at >= 0; at = folded.indexOf(kind, at + 1))
    if (opensClause(folded, at) && isOrgan(folded, at + 1)) return true;
  return false;
}

function isOrgan(folded: string, from: number): boolean {
  for (let at = from; at <= from + LONGEST && isHan(folded.charCodeAt(at)); at++)
    if (organ.at(folded, at) > 0) return true;
  return false;
}
