import { PairIndex } from '../../match/pairIndex';
import type { Division, Divisions } from './gazetteer';
import { PlaceRole, addRole } from './placeRoles';
import type { Roles } from './placeRoles';
import { lineStarts } from '../../match/tableLines';

/** One way to name divisions down to the county, folded. */
export interface Name {
  readonly text: string;
  /** Written with its ending (县, 区, 市…), now or formerly: needs no more evidence that a place is meant. */
  readonly full: boolean;
  /** First of all another word (合作, 和平): counts only where something speaks for the place. */
  readonly word: boolean;
  /** Fits so many cities that it tells nothing by itself (老城区, 东区). */
  readonly bare: boolean;
  /** Whom it may mean, higher levels first; the same list each time. */
  readonly divisions: readonly Division[];
}

/** Finds the longest name that begins at an offset. */
export interface NameIndex {
  at(folded: string, offset: number): Name | undefined;
  /** The name written exactly so (folded). */
  get(text: string): Name | undefined;
  /** Divisions whose short name has this pinyin, of four letters or more. */
  inLatin(pinyin: string): readonly Division[];
}

const LATIN_END = 0x80;
const COMMENT = 0x23;
/** Names by their first two characters; a line of the table is read when a text first holds its two. */
class Names implements NameIndex {
  /** By the two characters: the offset of their line, doubled; once it is read, its index in `lists`, doubled plus 1. */
  private readonly openings: PairIndex;
  private readonly lists: (readonly Name[])[] = [];

  constructor(
    private readonly table: string,
    private readonly divisions: Divisions,
    roles: Roles,
  ) {
    const starts = lineStarts(table);
    this.openings = new PairIndex(starts.length);
    for (const start of starts) {
      const first = table.charCodeAt(start);
      if (first === COMMENT) continue;
      this.openings.set(first, table.charCodeAt(start + 1), start * 2);
      if (first < LATIN_END) continue;
      addRole(roles, first, PlaceRole.Opens);
      addRole(roles, table.charCodeAt(start + 1), PlaceRole.Follows);
    }
  }

  at(folded: string, offset: number): Name | undefined {
    const first = folded.charCodeAt(offset);
    const second = folded.charCodeAt(offset + 1);
    const opening = this.openings.get(first, second);
    if (opening < 0) return undefined;
    const list = opening % 2 === 1 ? this.lists[opening >> 1] : this.read(first, second, opening >> 1);
    for (const name of list ?? []) if (folded.startsWith(name.text, offset)) return name;
    return undefined;
  }

  get(text: string): Name | undefined {
    const name = this.at(text, 0);
    return name?.text.length === text.length ? name : undefined;
  }

  inLatin(pinyin: string): readonly Division[] {
    return this.get(pinyin)?.divisions ?? [];
  }

  private read(first: number, second: number, start: number): readonly Name[] {
    const end = this.table.indexOf('\n', start);
    const [characters = '', ...entries] = this.table.slice(start, end < 0 ? this.table.length : end).split('\t');
    const list = entries.map((entry) => new ListedName(characters, entry, this.divisions));
    this.openings.set(first, second, this.lists.push(list) * 2 - 1);
    return list;
  }
}

const mark = /[:!?*]/;

/** An entry of the table: what follows the first two characters, a mark, the codes of whom it may mean. */
class ListedName implements Name {
  readonly text: string;
  readonly full: boolean;
  readonly word: boolean;
  readonly bare: boolean;
  private readonly codes: string;
  private found: readonly Division[] | null = null;

  constructor(
    opening: string,
    entry: string,
    private readonly gazetteer: Divisions,
  ) {
    const at = entry.search(mark);
    const kind = entry.charAt(at);
    this.text = opening + entry.slice(0, at);
    this.full = kind === '!' || kind === '*';
    this.word = kind === '?';
    this.bare = kind === '*';
    this.codes = entry.slice(at + 1);
  }

  get divisions(): readonly Division[] {
    this.found ??= this.codes.split(',').flatMap((code) => this.gazetteer.byCode(code) ?? []);
    return this.found;
  }
}

/**
 * @param table the generated placeNames.tsv: names by their first two characters, with marks and codes.
 * @param roles is told which characters open a name, and which may follow.
 */
export function createNameIndex(table: string, divisions: Divisions, roles: Roles): NameIndex {
  return new Names(table, divisions, roles);
}
