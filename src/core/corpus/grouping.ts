import type { Script } from '../article/model';
import type { GroupKind, GroupStep } from './groupStep';

export type GroupBy = 'place' | 'month' | 'publisher' | 'script';

/** What groups are ordered by. */
interface Ordered {
  readonly kind: GroupKind;
  /** The official Simplified name of a place, `2022`, `2022-03`, a publisher as most articles write it, a script; '' for unknown. */
  readonly name: string;
  /** GB/T 2260 code of a place, else null. */
  readonly code: string | null;
  /** Articles in this group and in those below it. */
  readonly count: number;
}

export interface GroupOrder {
  /** `code`: GB/T 2260; `count`: most articles first; `name`: by `compareNames`. Only places can be ordered. */
  readonly places: 'code' | 'count' | 'name';
  readonly compareNames: (a: Pick<Ordered, 'name' | 'code'>, b: Pick<Ordered, 'name' | 'code'>) => number;
}

/** Where what is not known stands. */
export const unknown: GroupStep = { key: 'unknown', kind: 'unknown', name: '', code: null };

/** `2022-03-22T15:52` → 2022 › 2022-03; a date that knows only its year stands under the year. */
export function monthSteps(published: string): readonly GroupStep[] {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(published) ?? [];
  if (year === undefined) return [unknown];
  const yearStep: GroupStep = { key: year, kind: 'year', name: year, code: null };
  return month === undefined
    ? [yearStep]
    : [yearStep, { key: month, kind: 'month', name: `${year}-${month}`, code: null }];
}

type Compare = (a: Ordered, b: Ordered) => number;

const scripts: readonly Script[] = ['simplified', 'traditional', 'mixed', 'unknown'];

/** The order of groups that stand beside each other. */
export function groupOrder({ places, compareNames }: GroupOrder): Compare {
  const byPlace: Record<GroupOrder['places'], Compare> = {
    code: (a, b) => compare(a.code ?? '', b.code ?? ''),
    count: (a, b) => b.count - a.count || compare(a.code ?? '', b.code ?? ''),
    name: (a, b) => compareNames(a, b),
  };
  return (a, b) => {
    if (a.kind === 'unknown' || b.kind === 'unknown')
      return Number(a.kind === 'unknown') - Number(b.kind === 'unknown');
    if (a.code !== null) return byPlace[places](a, b);
    if (a.kind === 'publisher') return b.count - a.count || compareNames(a, b);
    if (a.kind === 'script') return scripts.indexOf(a.name as Script) - scripts.indexOf(b.name as Script);
    return compare(a.name, b.name);
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
