import type { Finder } from '../article/finder';
import type { Fold } from '../text/fold';
import { createPlaceFinder } from './finder';
import { parseGazetteer } from './gazetteer';
import { collectNames, createNameIndex } from './names';
import { createGazetteer } from './query';
import type { Gazetteer } from './query';
import { createTownshipIndex } from './townships';

/** The texts of the tables of places, as `Tables` has them. */
export interface PlaceTables {
  readonly gazetteer: string;
  readonly countyZones: string;
  readonly placeAliases: string;
  readonly placeWords: string;
}

/** The gazetteer and the finder of places, from one reading of the tables. */
export function createPlaces(tables: PlaceTables, fold: Fold): { gazetteer: Gazetteer; find: Finder } {
  const divisions = parseGazetteer(tables.gazetteer, tables.countyZones);
  const names = createNameIndex(collectNames(divisions, tables.placeAliases, tables.placeWords, fold));
  return {
    gazetteer: createGazetteer(divisions, fold),
    find: createPlaceFinder(names, createTownshipIndex(divisions, fold)),
  };
}
