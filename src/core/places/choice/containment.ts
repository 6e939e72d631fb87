import type { Division } from '../gazetteer/gazetteer';

export function isWithin(division: Division, above: Division): boolean {
  for (let at = division.parent; at; at = at.parent) if (at === above) return true;
  return false;
}

/** Of two names one behind the other, those bearers that hold each other; the same lists where that is all of them. */
export interface Fitting {
  readonly above: readonly Division[];
  readonly below: readonly Division[];
}

/** Null where no bearer of the one holds a bearer of the other. */
export type Fit = (above: readonly Division[], below: readonly Division[]) => Fitting | null;

/** Fits each pair of lists once, as known by identity: a text may name 北京市朝阳区 a thousand times. */
export function createFit(): Fit {
  const known = new Map<readonly Division[], Map<readonly Division[], Fitting | null>>();
  return (above, below) => {
    const fits = known.get(above) ?? new Map<readonly Division[], Fitting | null>();
    if (fits.size === 0) known.set(above, fits);
    let fitting = fits.get(below);
    if (fitting === undefined) fits.set(below, (fitting = fitted(above, below)));
    return fitting;
  };
}

function fitted(above: readonly Division[], below: readonly Division[]): Fitting | null {
  const inside = kept(below, (one) => above.some((holder) => isWithin(one, holder)));
  if (inside.length === 0) return null;
  return { above: kept(above, (holder) => inside.some((one) => isWithin(one, holder))), below: inside };
}

function kept(all: readonly Division[], fits: (division: Division) => boolean): readonly Division[] {
  const some = all.filter(fits);
  return some.length === all.length ? all : some;
}
