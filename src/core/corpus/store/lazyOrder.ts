/** Is the first of two rows before the second (below 0)? Never 0 for two different rows. */
export type CompareRows = (a: number, b: number) => number;

/**
 * The numbers 0 to `count`, exclusive, in an order that is only made as far as it is looked at: what is shown first of very
 * many costs a few steps a row, not a sort of all.
 */
export class LazyOrder {
  private readonly rows: Uint32Array;
  /** So many stand in their final order; none behind them belongs before them. */
  private done = 0;

  constructor(
    count: number,
    private readonly compare: CompareRows,
  ) {
    this.rows = Uint32Array.from({ length: count }, (_, row) => row);
  }

  get length(): number {
    return this.rows.length;
  }

  /** Those at these places of the order, the last exclusive. */
  slice(from: number, to: number): readonly number[] {
    if (to > this.done) this.orderTo(Math.min(this.length, Math.max(to, 2 * this.done)));
    return [...this.rows.subarray(from, Math.min(to, this.done))];
  }

  /** At which place of the order this one stands. */
  placeOf(wanted: number): number {
    return this.rows.reduce((before, row) => before + (this.compare(row, wanted) < 0 ? 1 : 0), 0);
  }

  private orderTo(end: number): void {
    if (end < this.length) this.divide(end);
    this.rows.subarray(this.done, end).sort(this.compare);
    this.done = end;
  }

  /** Brings the first `end` before all others, by Hoare's selection; the part where the border lies shrinks each time. */
  private divide(end: number): void {
    for (let [low, high] = [this.done, this.length - 1]; low < high;) {
      const [left, right] = this.parted(low, high);
      if (end - 1 <= right) high = right;
      else if (end - 1 >= left) low = left;
      else return;
    }
  }

  /** Afterwards nothing from `low` to the second number belongs behind anything from the first number to `high`. */
  private parted(low: number, high: number): readonly [number, number] {
    const { rows, compare } = this;
    const pivot = this.middleOf(low, (low + high) >> 1, high);
    let [left, right] = [low, high];
    while (left <= right) {
      while (compare(rows[left] ?? 0, pivot) < 0) left++;
      while (compare(rows[right] ?? 0, pivot) > 0) right--;
      if (left <= right) this.exchange(left++, right--);
    }
    return [left, right];
  }

  /** Of three rows the middle one: what is in order already is then halved, not gone through again and again. */
  private middleOf(...places: [number, number, number]): number {
    const [, middle = 0] = places.map((place) => this.rows[place] ?? 0).sort(this.compare);
    return middle;
  }

  private exchange(a: number, b: number): void {
    const [first = 0, second = 0] = [this.rows[a], this.rows[b]];
    this.rows[a] = second;
    this.rows[b] = first;
  }
}
