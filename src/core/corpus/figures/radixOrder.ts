/** What rows are sorted by, in parts of 16 bits: the most significant is level 0. Rows of equal keys keep their order. */
export interface SortKeys {
  readonly count: number;
  readonly levels: number;
  readonly part: (row: number, level: number) => number;
}

const BUCKETS = 2 ** 16;
/** So few are compared with each other. */
const FEW = 2048;

/**
 * The numbers 0 to `count`, exclusive, in the order of their keys, which is made where it is looked at: once through all
 * for the first part of the keys, then only among those that share it with what is shown. Each step is linear.
 */
export class RadixOrder {
  private order: Uint32Array;
  private readonly spare: Uint32Array;
  /** Where the rows of each first part end. */
  private readonly ends: Uint32Array;
  private readonly isDone = new Uint8Array(BUCKETS);

  constructor(private readonly keys: SortKeys) {
    const rows = new Uint32Array(keys.count);
    for (let row = 0; row < rows.length; row++) rows[row] = row;
    this.order = new Uint32Array(keys.count);
    this.ends = this.distribute(rows, this.order, 0, keys.count, 0);
    this.spare = rows;
  }

  /** Those at these places of the order, the last exclusive. */
  slice(from: number, to: number): Uint32Array {
    const end = Math.min(to, this.keys.count);
    for (let bucket = this.bucketAt(from); bucket < BUCKETS && this.startOf(bucket) < end; bucket++) {
      if (this.isDone[bucket] === 1) continue;
      this.sort(this.startOf(bucket), this.ends[bucket] ?? 0, 1);
      this.isDone[bucket] = 1;
    }
    return this.order.slice(from, end);
  }

  private startOf(bucket: number): number {
    return bucket === 0 ? 0 : (this.ends[bucket - 1] ?? 0);
  }

  /** The bucket that holds this place. */
  private bucketAt(place: number): number {
    let [low, high] = [0, BUCKETS];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.ends[middle] ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Sorts a stretch of the order by the parts from `level` on. */
  private sort(from: number, to: number, level: number): void {
    if (level >= this.keys.levels || to - from < 2) return;
    if (to - from <= FEW) {
      this.order.subarray(from, to).sort((a, b) => this.compare(a, b, level));
      return;
    }
    const ends = this.distribute(this.order, this.spare, from, to, level);
    this.order.set(this.spare.subarray(from, to), from);
    let start = from;
    for (const end of ends) {
      if (end - start > 1) this.sort(start, end, level + 1);
      start = end;
    }
  }

  private compare(a: number, b: number, first: number): number {
    for (let level = first; level < this.keys.levels; level++) {
      const difference = this.keys.part(a, level) - this.keys.part(b, level);
      if (difference !== 0) return difference;
    }
    return a - b;
  }

  /** Counts the rows of each part, and puts them into their stretches. @returns where each ends */
  private distribute(rows: Uint32Array, to: Uint32Array, from: number, end: number, level: number): Uint32Array {
    const { part } = this.keys;
    const ends = new Uint32Array(BUCKETS);
    for (let at = from; at < end; at++) {
      const bucket = part(rows[at] ?? 0, level);
      ends[bucket] = (ends[bucket] ?? 0) + 1;
    }
    let sum = from;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const count = ends[bucket] ?? 0;
      ends[bucket] = sum;
      sum += count;
    }
    for (let at = from; at < end; at++) {
      const row = rows[at] ?? 0;
      const bucket = part(row, level);
      const place = ends[bucket] ?? 0;
      to[place] = row;
      ends[bucket] = place + 1;
    }
    return ends;
  }
}

/** By the ranks of what a column names. @param ranks by number, from 0 on */
export function keysOfRanks(numbers: Uint32Array, ranks: Uint32Array): SortKeys {
  const isShort = ranks.length <= BUCKETS;
  const rankAt = (row: number): number => ranks[numbers[row] ?? 0] ?? 0;
  return {
    ...{ count: numbers.length, levels: isShort ? 1 : 2 },
    part: isShort ? rankAt : (row, level) => (level === 0 ? rankAt(row) >>> 16 : rankAt(row) & 0xffff),
  };
}

/** By numbers; what is no number comes last, either way. */
export function keysOfValues(values: Float64Array, descending: boolean): SortKeys {
  const halves = new Uint16Array(values.buffer, values.byteOffset, values.length * 4);
  const turned = descending ? 0xffff : 0;
  return {
    ...{ count: values.length, levels: 4 },
    part: (row, level) => {
      const sign = halves[row * 4 + 3] ?? 0;
      if ((sign & 0x7ff0) === 0x7ff0 && Number.isNaN(values[row])) return 0xffff;
      const half = halves[row * 4 + 3 - level] ?? 0;
      const ordered = sign >= 0x8000 ? half ^ 0xffff : level === 0 ? half | 0x8000 : half;
      return ordered ^ turned;
    },
  };
}
