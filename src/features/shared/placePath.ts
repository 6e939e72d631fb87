import type { CorpusEntry } from '../../core/index';
import type { PlaceNames } from '../../host/placeNames';

/** Where an article stands, `湖南省 › 怀化市 › 沅陵县`, in the reader's script; undefined where that is not known. */
export function placePath({ place }: Pick<CorpusEntry, 'place'>, names: PlaceNames): string | undefined {
  if (!place) return undefined;
  const { province, prefecture, county } = place;
  const path = [province, prefecture === province ? null : prefecture, county === prefecture ? null : county];
  return path
    .filter((name) => name !== null)
    .map((name) => names.show(name))
    .join(' › ');
}
