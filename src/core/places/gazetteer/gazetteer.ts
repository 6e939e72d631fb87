import type { PlaceLevel } from '../../article/model';
import { lineStarts } from '../../match/tableLines';
import { listedAt, listedBetween } from './townshipList';
import type { ListedTownship } from './townshipList';

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

const levels: Readonly<Record<string, DivisionLevel>> = { 1: 'province', 2: 'prefecture', 3: 'county' };
const CODE_AT = 2;
const CODE_LENGTH = 6;

/**
 * The divisions of the gazetteer, in the order of their codes. Nothing is read before it is asked for: an article names
 * some ten of the three thousand, and of the forty thousand townships as many.
 */
export class Divisions {
  private readonly starts: Int32Array;
  private readonly read: (Division | undefined)[] = [];

  /**
   * @param table the generated gazetteer.tsv: level, code, name, short name, pinyin and townships a line, in the order of
   * the codes; before them the line of the {@link closing} characters.
   */
  constructor(readonly table: string) {
    this.starts = lineStarts(table);
  }

  /** The characters that stand before each letter that closes a township's name: `j门山口…`, columns of one line. */
  get closing(): string {
    return this.table.slice(0, this.table.indexOf('\n'));
  }

  /** All divisions down to the county. */
  all(): Division[] {
    return Array.from(this.starts.subarray(1), (_, row) => this.at(row + 1));
  }

  /** A province's divisions down to the county, its own among them; `code` is that of any of them. */
  ofProvince(code: string): Division[] {
    const province = code.slice(0, 2);
    const found: Division[] = [];
    for (let row = this.firstFrom(province); row < this.starts.length && this.codeOf(row).startsWith(province); row++)
      found.push(this.at(row));
    return found;
  }

  byCode(code: string): Division | undefined {
    const row = this.rowOf(code);
    return row === undefined ? undefined : this.at(row);
  }

  /** The townships of a division, in the order of their codes. */
  townships(above: Division): Division[] {
    const row = this.rowOf(above.code);
    if (row === undefined) return [];
    const end = this.table.indexOf('\n', this.starts[row]);
    const start = this.table.lastIndexOf('\t', end) + 1;
    return listedBetween(this.table, start, end).map((township) => townshipOf(above, township));
  }

  /** The township whose stem the letter at an offset of the table closes. */
  townshipClosedAt(offset: number): Division {
    return townshipOf(this.at(this.rowAt(offset)), listedAt(this.table, offset));
  }

  private at(row: number): Division {
    return (this.read[row] ??= this.division(row));
  }

  private division(row: number): Division {
    const start = this.starts[row] ?? 0;
    const [digit = '', code = '', name = '', short = '', pinyin = ''] = this.table
      .slice(start, this.table.indexOf('\n', start))
      .split('\t', 5);
    const level = levels[digit] ?? 'county';
    const parent = this.parentOf(code, level);
    return { code, name, short, pinyin, level, parent, path: parent ? [...parent.path, name] : [name] };
  }

  /** A county whose first four digits are no prefecture's lies directly under its province. */
  private parentOf(code: string, level: DivisionLevel): Division | null {
    if (level === 'province') return null;
    const province = this.byCode(`${code.slice(0, 2)}0000`) ?? null;
    if (level === 'prefecture') return province;
    // A municipality's counties (5002..) belong to the one city that it is.
    const city = municipalities.has(code.slice(0, 2)) ? `${code.slice(0, 2)}0100` : `${code.slice(0, 4)}00`;
    return city === code ? province : (this.byCode(city) ?? province);
  }

  private codeOf(row: number): string {
    const at = (this.starts[row] ?? 0) + CODE_AT;
    return this.table.slice(at, at + CODE_LENGTH);
  }

  private rowOf(code: string): number | undefined {
    const row = this.firstFrom(code);
    return row < this.starts.length && this.codeOf(row) === code ? row : undefined;
  }

  /** The first row whose code is not before this one. */
  private firstFrom(code: string): number {
    let low = 1;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.codeOf(middle) < code) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private rowAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

const municipalities = new Set(['11', '12', '31', '50']);

/** 北京市, 天津市, 上海市, 重庆市. */
export const isMunicipality = ({ code, level }: Division): boolean =>
  level === 'province' && municipalities.has(code.slice(0, 2));

/** The deepest code of the standard: a zone outside it has its prefecture's. */
export function standardCode(division: Division): string {
  return division.code.includes('Z') && division.parent ? division.parent.code : division.code;
}

/** A township that the gazetteer lacks (merged since, or not yet listed): without a code. */
export function townshipBeyond(county: Division, name: string): Division {
  return { code: '', name, short: name, pinyin: '', level: 'township', parent: county, path: [...county.path, name] };
}

function townshipOf(above: Division, { stem, ending, serial }: ListedTownship): Division {
  const name = stem + ending;
  const code = above.code.slice(0, CODE_LENGTH) + String(serial).padStart(3, '0');
  return { code, name, short: stem, pinyin: '', level: 'township', parent: above, path: [...above.path, name] };
}
