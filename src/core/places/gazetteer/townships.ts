import placeKinds from '../../../tables/words/placeKinds.tsv';
import { PairIndex } from '../../match/pairIndex';
import type { Division, Divisions } from './gazetteer';
import { PlaceRole, addRole } from './placeRoles';
import type { Roles } from './placeRoles';
import { linesOfList } from '../../match/wordList';
import { LAST_LATIN, stemStart } from './townshipList';

/** A township name found in a text: `id` stands for all townships of that name. */
export interface TownshipHit {
  readonly start: number;
  readonly end: number;
  readonly id: number;
}

/**
 * Finds township names by their last character, backwards, so that ordinary text costs nothing between 镇, 乡 and 街道.
 * Names are matched folded and never copied out of the gazetteer's table.
 */
export interface TownshipIndex {
  /** The longest name that ends at `end` and begins at or after `from`. */
  endingAt(folded: string, end: number, from: number): TownshipHit | undefined;
  /** Every township of a name, as divisions, by county. */
  divisions(id: number): readonly Division[];
}

/** Written like a township, but a common noun: 小城镇, 中心镇. */
const nouns = new Set(linesOfList(placeKinds, 'common-township').map(([stem]) => stem));

/** How a text writes the end of a name that a letter closes in the gazetteer's lists. */
interface Ending {
  readonly text: string;
  readonly letter: string;
}

const none: Ending = { text: '', letter: '.' };
const streets: Ending = { text: '街道', letter: 'j' };
const town: Ending = { text: '镇', letter: 'z' };
const township: Ending = { text: '乡', letter: 'x' };

/** The ending whose last character stands before an offset. */
function endingBefore(folded: string, end: number): Ending {
  const last = folded.charAt(end - 1);
  return last === '镇' ? town : last === '乡' ? township : last === '道' ? streets : none;
}

const LONGEST = 12;
const UNREAD = 0;
/** As many as the names of a few articles make. */
const SOME_ENTRIES = 4096;

/**
 * Those names that end alike (桥镇, 河乡) are entered when a text first ends one so: an article has some ten of the four
 * thousand such pairs. Letters are offsets in the gazetteer's table, each behind the stem of a township.
 */
class Townships implements TownshipIndex {
  /** By a name's last character and the one before its ending: the number of its group, `UNREAD` until it is entered. */
  private readonly groups: PairIndex;
  private count = UNREAD;
  /** By a group's number and the character before those that make it (0 where there is none): the last entry. */
  private readonly entries: PairIndex;
  /** Columns of the entries, one a name: the letters of those who bear it, and the entry before of the same key, or -1. */
  private readonly bearers: number[][] = [];
  private readonly before: number[] = [];
  private readonly known = new Map<number, readonly Division[]>();

  constructor(
    private readonly gazetteer: Divisions,
    roles: Roles,
  ) {
    const { closing } = gazetteer;
    this.groups = new PairIndex(closing.length);
    this.entries = new PairIndex(SOME_ENTRIES);
    const [ofStreets = '', ofTowns = '', ofTownships = '', others = ''] = closing.split('\t');
    this.expect(ofStreets, '道', roles);
    this.expect(ofTowns, '镇', roles);
    this.expect(ofTownships, '乡', roles);
    for (let at = 1; at < others.length; at += 2)
      this.expect(others.slice(at - 1, at + 1), others.charAt(at + 1), roles);
  }

  /** @param column a letter, then the characters that stand before it. */
  private expect(column: string, last: string, roles: Roles): void {
    const code = last.charCodeAt(0);
    addRole(roles, code, PlaceRole.Closes);
    for (let at = 1; at < column.length; at++) this.groups.set(code, column.charCodeAt(at), UNREAD);
  }

  endingAt(folded: string, end: number, from: number): TownshipHit | undefined {
    const ending = endingBefore(folded, end);
    const stop = end - ending.text.length;
    // A name without an ending has its own last character in that place.
    const closing = Math.min(stop, end - 1) - 1;
    if (closing < from || !folded.startsWith(ending.text, stop)) return undefined;
    const group = this.groupOf(folded, closing, end, ending);
    if (group < 0) return undefined;
    const first = Math.max(from, end - LONGEST);
    const key = closing > first ? folded.charCodeAt(closing - 1) : 0;
    const id = this.longest(this.entries.get(group, key), folded, stop, first);
    const found = id < 0 && key > 0 ? this.longest(this.entries.get(group, 0), folded, stop, first) : id;
    return found < 0 ? undefined : { start: stop - this.lengthOf(found), end, id: found };
  }

  divisions(id: number): readonly Division[] {
    const known = this.known.get(id);
    if (known) return known;
    const found = (this.bearers[id] ?? []).toReversed().map((letter) => this.gazetteer.townshipClosedAt(letter));
    this.known.set(id, found);
    return found;
  }

  /** The group of names that end so, entered; -1 where none does. */
  private groupOf(folded: string, closing: number, end: number, { text, letter }: Ending): number {
    const last = folded.charCodeAt(end - 1);
    const code = folded.charCodeAt(closing);
    const known = this.groups.get(last, code);
    if (known !== UNREAD) return known;
    const group = ++this.count;
    this.groups.set(last, code, group);
    this.enter(group, folded.slice(closing, end - text.length) + letter);
    return group;
  }

  /** Enters all names whose stems close so. */
  private enter(group: number, closed: string): void {
    const { table } = this.gazetteer;
    for (let at = table.indexOf(closed); at >= 0; at = table.indexOf(closed, at + 1)) {
      const code = table.charCodeAt(at - 1);
      this.enterName(group, code > LAST_LATIN ? code : 0, at + closed.length - 1);
    }
  }

  private enterName(group: number, key: number, letter: number): void {
    const { table } = this.gazetteer;
    const last = this.entries.get(group, key);
    const same = this.longest(last, table, letter, stemStart(table, letter));
    if (same >= 0 && this.lengthOf(same) === letter - stemStart(table, letter)) {
      this.bearers[same]?.push(letter);
      return;
    }
    this.before.push(last);
    this.bearers.push([letter]);
    this.entries.set(group, key, this.bearers.length - 1);
  }

  /** Of an entry and those before it, the one with the longest stem that stands in the text up to `stop`; or -1. */
  private longest(entry: number, folded: string, stop: number, first: number): number {
    let longest = -1;
    for (let at = entry; at >= 0; at = this.before[at] ?? -1) {
      if (!this.stands(at, folded, stop, first)) continue;
      if (longest < 0 || this.lengthOf(at) > this.lengthOf(longest)) longest = at;
    }
    return longest;
  }

  private stands(entry: number, folded: string, stop: number, first: number): boolean {
    const { table } = this.gazetteer;
    const letter = this.letterOf(entry);
    let at = stop;
    for (let from = letter; table.charCodeAt(from - 1) > LAST_LATIN; from--, at--) {
      if (at <= first || folded.charCodeAt(at - 1) !== table.charCodeAt(from - 1)) return false;
    }
    return stop - at !== 2 || table.charAt(letter) === none.letter || !nouns.has(folded.slice(at, stop));
  }

  private lengthOf(entry: number): number {
    const letter = this.letterOf(entry);
    return letter - stemStart(this.gazetteer.table, letter);
  }

  private letterOf(entry: number): number {
    return this.bearers[entry]?.[0] ?? 0;
  }
}

/** @param roles is told which characters close a name. */
export function createTownshipIndex(gazetteer: Divisions, roles: Roles): TownshipIndex {
  return new Townships(gazetteer, roles);
}
