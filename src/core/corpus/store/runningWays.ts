import type { GroupStep } from '../groupStep';
import type { CountedWay } from './countedWays';
import type { Held, Holding } from './holding';

/**
 * How many articles of a store there are at the end of each way. A view asks every few seconds while a corpus is read: only
 * blocks that came since are gone through, as long as what counted before still counts.
 */
export class RunningWays {
  private readonly ways = new Map<string, { readonly steps: readonly GroupStep[]; count: number }>();
  private blocks = 0;
  private counting = -1;

  constructor(
    private readonly holding: Holding,
    private readonly stepsOf: (held: Held) => readonly GroupStep[],
  ) {}

  /** In the order in which the first article of each stands in the corpus. */
  all(): Iterable<CountedWay> {
    this.beginAnewIfChanged();
    for (; this.blocks < this.holding.blockCount; this.blocks++)
      for (const held of this.holding.articlesOf(this.blocks)) this.add(this.stepsOf(held));
    return this.ways.values();
  }

  private beginAnewIfChanged(): void {
    const { countingChanges } = this.holding;
    if (this.counting === countingChanges) return;
    this.counting = countingChanges;
    this.blocks = 0;
    this.ways.clear();
  }

  private add(steps: readonly GroupStep[]): void {
    const key = steps.map((step) => `${step.key}\n${step.name}`).join('\0');
    const way = this.ways.get(key);
    if (way) way.count++;
    else this.ways.set(key, { steps, count: 1 });
  }
}
