import type { Fold } from '../../text/fold';
import type { Division, Divisions } from './gazetteer';
import type { NameIndex } from './nameIndex';
import type { TownshipIndex } from './townships';

/** The gazetteer as a reader asks it: by code, by parent, by name. Provinces in the order of GB/T 2260. */
export interface Gazetteer {
  /** The division of a code, townships included (nine digits); undefined where there is none. */
  byCode(code: string): Division | undefined;
  /** The division of an official path (as an article's place or a mention has it), down to the county. */
  byPath(path: readonly string[]): Division | undefined;
  /** Everyone who bears a name or short name, in either script: higher levels first, townships last. */
  bearers(name: string): readonly Division[];
  /** The divisions right below (townships below a county), in code order; null: the provinces. */
  children(code: string | null): readonly Division[];
  /**
   * Divisions down to the county whose name, short name or pinyin begins with the query (then those that hold it), in
   * either script; higher levels first, at most `limit`.
   */
  search(query: string, limit?: number): readonly Division[];
}

export function createGazetteer(
  divisions: Divisions,
  names: NameIndex,
  townships: TownshipIndex,
  fold: Fold,
): Gazetteer {
  function township(code: string): Division | undefined {
    const above = code.length === 9 ? divisions.byCode(code.slice(0, 6)) : undefined;
    return above && divisions.townships(above).find((division) => division.code === code);
  }

  return {
    byCode: (code) => divisions.byCode(code) ?? township(code),
    byPath(path) {
      const bearers = names.get(fold(path.at(-1) ?? ''))?.divisions;
      return bearers?.find((division) => division.path.join() === path.join());
    },
    bearers(name) {
      const folded = fold(name);
      const hit = townships.endingAt(folded, folded.length, 0);
      const below = hit?.start === 0 ? townships.divisions(hit.id) : [];
      return [...(names.get(folded)?.divisions ?? []), ...below];
    },
    children(code) {
      const parent = code === null ? null : divisions.byCode(code);
      if (parent === undefined) return [];
      // Below a county there are townships alone: no divisions are gone through for them.
      if (parent?.level === 'county') return divisions.townships(parent);
      const near = code === null ? divisions.all() : divisions.ofProvince(code);
      const below = near.filter((division) => division.parent === parent);
      return parent ? [...below, ...divisions.townships(parent)] : below;
    },
    search: (query, limit = 50) => searchNames(divisions.all(), fold, fold(query.trim()).toLowerCase(), limit),
  };
}

const rank = { province: 0, prefecture: 1, county: 2, township: 3 } as const;

function searchNames(divisions: readonly Division[], fold: Fold, query: string, limit: number): readonly Division[] {
  if (query === '') return [];
  const score = (division: Division): number => {
    const name = fold(division.name);
    if (name === query || fold(division.short) === query || division.pinyin === query) return 0;
    if (name.startsWith(query) || division.pinyin.startsWith(query)) return 1;
    return name.includes(query) ? 2 : 3;
  };
  return divisions
    .map((division) => ({ division, order: score(division) * 4 + rank[division.level] }))
    .filter(({ order }) => order < 12)
    .sort((a, b) => a.order - b.order)
    .slice(0, limit)
    .map(({ division }) => division);
}
