import type { Anchors } from '../text/anchorScan';
import type { Calibration } from './confidence';
import type { Abbreviations } from './abbreviations';
import type { Namesakes } from './namesakes';
import type { NameIndex } from './names';
import type { TownshipIndex } from './townships';
import type { Roles } from './roles';
import type { StemFinder } from './stems';
import type { WordPairs } from './wordPairs';

/** All that names of places are recognised by, made once from the tables. */
export interface PlaceLexicon {
  readonly roles: Roles;
  /** Offsets where a name may begin, where one may close, and around names of one character. */
  readonly anchors: Anchors;
  readonly names: NameIndex;
  readonly townships: TownshipIndex;
  readonly abbreviations: Abbreviations;
  readonly isNamesake: Namesakes;
  readonly isWord: WordPairs;
  readonly stems: StemFinder;
  /** How sure an article's place is. */
  readonly calibrate: Calibration;
}
