import type { Anchors } from '../../match/anchorScan';
import type { Calibration } from '../choice/confidence';
import type { TownshipsBelow } from '../choice/ownOrgan';
import type { Abbreviations } from './abbreviations';
import type { NameIndex } from '../gazetteer/nameIndex';
import type { TownshipIndex } from '../gazetteer/townships';
import type { Roles } from '../gazetteer/placeRoles';
import type { OwnTownships } from './ownTownships';
import type { StemFinder } from './stems';
import type { WordPairs } from './wordPairs';
import type { IsAcrossWords } from './wordCut';

/** All that names of places are recognised by, made once from the tables. */
export interface PlaceLexicon {
  readonly roles: Roles;
  /** Offsets where a name may begin, where one may close, and around names of one character. */
  readonly anchors: Anchors;
  readonly names: NameIndex;
  readonly townships: TownshipIndex;
  readonly abbreviations: Abbreviations;
  readonly isWord: WordPairs;
  readonly isAcrossWords: IsAcrossWords;
  readonly stems: StemFinder;
  readonly ownTownships: OwnTownships;
  readonly townshipsOf: TownshipsBelow;
  /** How sure an article's place is. */
  readonly calibrate: Calibration;
}
