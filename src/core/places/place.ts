import type { ArticlePlace } from '../article/model';
import type { PlaceLexicon } from './lexicon';
import type { Finder } from '../article/finder';
import type { Fold } from '../text/fold';
import { parseAbbreviations } from './abbreviations';
import { parseWordPairs } from './wordPairs';
import { createPlaceFinder, placeOfFurniture } from './finder';
import { createHosts } from './hosts';
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
  readonly placeNeighbours: string;
  readonly placeAbbreviations: string;
}

export interface Places {
  readonly gazetteer: Gazetteer;
  readonly find: Finder;
  /** What the page around the article says of its owner, for articles that name no place; in source offsets. */
  readonly ofFurniture: (source: string) => ArticlePlace | null;
}

/** The gazetteer and the finder of places, from one reading of the tables. */
export function createPlaces(tables: PlaceTables, fold: Fold): Places {
  const divisions = parseGazetteer(tables.gazetteer, tables.countyZones, fold);
  const byCode = new Map(divisions.map((division) => [division.code, division]));
  const lexicon: PlaceLexicon = {
    names: createNameIndex(collectNames(divisions, tables.placeAliases, tables.placeWords, fold)),
    townships: createTownshipIndex(divisions),
    abbreviations: parseAbbreviations(tables.placeAbbreviations, byCode),
    hosts: createHosts(divisions),
    isWord: parseWordPairs(tables.placeNeighbours),
  };
  return {
    gazetteer: createGazetteer(divisions, fold),
    find: createPlaceFinder(lexicon),
    ofFurniture: (source) => placeOfFurniture(source, fold(source), lexicon),
  };
}
