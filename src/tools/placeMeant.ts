import type { Division, Engine } from '../core/index';
import { shown } from './fields';
import { ToolRefused } from './toolRefused';

/**
 * The GB/T 2260 code of the place that is meant.
 * @param place its code, its name, or the names from above down to it with `/` between
 * @throws ToolRefused where no place is called so, or several are: nothing is guessed
 */
export function placeMeant(place: string, { fold, gazetteer }: Pick<Engine, 'fold' | 'gazetteer'>): string {
  if (/^\d+$/.test(place)) {
    if (gazetteer.byCode(place)) return place;
    throw new ToolRefused(`${shown(place)} is no code of a place (GB/T 2260), such as 430000 for 湖南省.`);
  }
  const names = place.split('/').map((name) => fold(name.trim()));
  const found = nearest(
    gazetteer.bearers(names.at(-1) ?? '').filter((one) => isBelow(one, names.slice(0, -1))),
    names,
  );
  const [only, ...others] = found;
  if (!only)
    throw new ToolRefused(`No place is called “${shown(place)}”; give its official name or its code (GB/T 2260).`);
  if (others.length === 0) return only.code;
  const some = found.slice(0, MOST_NAMED).map(({ path, code }) => `${path.join('/')} (${code})`);
  const more = found.length > MOST_NAMED ? ` and ${found.length - MOST_NAMED} more` : '';
  throw new ToolRefused(`“${shown(place)}” may be ${some.join(', ')}${more}; give the code of the one that is meant.`);
}

const MOST_NAMED = 8;

/** Those whose whole name it is, else all but townships, else all. */
function nearest(bearers: readonly Division[], names: readonly string[]): readonly Division[] {
  const whole = bearers.filter(({ name }) => name === names.at(-1));
  if (whole.length > 0) return whole;
  const larger = bearers.filter(({ level }) => level !== 'township');
  return larger.length > 0 ? larger : bearers;
}

const isBelow = ({ path }: Division, above: readonly string[]): boolean =>
  above.every((name) => path.slice(0, -1).some((one) => one.startsWith(name)));
