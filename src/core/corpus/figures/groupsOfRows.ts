import type { FigureGroup, FigureGrouping } from '../figureQuestions';
import type { Held } from '../store/holding';
import { groupKeys, groupsArticles } from './figureGroups';
import type { GroupKeys } from './figureGroups';
import type { FiguresFrom } from './figureFilter';
import { unitKey } from './figureNumbers';
import { valuesOf } from './figureOrder';
import type { RowsFound } from './figureOrder';
import { spreadOf } from './valueSpread';

/** A group, and the number of an article that has some of it. */
export interface GroupTold {
  readonly group: FigureGroup;
  readonly ref: number;
}

/** Rows by what they have in common. All are counted; what more is told is worked out for those that are asked for. */
export class GroupsOfRows {
  private readonly keys: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** By row its group. */
  private readonly own: Uint32Array;
  /** By group. */
  private readonly figures: Uint32Array;
  private readonly articles: Uint32Array;
  private units: UnitNumbers | undefined;

  constructor(
    private readonly by: FigureGrouping,
    private readonly found: RowsFound,
    private readonly from: FiguresFrom,
  ) {
    const keys = groupKeys(by, from.table);
    this.own = keys ? this.ofRows(keys) : this.ofArticles();
    this.figures = new Uint32Array(this.keys.length);
    this.articles = new Uint32Array(this.keys.length);
    this.count();
  }

  largest(limit: number): readonly GroupTold[] {
    const known = [...this.keys.keys()].filter((group) => (this.figures[group] ?? 0) > 0);
    const order = known.sort((a, b) => this.compare(a, b)).slice(0, limit);
    const rows = this.rowsOf(order);
    return order.map((group, index) => {
      const indexes = rows[index] ?? new Uint32Array(0);
      return { group: this.told(group, indexes), ref: this.found.refs[indexes[0] ?? 0] ?? 0 };
    });
  }

  private compare(a: number, b: number): number {
    const more = (this.figures[b] ?? 0) - (this.figures[a] ?? 0);
    return more !== 0 ? more : (this.keys[a] ?? '') < (this.keys[b] ?? '') ? -1 : 1;
  }

  private ofRows({ column, size, keyOf }: GroupKeys): Uint32Array {
    const groups = Uint32Array.from({ length: size + 1 }, (_, number) => this.group(keyOf(number)));
    return this.found.rows.map((row) => groups[column[row] ?? 0] ?? 0);
  }

  private ofArticles(): Uint32Array {
    const { holding } = this.from;
    const keyOf = groupsArticles(this.by, this.from) ?? ((): string => '');
    const keyAt = (held: Held | undefined): string => (held ? keyOf(held) : '');
    let [last, group] = [-1, 0];
    return this.found.refs.map((ref) => {
      if (ref !== last) [last, group] = [ref, this.group(keyAt(holding.at(ref)))];
      return group;
    });
  }

  private group(key: string): number {
    const known = this.numbers.get(key) ?? this.keys.push(key) - 1;
    this.numbers.set(key, known);
    return known;
  }

  /** The rows of an article stand together. */
  private count(): void {
    const { own, figures, articles } = this;
    const { refs } = this.found;
    const last = new Float64Array(figures.length).fill(-1);
    for (let index = 0; index < own.length; index++) {
      const [group = 0, ref = 0] = [own[index], refs[index]];
      figures[group] = (figures[group] ?? 0) + 1;
      if (last[group] === ref) continue;
      articles[group] = (articles[group] ?? 0) + 1;
      last[group] = ref;
    }
  }

  /** The indexes of the rows of each of these groups. */
  private rowsOf(groups: readonly number[]): readonly Uint32Array[] {
    const wanted = new Int32Array(this.keys.length).fill(-1);
    const rows = groups.map((group, index) => {
      wanted[group] = index;
      return new Uint32Array(this.figures[group] ?? 0);
    });
    const filled = new Uint32Array(groups.length);
    for (let index = 0; index < this.own.length; index++) {
      const at = wanted[this.own[index] ?? 0] ?? -1;
      const place = filled[at];
      const list = rows[at];
      if (place === undefined || !list) continue;
      list[place] = index;
      filled[at] = place + 1;
    }
    return rows;
  }

  private told(group: number, indexes: Uint32Array): FigureGroup {
    const key = this.keys[group] ?? '';
    const isPlace = this.by === 'province' || this.by === 'prefecture' || this.by === 'county';
    return {
      ...{ by: this.by, key, figures: this.figures[group] ?? 0, articles: this.articles[group] ?? 0 },
      ...{ code: isPlace && key !== '' ? key : null, name: this.nameOf(key, indexes) },
      ...this.measuredOf(indexes.map((index) => this.found.rows[index] ?? 0)),
    };
  }

  /** As most rows write it. An article's title is not held. */
  private nameOf(key: string, indexes: Uint32Array): string {
    const keys = groupKeys(this.by, this.from.table);
    if (keys) return keys.nameOf(mostOf(indexes, (index) => keys.named[this.found.rows[index] ?? 0] ?? 0));
    if (this.by === 'article') return key;
    const { names } = this.from.holding;
    const publisher = (index: number): number => {
      const held = this.from.holding.at(this.found.refs[index] ?? 0);
      return held ? held.block.get(held.article, 'publisher') : 0;
    };
    return names.name(mostOf(indexes, publisher)) ?? '';
  }

  private measuredOf(rows: Uint32Array): Pick<FigureGroup, 'unit' | 'least' | 'median' | 'most' | 'measured'> {
    const { table } = this.from;
    const { units, numbers } = (this.units ??= unitsOf(table));
    const unitAt = (row: number): number => numbers[table.measure[row] ?? 0] ?? 0;
    const most = mostOf(rows, unitAt);
    const unit = units[most] ?? '';
    const measured = rows.filter((row) => unitAt(row) === most);
    return { unit: unit === '' ? null : unit, ...spreadOf(valuesOf(measured, this.from)) };
  }
}

/** Units, and by the number of a measure its unit's index. */
interface UnitNumbers {
  readonly units: readonly string[];
  readonly numbers: Uint32Array;
}

function unitsOf({ measures }: FiguresFrom['table']): UnitNumbers {
  const known = new Map<string, number>();
  const numbers = Uint32Array.from({ length: measures.size + 1 }, (_, number) => {
    const measure = measures.get(number);
    const unit = measure ? unitKey(measure) : '';
    const index = known.get(unit) ?? known.size;
    known.set(unit, index);
    return index;
  });
  return { units: [...known.keys()], numbers };
}

/** The number that most have; of several the first; 0 where there is none. */
function mostOf(all: Uint32Array, numberOf: (one: number) => number): number {
  let counts = new Uint32Array(64);
  let [best, most] = [0, 0];
  for (const one of all) {
    const number = numberOf(one);
    if (number >= counts.length) {
      const grown = new Uint32Array(2 * number);
      grown.set(counts);
      counts = grown;
    }
    const count = (counts[number] ?? 0) + 1;
    counts[number] = count;
    if (count > most) [best, most] = [number, count];
  }
  return best;
}
