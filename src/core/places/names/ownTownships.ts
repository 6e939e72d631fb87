import type { PlaceMention } from '../../article/model';
import type { Division, Divisions } from '../gazetteer/gazetteer';

/** Puts an article's own townships in the place of counties elsewhere that were read for their short names. */
export type OwnTownships = (
  folded: string,
  named: readonly PlaceMention[],
  own: Division | null,
) => readonly PlaceMention[];

/**
 * 大村、溪湖 in an article of 彰化县: its township 溪湖镇, and not the district in 本溪, where the article names nothing
 * else of that province.
 */
export function createOwnTownships(gazetteer: Divisions): OwnTownships {
  const read = new Map<Division, ReadonlyMap<string, Division>>();
  const stemsOf = (county: Division): ReadonlyMap<string, Division> => {
    const stems = read.get(county) ?? new Map(gazetteer.townships(county).map((one) => [one.short, one]));
    read.set(county, stems);
    return stems;
  };
  return (folded, named, own) => {
    const doubtful = own?.level === 'county' ? named.filter((name) => isFarAndShort(name, own)) : [];
    if (!own || doubtful.length === 0) return named;
    const weak = new Set(doubtful);
    const told = new Set(named.filter((name) => !weak.has(name)).map(({ path }) => path[0]));
    return named.map((name) => {
      const township = weak.has(name) && !told.has(name.path[0]) ? bearerOf(name, folded, own) : undefined;
      return township ? { ...name, ...township } : name;
    });
  };

  function bearerOf({ start, end }: PlaceMention, folded: string, own: Division): Partial<PlaceMention> | undefined {
    const township = stemsOf(own).get(folded.slice(start, end));
    return township && { level: township.level, path: township.path, code: township.code, why: 'near' };
  }
}

/** A county's short name, in another province than the article's own. */
const isFarAndShort = ({ start, end, level, path }: PlaceMention, own: Division): boolean =>
  level === 'county' && path[0] !== own.path[0] && end - start < (path.at(-1)?.length ?? 0) && end - start > 1;
