import type { Name } from '../gazetteer/nameIndex';
import type { TownshipHit } from '../gazetteer/townships';

/** A stretch of the text that is written like a division's name; whether a place is meant is asked later. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly name: Name;
  /** The township of the very same name, where there is one: 和平区 is a district of Tianjin, and of Taichung. */
  readonly township: number | null;
}

export type PlaceHit = NameHit | TownshipHit;

export const isTownship = (hit: PlaceHit): hit is TownshipHit => 'id' in hit;
