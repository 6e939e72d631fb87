import type { Fold } from '../../text/fold';
import { approximations, figureColumnsOf, figureKinds, figureTextsOf } from '../store/figureColumns';
import type { FigureColumns } from '../store/figureColumns';
import type { HeldBlock } from '../store/heldBlock';
import { NameNumbers } from '../store/nameNumbers';
import type { Holding } from '../store/holding';
import { MeasureNumbers, PlaceNumbers, TimeNumbers } from './figureNumbers';

/** Blocks that are read at once. */
const AT_ONCE = 8;

/** Where the rows of a block stand in the table. */
export interface BlockRows {
  readonly block: HeldBlock;
  /** The row of its first figure. */
  readonly first: number;
}

/**
 * The figures of all articles as columns in memory, some forty bytes a figure, to be filtered and sorted without reading. A
 * row is a figure; rows of a block stand together, in its order. What is not known is 0.
 */
export class FigureTable {
  /** In the unit as written: the value, or the ends of a range. */
  low = new Float64Array(0);
  high = new Float64Array(0);
  /** Numbers of `measures`, `nouns`, `writtenNouns`, `places`, `times`, `texts`. */
  measure = new Uint32Array(0);
  noun = new Uint32Array(0);
  written = new Uint32Array(0);
  place = new Uint32Array(0);
  when = new Uint32Array(0);
  text = new Uint32Array(0);
  /** Index in `approximations` from 1. */
  approx = new Uint8Array(0);
  readonly measures: MeasureNumbers;
  /** Keys, in which both scripts are one. */
  readonly nouns = new NameNumbers();
  readonly writtenNouns = new NameNumbers();
  readonly places = new PlaceNumbers();
  readonly times = new TimeNumbers();
  /** The numbers as written. */
  readonly texts = new NameNumbers();
  private count = 0;
  private readonly firsts = new Map<HeldBlock, number>();
  private taking: Promise<void> = Promise.resolve();

  constructor(
    fold: Fold,
    private readonly breathe: () => Promise<void>,
  ) {
    this.measures = new MeasureNumbers(fold);
  }

  /** Reads what the store has and the table has not. */
  take(holding: Holding): Promise<void> {
    const taken = this.taking.then(() => this.takeNow(holding));
    this.taking = taken.catch(() => undefined);
    return taken;
  }

  /** The row of the first figure of a block. */
  firstOf(block: HeldBlock): number | undefined {
    return this.firsts.get(block);
  }

  private async takeNow(holding: Holding): Promise<void> {
    const blocks = [...holding.numbers()].flatMap((number) => holding.block(number) ?? []);
    this.forget(new Set(blocks));
    const missing = blocks.filter((block) => !this.firsts.has(block));
    this.reserve(missing.reduce((sum, block) => sum + figuresIn(block), 0));
    for (let next = 0; next < missing.length; next += AT_ONCE) {
      const some = missing.slice(next, next + AT_ONCE);
      const parts = await Promise.all(
        some.map((block) => Promise.all([block.read('figures'), block.read('figuresMore')])),
      );
      for (const [index, block] of some.entries()) {
        const [columns, more] = parts[index] ?? [];
        if (columns && more) this.add(block, figureColumnsOf(columns), more);
      }
      await this.breathe();
    }
  }

  /** Begins anew where more than half of the rows belong to blocks that are no more. */
  private forget(blocks: ReadonlySet<HeldBlock>): void {
    let gone = 0;
    for (const block of this.firsts.keys()) if (!blocks.has(block)) gone += figuresIn(block);
    if (gone * 2 <= this.count) return;
    this.firsts.clear();
    this.count = 0;
    this.reserve(0, true);
  }

  private reserve(more: number, anew = false): void {
    const needed = this.count + more;
    if (!anew && needed <= this.low.length) return;
    const size = needed + (needed >>> 3);
    const [low, high] = [this.low, this.high].map((old) => grown(old, new Float64Array(size), this.count));
    const wide = [this.measure, this.noun, this.written, this.place, this.when, this.text];
    const [measure, noun, written, place, when, text] = wide.map((old) =>
      grown(old, new Uint32Array(size), this.count),
    );
    Object.assign(this, { low, high, measure, noun, written, place, when, text });
    this.approx = grown(this.approx, new Uint8Array(size), this.count);
  }

  private add(block: HeldBlock, columns: FigureColumns, more: Uint8Array): void {
    const first = this.count;
    const { words } = columns;
    this.low.set(columns.low, first);
    this.high.set(columns.high, first);
    this.approx.set(columns.approx, first);
    const numbered = (to: Uint32Array, from: Uint32Array, numbers: { number(word: string | null): number }): void => {
      const numberOf = rememberedBy(words, (word) => numbers.number(word));
      for (const [row, word] of from.entries()) to[first + row] = numberOf(word);
    };
    numbered(this.noun, columns.nounKey, this.nouns);
    numbered(this.written, columns.noun, this.writtenNouns);
    numbered(this.place, columns.place, this.places);
    numbered(this.when, columns.when, this.times);
    numbered(this.text, figureTextsOf(more, columns.count), this.texts);
    const units = figureKinds.map((kind) => rememberedBy(words, (word) => this.measures.number(kind, word)));
    for (const [row, unit] of columns.unit.entries())
      this.measure[first + row] = units[columns.kind[row] ?? 0]?.(unit) ?? 0;
    this.firsts.set(block, first);
    this.count += columns.count;
  }
}

/** A row's approximation, from `approx`. */
export const approximationOf = (number: number): (typeof approximations)[number] | null =>
  approximations[number - 1] ?? null;

const figuresIn = (block: HeldBlock): number => block.end(block.count - 1, 'figures');

function grown<A extends Float64Array | Uint32Array | Uint8Array>(old: A, larger: A, count: number): A {
  larger.set(old.subarray(0, count));
  return larger;
}

/** The number of a block's word (from 1; 0 is none), asked for once. */
function rememberedBy(words: readonly string[], number: (word: string | null) => number): (index: number) => number {
  const known = new Int32Array(words.length + 1).fill(-1);
  return (index) => {
    let found = known[index] ?? 0;
    if (found < 0) known[index] = found = number(words[index - 1] ?? null);
    return found;
  };
}
