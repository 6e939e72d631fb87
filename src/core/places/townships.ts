import type { Fold } from '../text/fold';
import { readTownships, townshipOf } from './gazetteer';
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

/** Endings that name a township and nothing else; the lists also hold prisons, companies and zones of other kinds. */
const townshipEnding = /(?:镇|乡|街道|苏木|嘎查|[农牧林渔茶]场|管理区|办事处|^.{1,3}[区市])$/;
/** So common a word that it is never a name of its own. */
const generic = /^(?:街道|城区|社区|郊区|.{0,4}(?:国有|国营|原种|良种|实验)?[农牧林渔茶]场|城镇|乡镇|集镇|村镇|新区)$/;
const named = /.{2,}[农牧林渔茶]场$/;
const peoples = /(?:[\u4e00-\u9fff]{1,4}族){1,3}(?=[乡镇]$)/;

const MASK = (1 << 17) - 1;
const LONGEST = 12;

const mix = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & MASK;

interface Entry {
  readonly text: string;
  readonly county: County;
  readonly row: TownshipRow;
  /** The next entry of the same name. */
  readonly next: number;
}

export function createTownshipIndex(counties: readonly County[], fold: Fold): TownshipIndex {
  const names = new TownshipNames();
  for (const county of counties) {
    const list = fold(county.townshipList);
    for (const row of readTownships(list)) {
      const name = list.slice(row.start, row.start + row.length) + row.ending;
      for (const text of matchable(name)) names.add(text, county, row);
    }
  }
  return names;
}

/** Open addressing over the names' characters read backwards. */
class TownshipNames implements TownshipIndex {
  readonly ends = new Uint8Array(0x10000);
  private readonly entries: Entry[] = [];
  private readonly slots = new Int32Array(MASK + 1).fill(-1);

  add(text: string, county: County, row: TownshipRow): void {
    let hash = 0;
    for (let i = text.length - 1; i >= 0; i--) hash = mix(hash, text.charCodeAt(i));
    const slot = this.slotFor(text, 0, text.length, hash);
    this.entries.push({ text, county, row, next: this.slots[slot] ?? -1 });
    this.slots[slot] = this.entries.length - 1;
    this.ends[text.charCodeAt(text.length - 1)] = 1;
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
    const found: Division[] = [];
    for (let at = id; at >= 0; at = this.entries[at]?.next ?? -1) {
      const entry = this.entries[at];
      if (entry) found.push(townshipOf(entry.county, entry.row));
    }
    return found;
  }

  /** The slot of a name's first entry, or the free one where it belongs. */
  private slotFor(text: string, start: number, end: number, hash: number): number {
    let slot = slotOf(hash);
    for (;;) {
      const name = this.entries[this.slots[slot] ?? -1]?.text;
      if (name === undefined || (name.length === end - start && text.startsWith(name, start))) return slot;
      slot = (slot + 1) & MASK;
    }
  }
}

/** The forms by which a township is looked for: 李冲回族乡 also as 李冲乡; none for what is no name. */
function matchable(name: string): readonly string[] {
  if (!townshipEnding.test(name) || (generic.test(name) && !named.test(name))) return [];
  const short = name.replace(peoples, '');
  return short === name || short.length < 3 ? [name] : [name, short];
}
