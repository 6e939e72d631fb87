import type { Findings } from '../article/finder';
import type { PlaceMention } from '../article/model';
import type { Reading } from '../text/reading';

/** Places below the township that no gazetteer lists (花苑社区, 西尹村), where they begin a clause or follow a name. */
export function sitesOf(_reading: Reading, _named: readonly PlaceMention[], _found: Findings): readonly PlaceMention[] {
  return [];
}
