import type { PlaceLevel } from '../article/model';
import type { Fold } from '../text/fold';

export type DivisionLevel = Extract<PlaceLevel, 'province' | 'prefecture' | 'county' | 'township'>;

/** One administrative division of the gazetteer. */
export interface Division {
  /**
   * GB/T 2260, six digits (a township's has nine). A county-level zone outside the standard has its prefecture's four
   * digits, `Z` and a serial.
   */
  readonly code: string;
  /** Official name, Simplified. */
  readonly name: string;
  /** 黄南 for 黄南藏族自治州; the name itself where nothing can be left out (忠县). */
  readonly short: string;
  /** The short name in pinyin without tones or spaces; empty for a township. */
  readonly pinyin: string;
  readonly level: DivisionLevel;
  readonly parent: Division | null;
  /** Official names from the province down to this one. */
  readonly path: readonly string[];
}

/** A division down to the county, with its townships as the table writes them. */
export interface County extends Division {
  /** Serial, name and ending, one township after another; {@link readTownships}. */
  readonly townshipList: string;
  /** The same names folded, for matching: character by character as long. */
  readonly folded: { readonly name: string; readonly short: string; readonly townshipList: string };
}

const levels: Readonly<Record<string, DivisionLevel>> = { 1: 'province', 2: 'prefecture', 3: 'county' };

/**
 * @param table the generated gazetteer.tsv: level, code, name, short name, pinyin and townships a line, in code order;
 * `#` begins a comment line.
 * @param zones county-level zones that the standard lacks: the prefecture's code, name, short name, pinyin a line.
 */
export function parseGazetteer(table: string, zones: string, fold: Fold): readonly County[] {
  const divisions = new Map<string, County>();
  const foldedLines = fold(table).split('\n');
  table.split('\n').forEach((line, i) => {
    const [digit = '', code = '', name = '', short = '', pinyin = '', townshipList = ''] = line.split('\t');
    const level = levels[digit];
    if (!level) return;
    const parent = parentOf(code, level, divisions);
    const [, , foldedName = '', foldedShort = '', , foldedList = ''] = foldedLines[i]?.split('\t') ?? [];
    const folded = { name: foldedName, short: foldedShort, townshipList: foldedList };
    const path = [...(parent?.path ?? []), name];
    divisions.set(code, { code, name, short, pinyin, level, parent, path, townshipList, folded });
  });
  const listed = [...divisions.values()];
  return [...listed, ...parseZones(zones, listed, fold)];
}

const municipalities = new Set(['11', '12', '31', '50']);

/** A county whose first four digits are no prefecture's lies directly under its province. */
function parentOf(code: string, level: DivisionLevel, divisions: ReadonlyMap<string, County>): County | null {
  const province = divisions.get(`${code.slice(0, 2)}0000`) ?? null;
  if (level === 'province') return null;
  if (level === 'prefecture') return province;
  // A municipality's counties (5002..) belong to the one city that it is.
  const city = municipalities.has(code.slice(0, 2)) ? `${code.slice(0, 2)}0100` : `${code.slice(0, 4)}00`;
  return divisions.get(city) ?? province;
}

function parseZones(zones: string, divisions: readonly County[], fold: Fold): County[] {
  const found: County[] = [];
  for (const line of zones.split('\n')) {
    const [under = '', name = '', short = '', pinyin = ''] = line.split('\t');
    const parent = divisions.find(({ code }) => code === under);
    if (line.startsWith('#') || !parent) continue;
    const serial = found.filter((zone) => zone.parent === parent).length + 1;
    const code = `${under.slice(0, 4)}Z${serial}`;
    const folded = { name: fold(name), short: fold(short), townshipList: '' };
    const path = [...parent.path, name];
    found.push({ code, name, short, pinyin, level: 'county', parent, path, townshipList: '', folded });
  }
  return found;
}

/** The deepest code of the standard: a zone outside it has its prefecture's. */
export function standardCode(division: Division): string {
  return division.code.includes('Z') && division.parent ? division.parent.code : division.code;
}

/** One township as its county's list writes it. */
export interface TownshipRow {
  readonly serial: number;
  /** Where its stem stands in the list, and how long it is. */
  readonly start: number;
  readonly length: number;
  /** What to write after the stem: {@link endingOf}. */
  readonly ending: number;
}

const endings = ['', '街道', '镇', '乡'] as const;

export const endingOf = ({ ending }: TownshipRow): string => endings[ending] ?? '';

/** The index in `endings` by the code of the letter that closes a name in a list; -1 inside a name. */
function endingByLetter(code: number): number {
  if (code > 122) return -1;
  return code === 106 ? 1 : code === 122 ? 2 : code === 120 ? 3 : code === 46 ? 0 : -1;
}

/** The townships of a county's list, in code order: `100城关z新集z` → 100 城关镇, 101 新集镇. */
export function readTownships(list: string): TownshipRow[] {
  const rows: TownshipRow[] = [];
  let serial = 0;
  let start = 0;
  let given = -1;
  for (let at = 0; at < list.length; at++) {
    const code = list.charCodeAt(at);
    const ending = endingByLetter(code);
    if (ending >= 0) {
      rows.push({ serial, start, length: at - start, ending });
      serial++;
      start = at + 1;
      given = -1;
    } else if (at === start && isDigit(code)) {
      given = (given < 0 ? 0 : given * 10) + code - 48;
      serial = given;
      start = at + 1;
    }
  }
  return rows;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A township that the gazetteer lacks (merged since, or not yet listed): without a code. */
export function townshipBeyond(county: Division, name: string): Division {
  return { code: '', name, short: name, pinyin: '', level: 'township', parent: county, path: [...county.path, name] };
}

/** The township of a row, as a division below its county. */
export function townshipOf(county: County, row: TownshipRow): Division {
  const short = county.townshipList.slice(row.start, row.start + row.length);
  const name = short + endingOf(row);
  const code = county.code.slice(0, 6) + String(row.serial).padStart(3, '0');
  return { code, name, short, pinyin: '', level: 'township', parent: county, path: [...county.path, name] };
}
