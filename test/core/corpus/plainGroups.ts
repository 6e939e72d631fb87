import type { CorpusEntry } from '../../../src/core/corpus/corpusIndex';
import type { GroupKind, GroupStep } from '../../../src/core/corpus/groupStep';
import { groupOrder, monthSteps, unknown } from '../../../src/core/corpus/grouping';
import type { GroupBy, GroupOrder as StoreOrder } from '../../../src/core/corpus/grouping';
import { placeLevels } from '../../../src/core/corpus/placeLevels';

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

export interface GroupOrder extends StoreOrder {
  /** The form in which publishers of both scripts are compared. */
  readonly comparable: (name: string) => string;
}

type Compare = ReturnType<typeof groupOrder>;

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
