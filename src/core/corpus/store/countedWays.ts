import type { GroupBy } from '../grouping';
import type { GroupStep } from '../groupStep';
import type { GroupCount, GroupOfLevel } from '../questions';
import { scripts } from './blockWriter';

/** A way from the root of a grouping, and how many articles are at its end. */
export interface CountedWay {
  readonly steps: readonly GroupStep[];
  readonly count: number;
}

/** The groups right below `keys`. @param ways that lead through it, in the order of the corpus */
export function groupsOfWays(ways: Iterable<CountedWay>, by: GroupBy, keys: readonly string[]): readonly GroupCount[] {
  const groups = new Map<string, Counted>();
  for (const { steps, count } of ways) {
    const step = steps[keys.length];
    if (step) add(groups, step, count, newCounted);
  }
  return [...groups.values()].map((group) => groupCount(group, by, keys)).sort(byOrder);
}

/** The groups of every level, each behind the one that it is in. */
export function levelsOfWays(ways: Iterable<CountedWay>, by: GroupBy): readonly GroupOfLevel[] {
  const tops = new Map<string, Level>();
  for (const { steps, count } of ways) {
    let level = tops;
    for (const step of steps) level = add(level, step, count, newLevel).below;
  }
  return flat(tops, by, []);
}

interface Counted {
  readonly step: GroupStep;
  count: number;
  /** How often each way of writing its name is used. */
  readonly names: Map<string, number>;
}

interface Level extends Counted {
  readonly below: Map<string, Level>;
}

const newCounted = (step: GroupStep): Counted => ({ step, count: 0, names: new Map() });
const newLevel = (step: GroupStep): Level => ({ ...newCounted(step), below: new Map() });

function add<C extends Counted>(
  groups: Map<string, C>,
  step: GroupStep,
  count: number,
  make: (step: GroupStep) => C,
): C {
  let group = groups.get(step.key);
  if (!group) groups.set(step.key, (group = make(step)));
  group.count += count;
  group.names.set(step.name, (group.names.get(step.name) ?? 0) + count);
  return group;
}

function flat(groups: ReadonlyMap<string, Level>, by: GroupBy, above: readonly string[]): readonly GroupOfLevel[] {
  return [...groups.values()]
    .map((level) => ({ level, group: groupCount(level, by, above) }))
    .sort((a, b) => byOrder(a.group, b.group))
    .flatMap(({ level, group }) => {
      const keys = [...above, group.key];
      return [{ ...group, keys }, ...flat(level.below, by, keys)];
    });
}

function groupCount({ step, count: articles, names }: Counted, by: GroupBy, keys: readonly string[]): GroupCount {
  const { key, kind, code } = step;
  const [name] = [...names].reduce((best, next) => (next[1] > best[1] ? next : best));
  return { id: [by, ...keys, key].join('/'), key, kind, name, code, count: articles };
}

function byOrder(a: GroupCount, b: GroupCount): number {
  if (a.kind === 'unknown' || b.kind === 'unknown') return Number(a.kind === 'unknown') - Number(b.kind === 'unknown');
  if (a.kind === 'publisher') return b.count - a.count || (a.name < b.name ? -1 : 1);
  if (a.kind === 'script') return scriptIndex(a) - scriptIndex(b);
  const [left, right] = a.code === null ? [a.name, b.name] : [a.code, b.code ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}

const scriptIndex = ({ key }: GroupCount): number => scripts.findIndex((script) => script === key);
