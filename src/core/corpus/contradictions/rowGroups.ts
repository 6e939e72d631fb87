/** Indexes of rows by what they have in common, four numbers each: some twenty bytes a row, whatever the groups' number. */
export class RowGroups {
  private readonly indexes: Uint32Array;
  private readonly groups: Uint32Array;
  private count = 0;
  /** By the numbers so far and the next: what both together are called. */
  private readonly pairs: readonly Map<number, number>[];

  /**
   * @param most rows at most
   * @param sizes each of the numbers is below its size
   */
  constructor(
    most: number,
    private readonly sizes: readonly [number, number, number, number],
  ) {
    this.indexes = new Uint32Array(most);
    this.groups = new Uint32Array(most);
    this.pairs = [new Map(), new Map(), new Map()];
  }

  add(index: number, ...numbers: readonly [number, number, number, number]): void {
    let [group] = numbers;
    for (const [at, pairs] of this.pairs.entries()) {
      const pair = group * (this.sizes[at + 1] ?? 0) + (numbers[at + 1] ?? 0);
      const known = pairs.get(pair);
      group = known ?? pairs.size;
      if (known === undefined) pairs.set(pair, group);
    }
    this.indexes[this.count] = index;
    this.groups[this.count++] = group;
  }

  /** In the order in which their first rows came; the rows of each in theirs. */
  *all(): Generator<Uint32Array, void, undefined> {
    const ends = this.ends();
    const next = new Uint32Array(ends.length);
    next.set(ends.subarray(0, -1), Math.min(1, ends.length));
    const sorted = new Uint32Array(this.count);
    for (let at = 0; at < this.count; at++) {
      const group = this.groups[at] ?? 0;
      const place = next[group] ?? 0;
      sorted[place] = this.indexes[at] ?? 0;
      next[group] = place + 1;
    }
    for (let group = 0, start = 0; group < ends.length; start = ends[group++] ?? 0)
      yield sorted.subarray(start, ends[group]);
  }

  /** By group, where its rows end in the list of all. */
  private ends(): Uint32Array {
    const ends = new Uint32Array(this.pairs.at(-1)?.size ?? 0);
    for (let at = 0; at < this.count; at++) {
      const group = this.groups[at] ?? 0;
      ends[group] = (ends[group] ?? 0) + 1;
    }
    for (let group = 1; group < ends.length; group++) ends[group] = (ends[group] ?? 0) + (ends[group - 1] ?? 0);
    return ends;
  }
}
