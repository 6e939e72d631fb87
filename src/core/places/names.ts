import type { Fold } from '../text/fold';
import { PairIndex } from '../text/pairIndex';
import type { County, Division } from './gazetteer';

/** One way to name divisions down to the county, folded. */
export interface Name {
  readonly text: string;
  /** Written with its ending (县, 区, 市…), now or formerly: needs no more evidence that a place is meant. */
  readonly full: boolean;
  /** First of all another word (合作, 和平): counts only where something speaks for the place. */
  readonly word: boolean;
  /** Fits so many cities that it tells nothing by itself (老城区, 东区). */
  readonly bare: boolean;
  /** Whom it may mean, higher levels first. */
  readonly divisions: readonly Division[];
}

/** Finds the longest name that begins at an offset. */
export interface NameIndex {
  /** The character may begin a name: a cheap test before {@link at}. */
  readonly begins: Uint8Array;
  at(folded: string, offset: number): Name | undefined;
  /** The name written exactly so (folded). */
  get(text: string): Name | undefined;
}

/** Indexes the names by their first two characters; `begins` is by character code. */
export function createNameIndex(names: ReadonlyMap<string, Name>): NameIndex {
  const begins = new Uint8Array(0x10000);
  const pairs = new PairIndex(names.size);
  const lists: Name[][] = [];
  for (const name of [...names.values()].sort((a, b) => b.text.length - a.text.length)) {
    const first = name.text.charCodeAt(0);
    const second = name.text.charCodeAt(1);
    begins[first] = 1;
    const list = lists[pairs.get(first, second)];
    if (list) list.push(name);
    else pairs.set(first, second, lists.push([name]) - 1);
  }
  return {
    begins,
    at(folded, offset) {
      const list = lists[pairs.get(folded.charCodeAt(offset), folded.charCodeAt(offset + 1))];
      if (!list) return undefined;
      for (const name of list) if (folded.startsWith(name.text, offset)) return name;
      return undefined;
    },
    get: (text) => names.get(text),
  };
}

const rank = { province: 0, prefecture: 1, county: 2, township: 3 } as const;

/**
 * Every name of every division.
 * @param aliases lines of a name and the code of the division it means (former and customary names).
 * @param words short names that are also words, separated by blanks; both with `#` comment lines.
 */
export function collectNames(
  divisions: readonly County[],
  aliases: string,
  words: string,
  fold: Fold,
): ReadonlyMap<string, Name> {
  const common = new Set(
    rows(words)
      .flatMap((line) => line.split(/\s+/))
      .map(fold),
  );
  const found = new Map<string, { full: boolean; readonly divisions: Division[] }>();
  const add = (key: string, division: Division, full: boolean): void => {
    const name = found.get(key);
    if (!name) found.set(key, { full, divisions: [division] });
    else if (!name.divisions.includes(division)) {
      name.divisions.push(division);
      name.full ||= full;
    }
  };
  for (const division of divisions) addOwnNames(division, add);
  const byCode = new Map(divisions.map((division) => [division.code, division]));
  for (const [text = '', code = ''] of rows(aliases).map((line) => line.split('\t'))) {
    const division = byCode.get(code);
    if (division) add(fold(text), division, /.[省市县区州盟旗]$/.test(text));
  }
  const written = new Set(found.keys());
  for (const division of divisions)
    for (const text of formerNames(division)) if (!written.has(text)) add(text, division, true);
  return new Map([...found].map(([text, name]) => [text, finished(text, name, common)]));
}

function finished(
  text: string,
  { full, divisions }: { full: boolean; divisions: Division[] },
  common: ReadonlySet<string>,
): Name {
  const sorted = [...divisions].sort((a, b) => rank[a.level] - rank[b.level]);
  return { text, full: full && !common.has(text), word: common.has(text), bare: bare.has(text), divisions: sorted };
}

const rows = (table: string): string[] => table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** Names that fit too many places to stand alone, even with their ending (郊区, 东区, 新城区). */
const bare = new Set(
  '东区 西区 南区 北区 中区 东城区 西城区 南城区 北城区 中城区 东郊区 西郊区 城区 郊区 矿区 市区 城东区 城西区 城南区 城北区 城中区 城关区 新城区 老城区 开发区'.split(
    ' ',
  ),
);

function addOwnNames(division: County, add: (key: string, division: Division, full: boolean) => void): void {
  const { level } = division;
  const { name, short } = division.folded;
  add(name, division, true);
  if (level === 'county' && bare.has(name)) return;
  if (short !== name) add(short, division, false);
  if (/自治[州县旗]$/.test(name)) add(short + name.charAt(name.length - 1), division, true);
}

/** What a division was called before it became what it is, folded: 密云县 for 密云区, 昌都地区 for 昌都市. */
function formerNames({ level, folded: { name, short } }: County): readonly string[] {
  if (short.length === name.length) return [];
  if (level === 'prefecture') return [short + '地区'];
  if (level !== 'county' || bare.has(name)) return [];
  if (name.endsWith('市')) return [short + '县'];
  return name.endsWith('区') ? [short + '县', short + '市'] : [];
}
