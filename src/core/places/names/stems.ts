import placeRows from '../../../tables/words/placeRows.tsv';
import type { PlaceMention } from '../../article/model';
import { charSet } from '../../match/charSet';
import { characterList, linesOfList, wordList } from '../../match/wordList';
import { anyOf } from '../../match/wordPattern';
import { firstEndingAfter, mentionOf, spanAt } from '../../text/span';
import type { Span } from '../../text/span';
import { isBoundary, opensWord } from './boundaries';
import type { Division, Divisions } from '../gazetteer/gazetteer';

/** The townships of a county by their stems (崙背 for 崙背乡). */
type Stems = ReadonlyMap<string, Division>;

/** Finds more in a text, given the offsets behind 镇, 乡 and 道, the places that are known, sorted, and its own place. */
export type StemFinder = (
  folded: string,
  text: string,
  closes: readonly number[],
  known: readonly PlaceMention[],
  own: Division | null,
) => PlaceMention[];

/**
 * Townships of a known county that a row names without their ending, which stands once behind the row: 崙背等7乡镇,
 * 冰溪、文成两个街道, 官庄、五强溪镇.
 */
export function createStemFinder(gazetteer: Divisions): StemFinder {
  const read = new Map<Division, Stems>();
  const stemsOf = (county: Division): Stems => {
    let stems = read.get(county);
    if (!stems) {
      const all = gazetteer.townships(county);
      stems = new Map([...all.map(withoutPeoples), ...all.map((one) => [one.short, one] as const)]);
      read.set(county, stems);
    }
    return stems;
  };
  return (folded, text, closes, known, own) => {
    const found: PlaceMention[] = [];
    for (const end of rowEnds(folded, closes, known)) {
      const named = countyNamedBefore(known, end, gazetteer);
      const decided = named && ({ why: 'behind', from: mentionOf(text, named.by) } as const);
      let row = decided ? namesUpTo(folded, text, end, stemsOf(named.county), known, decided) : [];
      if (row.length === 0 && own && own !== named?.county)
        row = namesUpTo(folded, text, end, stemsOf(own), known, { why: 'near' });
      found.push(...row);
    }
    if (found.length === 0) return found;
    found.sort((a, b) => a.start - b.start);
    return [...found, ...toldAgain(folded, text, found, known)];
  };
}

const peoples = new RegExp(`^(.{2,}?)${anyOf(placeRows, 'people')}*(?<=族)$`, 'u');

/** 司前 for 司前畲族镇. */
const withoutPeoples = (township: Division): readonly [string, Division] => [
  peoples.exec(township.short)?.[1] ?? township.short,
  township,
];

const beforeEnd = (word: string): string => word.slice(-2, -1);
const words = (list: string): string[] => linesOfList(placeRows, list).map(([word = '']) => word);
/** What may stand before the last character of a row's kind: a look-up that fails spares the pattern. */
const beforeLast = charSet(`等个0123456789${words('numeral').join('')}${words('kind').map(beforeEnd).join('')}`);
const noRowBehind = characterList(placeRows, 'no-row-behind');
const NUMERAL = `(?:\\d|${anyOf(placeRows, 'numeral')})`;
const kind = new RegExp(`(?:等${NUMERAL}{0,3}|${NUMERAL}{1,3})个?${anyOf(placeRows, 'kind')}$`);
const LONGEST_KIND = 8;
const joins = characterList(placeRows, 'joins');

/** Where a row may end: before 等7乡镇, and before the mark in 官庄、五强溪镇. */
function rowEnds(folded: string, closes: readonly number[], known: readonly PlaceMention[]): number[] {
  const ends: number[] = [];
  for (const { start, level } of known) if (level === 'township' && joins(folded, start - 1)) ends.push(start - 1);
  for (const end of closes) {
    if (!beforeLast(folded, end - 2) || noRowBehind(folded, end)) continue;
    const match = kind.exec(folded.slice(Math.max(0, end - LONGEST_KIND), end));
    if (match) ends.push(end - match[0].length);
  }
  return ends;
}

const REACH = 60;

/** The county that the place before, or the one in whose row it stands, names or lies in; and that place. */
function countyNamedBefore(
  known: readonly PlaceMention[],
  end: number,
  gazetteer: Divisions,
): { readonly county: Division; readonly by: Span } | undefined {
  const next = known[firstEndingAfter(known, end)];
  const before = next?.start === end + 1 ? next : known[firstEndingAfter(known, end) - 1];
  if (!before?.code || Math.abs(end - before.end) > REACH) return undefined;
  const county = gazetteer.byCode(before.code.slice(0, 6));
  return county && { county, by: before };
}

const LONGEST_STEM = 5;

/** The names of a row from its end leftwards, as far as they are townships of the county. */
function namesUpTo(
  folded: string,
  text: string,
  end: number,
  stems: Stems,
  known: readonly PlaceMention[],
  decided: Pick<PlaceMention, 'why' | 'from'>,
): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let at = end; at > 0;) {
    const told = spanAt(known, at - 1);
    if (told?.level === 'township' && told.end === at && stems.has(folded.slice(told.start, at))) {
      if (!joins(folded, told.start - 1)) break;
      at = told.start - 1;
      continue;
    }
    const start = stemStart(folded, at, stems, known);
    const township = stems.get(folded.slice(start, at));
    if (!township || told) break;
    const { level, path, code } = township;
    found.push({ start, end: at, text: text.slice(start, at), level, path, code, ...decided });
    if (!joins(folded, start - 1)) break;
    at = start - 1;
  }
  return found;
}

/**
 * 其中泗溪980人: a name of a row that stands again without its ending, right before a number and where a part of what is
 * told begins.
 */
function toldAgain(folded: string, text: string, row: readonly PlaceMention[], known: readonly Span[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  const names = new Map(row.map((named) => [folded.slice(named.start, named.end), named]));
  for (const [name, named] of names)
    for (let start = folded.indexOf(name); start >= 0; start = folded.indexOf(name, start + name.length)) {
      const end = start + name.length;
      const isTold = isDigit(folded, end) && (isBoundary(folded, start - 1) || leadsToPart.before(folded, start) >= 0);
      if (isTold && !spanAt(row, start) && !spanAt(known, start))
        found.push({ ...named, start, end, text: text.slice(start, end) });
    }
  return found;
}

const isDigit = charSet('0123456789');
const leadsToPart = wordList(placeRows, 'leads-to-part');

/** Where the longest stem begins that ends at an offset and opens a word; the offset itself where none does. */
function stemStart(folded: string, end: number, stems: Stems, known: readonly PlaceMention[]): number {
  for (let start = Math.max(0, end - LONGEST_STEM); start <= end - 2; start++) {
    const opens = opensWord(folded, start) || joins(folded, start - 1) || spanAt(known, start - 1) !== undefined;
    if (opens && stems.has(folded.slice(start, end))) return start;
  }
  return end;
}
