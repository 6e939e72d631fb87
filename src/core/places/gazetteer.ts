import type { PlaceLevel } from '../article/model';

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
}

const levels: Readonly<Record<string, DivisionLevel>> = { 1: 'province', 2: 'prefecture', 3: 'county' };

/**
 * @param table the generated gazetteer.tsv: level, code, name, short name, pinyin and townships a line, in code order;
 * `#` begins a comment line.
 * @param zones county-level zones that the standard lacks: the prefecture's code, name, short name, pinyin a line.
 */
export function parseGazetteer(table: string, zones: string): readonly County[] {
  const divisions = new Map<string, County>();
  for (const line of table.split('\n')) {
    const [digit = '', code = '', name = '', short = '', pinyin = '', townshipList = ''] = line.split('\t');
    const level = levels[digit];
    if (!level) continue;
    const parent = parentOf(code, level, divisions);
    divisions.set(code, {
      code,
      name,
      short,
      pinyin,
      level,
      parent,
      path: [...(parent?.path ?? []), name],
      townshipList,
    });
  }
  const listed = [...divisions.values()];
  return [...listed, ...parseZones(zones, listed)];
}

/** A county whose first four digits are no prefecture's lies directly under its province. */
function parentOf(code: string, level: DivisionLevel, divisions: ReadonlyMap<string, County>): County | null {
  const province = divisions.get(`${code.slice(0, 2)}0000`) ?? null;
  if (level === 'province') return null;
  return (level === 'county' ? divisions.get(`${code.slice(0, 4)}00`) : undefined) ?? province;
}

function parseZones(zones: string, divisions: readonly County[]): County[] {
  const found: County[] = [];
  for (const line of zones.split('\n')) {
    const [under = '', name = '', short = '', pinyin = ''] = line.split('\t');
    const parent = divisions.find(({ code }) => code === under);
    if (line.startsWith('#') || !parent) continue;
    const serial = found.filter((zone) => zone.parent === parent).length + 1;
    const code = `${under.slice(0, 4)}Z${serial}`;
    found.push({ code, name, short, pinyin, level: 'county', parent, path: [...parent.path, name], townshipList: '' });
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
  readonly ending: string;
}

const endings: Readonly<Record<string, string>> = { j: '街道', z: '镇', x: '乡', '.': '' };

/** The townships of a county's list, in code order: `100城关z新集z` → 100 城关镇, 101 新集镇. */
export function readTownships(list: string): TownshipRow[] {
  const rows: TownshipRow[] = [];
  let serial = 0;
  let at = 0;
  while (at < list.length) {
    let given = 0;
    const from = at;
    for (; isDigit(list.charCodeAt(at)); at++) given = given * 10 + list.charCodeAt(at) - 48;
    if (at > from) serial = given;
    const start = at;
    while (at < list.length && endings[list.charAt(at)] === undefined) at++;
    rows.push({ serial, start, length: at - start, ending: endings[list.charAt(at)] ?? '' });
    serial++;
    at++;
  }
  return rows;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The township of a row, as a division below its county. */
export function townshipOf(county: County, row: TownshipRow): Division {
  const short = county.townshipList.slice(row.start, row.start + row.length);
  const name = short + row.ending;
  const code = county.code.slice(0, 6) + String(row.serial).padStart(3, '0');
  return { code, name, short, pinyin: '', level: 'township', parent: county, path: [...county.path, name] };
}
