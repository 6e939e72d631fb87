import type { PlaceMention } from '../../article/model';
import type { Division } from '../gazetteer/gazetteer';
import type { Gazetteer } from '../gazetteer/gazetteerQuery';

type Bearers = Pick<Gazetteer, 'bearers'>;

/** The others who bear the name of a mention, higher levels first; none for what no gazetteer lists (villages, zones). */
export function rivalsOf(mention: PlaceMention, gazetteer: Bearers): readonly Division[] {
  const bearers = bearersOf(mention, gazetteer);
  const rivals = bearers.filter(({ path }) => path.join() !== mention.path.join());
  return rivals.length === bearers.length ? [] : rivals;
}

const gloss = /\([^)]*\)|（[^）]*）/gu;

/** The bearers of the name as it is written; a former name or a short form is known by it too. */
function bearersOf({ text, why, path }: PlaceMention, gazetteer: Bearers): readonly Division[] {
  if (why === 'unlisted') return [];
  const written = gazetteer.bearers(text.replace(gloss, '').replace(/\s/gu, ''));
  return written.length > 0 ? written : gazetteer.bearers(path.at(-1) ?? '');
}
