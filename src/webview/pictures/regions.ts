import table from '../../tables/provinceTiles.tsv';
import type { NamedGroup } from '../messages';
import { measured } from './measure';
import type { PictureMeasure } from './measure';

/** A region at the level of provinces: its tile, and what the outlines call it. */
export interface Region {
  readonly code: string;
  readonly name: string;
  readonly outline: string;
  readonly column: number;
  readonly row: number;
}

export const REGIONS: readonly Region[] = table
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [code = '', name = '', outline = '', column, row] = line.split('\t');
    return { code, name, outline, column: Number(column), row: Number(row) };
  });

const SHADES = 5;

/** A shade of 1 to 5 for each group, by its rank: as many groups in each, so that one large one does not pale all others. */
export function shadesOf(groups: readonly NamedGroup[], measure: PictureMeasure): ReadonlyMap<string, number> {
  const known = groups.flatMap((group) => {
    const value = measured(group, measure);
    return value === undefined ? [] : [{ key: group.key, value }];
  });
  const sizes = [...new Set(known.map(({ value }) => value))].sort((a, b) => a - b);
  const shade = (value: number): number =>
    sizes.length === 1 ? 3 : 1 + Math.round((sizes.indexOf(value) / (sizes.length - 1)) * (SHADES - 1));
  return new Map(known.map(({ key, value }) => [key, shade(value)]));
}
