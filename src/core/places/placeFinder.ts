import type { ArticlePlace } from '../article/model';
import type { PlaceLexicon } from './names/placeLexicon';
import type { Find } from '../article/finder';
import { AnchorScan } from '../match/anchorScan';
import type { Fold } from '../text/fold';
import { parseAbbreviations } from './names/abbreviations';
import { parseCalibration } from './choice/confidence';
import { createWordPairs } from './names/wordPairs';
import { createPlaceFinder, placeOfFurniture } from './placeFinding';
import { Divisions } from './gazetteer/gazetteer';
import { createNameIndex } from './gazetteer/nameIndex';
import { createGazetteer } from './gazetteer/gazetteerQuery';
import type { Gazetteer } from './gazetteer/gazetteerQuery';
import { createRoles, placeCharacters } from './gazetteer/placeRoles';
import { createStemFinder } from './names/stems';
import { createTownshipIndex } from './gazetteer/townships';

/** The texts of the tables of places, as `Tables` has them. */
export interface PlaceTables {
  readonly gazetteer: string;
  readonly placeNames: string;
  readonly placeNeighbours: string;
  readonly placeAbbreviations: string;
  readonly placeConfidence: string;
}

export interface Places {
  readonly gazetteer: Gazetteer;
  readonly find: Find;
  /** What the page around the article says of its owner, for articles that name no place; in source offsets. */
  readonly ofFurniture: (source: string) => ArticlePlace | null;
}

/** The gazetteer and the finder of places; what they know is read from the tables as texts ask for it. */
export function createPlaces(tables: PlaceTables, fold: Fold, scan = new AnchorScan()): Places {
  const divisions = new Divisions(tables.gazetteer);
  const roles = createRoles();
  const indexes = {
    names: createNameIndex(tables.placeNames, divisions, roles),
    townships: createTownshipIndex(divisions, roles),
    abbreviations: parseAbbreviations(tables.placeAbbreviations, divisions, roles),
    isWord: createWordPairs(tables.placeNeighbours),
    stems: createStemFinder(divisions),
    calibrate: parseCalibration(tables.placeConfidence),
  };
  const lexicon: PlaceLexicon = { ...indexes, roles, anchors: scan.of(placeCharacters(roles)) };
  return {
    gazetteer: createGazetteer(divisions, lexicon.names, lexicon.townships, fold),
    find: createPlaceFinder(lexicon),
    ofFurniture: (source) => placeOfFurniture(source, fold(source), lexicon),
  };
}
