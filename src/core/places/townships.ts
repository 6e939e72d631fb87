import { endingOf, readTownships, townshipOf } from './gazetteer';
import type { County, Division, TownshipRow } from './gazetteer';

/** A township name found in a text: `id` stands for all townships of that name. */
export interface TownshipHit {
  readonly start: number;
  readonly end: number;
  readonly id: number;
}

/**
 * Finds township names by their last character, backwards, so that ordinary text costs nothing between 镇, 乡 and 街道.
 * Names are matched folded and never copied out of the gazetteer's lists.
 */
export interface TownshipIndex {
  /** The character may end a township's name: a cheap test before {@link endingAt}. */
  readonly ends: Uint8Array;
  /** The longest name that ends at `end` and begins at or after `from`. */
  endingAt(folded: string, end: number, from: number): TownshipHit | undefined;
  /** Every township of a name, as divisions, by county. */
  divisions(id: number): readonly Division[];
}

/** Of the names without a usual ending, those that name a township too; the lists also hold prisons and companies. */
const townshipEnding = /(?:苏木|嘎查|[农牧林渔茶]场|管理区|办事处)$/;
/** 国营农场, 原种场: common nouns, not names. */
const generic = /^.?(?:国有|国营|原种|良种|实验|示范)?[农牧林渔茶]场$/;
/** Written like a township, but a common noun: 小城镇, 中心镇. */
const nouns = new Set(['小城', '中心', '新型', '新市']);
const peoples = /(?:[\u4e00-\u9fff]{1,4}族){1,3}$/;

const MASK = (1 << 17) - 1;
const LONGEST = 12;

const mix = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & MASK;

export function createTownshipIndex(counties: readonly County[]): TownshipIndex {
  const names = new TownshipNames();
  for (const county of counties) {
    const list = county.folded.townshipList;
    const taiwan = county.code.startsWith('71');
    for (const row of readTownships(list)) {
      if (row.ending === 0 && !taiwan && !isNamed(list, row)) continue;
      names.add(county, row, row.length);
      if (list.charAt(row.start + row.length - 1) === '族') names.add(county, row, withoutPeoples(list, row));
    }
  }
  return names;
}

function isNamed(list: string, { start, length }: TownshipRow): boolean {
  const name = list.slice(start, start + length);
  return townshipEnding.test(name) && !generic.test(name);
}

/** 李冲回族 → 李冲: people leave the peoples out of a township's name. The length that is left. */
function withoutPeoples(list: string, { start, length }: TownshipRow): number {
  const short = list.slice(start, start + length).replace(peoples, '').length;
  return short > 1 ? short : length;
}

/** Open addressing over the names' characters read backwards; an entry's columns stand side by side. */
class TownshipNames implements TownshipIndex {
  readonly ends = new Uint8Array(0x10000);
  private readonly counties: County[] = [];
  private readonly rows: TownshipRow[] = [];
  /** Length of the stem as looked for, shorter than the row's where the peoples are left out. */
  private readonly lengths: number[] = [];
  /** The next entry of the same name, or -1. */
  private readonly next: number[] = [];
  private readonly slots = new Int32Array(MASK + 1).fill(-1);
  /** The whole hash of a slot's name, so that others are told apart without a look at the lists. */
  private readonly hashes = new Int32Array(MASK + 1);
  private readonly read = new Map<number, readonly Division[]>();

  add(county: County, row: TownshipRow, length: number): void {
    const list = county.folded.townshipList;
    const name = list.slice(row.start, row.start + length) + endingOf(row);
    if (row.ending !== 0 && nouns.has(name.slice(0, length))) return;
    let hash = 0;
    for (let i = name.length - 1; i >= 0; i--) hash = mix(hash, name.charCodeAt(i));
    const slot = this.slotFor(name, 0, name.length, hash);
    this.next.push(this.slots[slot] ?? -1);
    this.counties.push(county);
    this.rows.push(row);
    this.lengths.push(length);
    this.slots[slot] = this.rows.length - 1;
    this.hashes[slot] = hash;
    this.ends[name.charCodeAt(name.length - 1)] = 1;
  }

  endingAt(folded: string, end: number, from: number): TownshipHit | undefined {
    let hash = 0;
    let found: TownshipHit | undefined;
    const stop = Math.max(from, end - LONGEST);
    for (let start = end - 1; start >= stop; start--) {
      const code = folded.charCodeAt(start);
      if (code < 0x3400 || code > 0x9fff) break;
      hash = mix(hash, code);
      if (end - start < 2) continue;
      const id = this.slots[this.slotFor(folded, start, end, hash)] ?? -1;
      if (id >= 0) found = { start, end, id };
    }
    return found;
  }

  divisions(id: number): readonly Division[] {
    const before = this.read.get(id);
    if (before) return before;
    const found: Division[] = [];
    this.read.set(id, found);
    for (let at = id; at >= 0; at = this.next[at] ?? -1) {
      const county = this.counties[at];
      const row = this.rows[at];
      if (county && row) found.push(townshipOf(county, row));
    }
    return found;
  }

  /** The slot of a name's first entry, or the free one where it belongs. */
  private slotFor(text: string, start: number, end: number, hash: number): number {
    const { slots, hashes } = this;
    let slot = slotOf(hash);
    for (let id = slots[slot] ?? -1; id >= 0; id = slots[slot] ?? -1) {
      if (hashes[slot] === hash && this.isNamed(id, text, start, end)) break;
      slot = (slot + 1) & MASK;
    }
    return slot;
  }

  private isNamed(id: number, text: string, start: number, end: number): boolean {
    const row = this.rows[id];
    const list = this.counties[id]?.folded.townshipList ?? '';
    const length = this.lengths[id] ?? 0;
    if (!row || end - start !== length + endingOf(row).length) return false;
    for (let i = 0; i < length; i++) if (text.charCodeAt(start + i) !== list.charCodeAt(row.start + i)) return false;
    return text.endsWith(endingOf(row), end);
  }
}
