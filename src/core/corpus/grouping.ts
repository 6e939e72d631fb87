import type { Script } from '../article/model';
import type { CorpusEntry } from './corpusIndex';
import type { GroupKind, GroupStep } from './groupStep';
import { placeLevels } from './placeLevels';

export type GroupBy = 'place' | 'month' | 'publisher' | 'script';

/** A branch of the corpus: a place, a month, a publisher… and what stands in it. */
export interface Group {
  /** Stable while the group means the same: `place/43/4312`. */
  readonly id: string;
  readonly kind: GroupKind;
  /** The official Simplified name of a place, `2022`, `2022-03`, a publisher as most articles write it, a script; '' for unknown. */
  readonly name: string;
  /** GB/T 2260 code of a place, else null. */
  readonly code: string | null;
  /** Articles in this group and in those below it. */
  readonly count: number;
  readonly groups: readonly Group[];
  /** Articles that stand here and in no group below, oldest first. */
  readonly entries: readonly CorpusEntry[];
}

export interface GroupOrder {
  /** `code`: GB/T 2260; `count`: most articles first; `name`: by `compareNames`. Only places can be ordered. */
  readonly places: 'code' | 'count' | 'name';
  readonly compareNames: (a: Pick<Group, 'name' | 'code'>, b: Pick<Group, 'name' | 'code'>) => number;
  /** The form in which publishers of both scripts are compared. */
  readonly comparable: (name: string) => string;
}

interface Branch extends GroupStep {
  readonly id: string;
  readonly branches: Map<string, Branch>;
  readonly entries: CorpusEntry[];
  readonly names: Map<string, number>;
}

/** Every entry stands in exactly one group; what is unknown comes last. */
export function groupEntries(entries: readonly CorpusEntry[], by: GroupBy, order: GroupOrder): readonly Group[] {
  const root = branch(by, { key: '', kind: 'unknown', name: '', code: null });
  for (const entry of entries) {
    let at = root;
    for (const step of stepsTo(entry, by, order)) at = below(at, step);
    at.entries.push(entry);
  }
  return finished(root, groupOrder(order)).groups;
}

function branch(id: string, step: GroupStep): Branch {
  return { ...step, id, branches: new Map(), entries: [], names: new Map() };
}

function below(parent: Branch, step: GroupStep): Branch {
  let child = parent.branches.get(step.key);
  if (!child) parent.branches.set(step.key, (child = branch(`${parent.id}/${step.key}`, step)));
  child.names.set(step.name, (child.names.get(step.name) ?? 0) + 1);
  return child;
}

/** Where what is not known stands. */
export const unknown: GroupStep = { key: 'unknown', kind: 'unknown', name: '', code: null };

function stepsTo(entry: CorpusEntry, by: GroupBy, { comparable }: GroupOrder): readonly GroupStep[] {
  const { published, publisher, script } = entry.summary;
  switch (by) {
    case 'place':
      return entry.place ? placeLevels(entry.place) : [unknown];
    case 'month':
      return published === null ? [unknown] : monthSteps(published);
    case 'publisher':
      return [
        publisher === null ? unknown : { key: comparable(publisher), kind: 'publisher', name: publisher, code: null },
      ];
    case 'script':
      return [{ key: script, kind: script === 'unknown' ? 'unknown' : 'script', name: script, code: null }];
  }
}

/** `2022-03-22T15:52` → 2022 › 2022-03; a date that knows only its year stands under the year. */
export function monthSteps(published: string): readonly GroupStep[] {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(published) ?? [];
  if (year === undefined) return [unknown];
  const yearStep: GroupStep = { key: year, kind: 'year', name: year, code: null };
  return month === undefined
    ? [yearStep]
    : [yearStep, { key: month, kind: 'month', name: `${year}-${month}`, code: null }];
}

/** What groups are ordered by. */
type Ordered = Pick<Group, 'kind' | 'name' | 'code' | 'count'>;
type Compare = (a: Ordered, b: Ordered) => number;

function finished(at: Branch, compare: Compare): Group {
  const groups = [...at.branches.values()].map((child) => finished(child, compare)).sort(compare);
  const { id, kind, code } = at;
  const count = groups.reduce((sum, group) => sum + group.count, at.entries.length);
  return { id, kind, name: mostUsed(at), code, count, groups, entries: [...at.entries].sort(oldestFirst) };
}

function mostUsed({ names, name }: Branch): string {
  let best = name;
  for (const [candidate, uses] of names) if (uses > (names.get(best) ?? 0)) best = candidate;
  return best;
}

const scripts: readonly Script[] = ['simplified', 'traditional', 'mixed', 'unknown'];

/** The order of groups that stand beside each other. */
export function groupOrder({ places, compareNames }: Pick<GroupOrder, 'places' | 'compareNames'>): Compare {
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

/** By date, then title; what has no date comes last. */
function oldestFirst({ summary: a }: CorpusEntry, { summary: b }: CorpusEntry): number {
  return (
    compare(a.published ?? '~', b.published ?? '~') ||
    compare(a.title ?? a.opening, b.title ?? b.opening) ||
    compare(a.id, b.id)
  );
}
