import type { FigureGroup, FigureGrouping } from '../figureQuestions';
import { groupKeys, groupsArticles, spreadOf } from './figureGroups';
import type { GroupKeys } from './figureGroups';
import type { FiguresFrom } from './figureFilter';
import { unitKey } from './figureNumbers';
import { valuesOf } from './figureOrder';
import type { RowsFound } from './figureOrder';
import { titleOf } from './titles';

/** A group while it is counted. */
interface Counted {
  readonly key: string;
  figures: number;
  articles: number;
  last: number;
}

/** Rows by what they have in common. All are counted; what more is told is worked out for those that are asked for. */
export class GroupsOfRows {
  /** By row its group's number. */
  private readonly own: Uint32Array;
  private readonly groups: Counted[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly by: FigureGrouping,
    private readonly found: RowsFound,
    private readonly from: FiguresFrom,
  ) {
    const groupOf = this.groupOf();
    this.own = found.rows.map((row, index) => groupOf(row, found.refs[index] ?? 0));
    for (const [index, number] of this.own.entries()) this.count(number, found.refs[index] ?? 0);
  }

  largest(limit: number): readonly FigureGroup[] {
    const known = [...this.groups.keys()].filter((number) => (this.groups[number]?.figures ?? 0) > 0);
    const order = known.sort((a, b) => this.compare(a, b)).slice(0, limit);
    const wanted = new Map(order.map((number) => [number, [] as number[]]));
    for (const [index, number] of this.own.entries()) wanted.get(number)?.push(index);
    return order.map((number) => this.told(number, wanted.get(number) ?? []));
  }

  private compare(a: number, b: number): number {
    const [left, right] = [this.groups[a], this.groups[b]];
    return (right?.figures ?? 0) - (left?.figures ?? 0) || ((left?.key ?? '') < (right?.key ?? '') ? -1 : 1);
  }

  private groupOf(): (row: number, ref: number) => number {
    const keys = groupKeys(this.by, this.from.table);
    if (keys) {
      const groups = Uint32Array.from({ length: keys.size + 1 }, (_, number) => this.group(keys.keyOf(number)));
      return (row) => groups[keys.column[row] ?? 0] ?? 0;
    }
    const keyOf = groupsArticles(this.by, this.from);
    let [last, group] = [-1, 0];
    return (_, ref) => {
      if (ref === last) return group;
      const held = this.from.holding.at(ref);
      [last, group] = [ref, this.group(held && keyOf ? keyOf(held) : '')];
      return group;
    };
  }

  private group(key: string): number {
    const known = this.numbers.get(key) ?? this.groups.push({ key, figures: 0, articles: 0, last: -1 }) - 1;
    this.numbers.set(key, known);
    return known;
  }

  /** The rows of an article stand together. */
  private count(number: number, ref: number): void {
    const group = this.groups[number];
    if (!group) return;
    group.figures++;
    if (group.last !== ref) group.articles++;
    group.last = ref;
  }

  private told(number: number, indexes: readonly number[]): FigureGroup {
    const { key, figures, articles } = this.groups[number] ?? { key: '', figures: 0, articles: 0 };
    const keys = groupKeys(this.by, this.from.table);
    const isPlace = this.by === 'province' || this.by === 'county';
    return {
      ...{ by: this.by, key, figures, articles, code: isPlace && key !== '' ? key : null },
      name: keys ? this.nameOfRows(keys, indexes) : this.nameOfArticles(indexes),
      ...this.measuredOf(indexes),
    };
  }

  private nameOfRows({ named, nameOf }: GroupKeys, indexes: readonly number[]): string {
    return nameOf(mostOf(indexes.map((index) => named[this.found.rows[index] ?? 0] ?? 0)));
  }

  private nameOfArticles(indexes: readonly number[]): string {
    const { holding } = this.from;
    const held = holding.at(mostOf(indexes.map((index) => this.found.refs[index] ?? 0)));
    if (!held) return '';
    if (this.by === 'article') return titleOf(held);
    return holding.names.name(held.block.get(held.article, 'publisher')) ?? '';
  }

  private measuredOf(indexes: readonly number[]): Pick<FigureGroup, 'unit' | 'least' | 'median' | 'most' | 'measured'> {
    const { table } = this.from;
    const unitAt = (index: number): string => {
      const measure = table.measures.get(table.measure[this.found.rows[index] ?? 0] ?? 0);
      return measure ? unitKey(measure) : '';
    };
    const unit = mostOf(indexes.map(unitAt));
    const rows = Uint32Array.from(
      indexes.filter((index) => unitAt(index) === unit),
      (index) => this.found.rows[index] ?? 0,
    );
    return { unit: unit === '' ? null : unit, ...spreadOf(valuesOf(rows, this.from)) };
  }
}

/** What occurs most often; of several the first. */
function mostOf<T>(all: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
