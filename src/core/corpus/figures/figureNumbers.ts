import type { FigureKind } from '../../article/model';
import type { Fold } from '../../text/fold';
import { commonUnitOf } from './commonUnits';
import type { CommonUnit } from './commonUnits';

/** Things that many figures name, by number from 1, each once; 0 is none. They are taken apart once. */
class Numbered<T> {
  readonly all: T[] = [];
  private readonly known = new Map<string, number>();

  protected numberOf(key: string, make: () => T): number {
    const known = this.known.get(key) ?? this.all.push(make());
    this.known.set(key, known);
    return known;
  }

  get(number: number): T | undefined {
    return this.all[number - 1];
  }

  get size(): number {
    return this.all.length;
  }
}

/** What a number measures. */
export interface Measure {
  readonly kind: FigureKind;
  /** As written, of the first figure that has it; null where the number stands on its noun. */
  readonly written: string | null;
  /** The same, folded. */
  readonly unit: string | null;
  readonly common: CommonUnit | null;
}

export class MeasureNumbers extends Numbered<Measure> {
  constructor(private readonly fold: Fold) {
    super();
  }

  number(kind: FigureKind, written: string | null): number {
    const unit = written === null ? null : this.fold(written);
    return this.numberOf(`${kind} ${unit ?? ''}`, () => ({ kind, written, unit, common: commonUnitOf(kind, unit) }));
  }
}

/** The unit under which a measure is grouped: the common one, else its own; '' where it has none. */
export const unitKey = ({ common, unit }: Measure): string => common?.unit ?? unit ?? '';

export interface NumberedPlace {
  readonly path: readonly string[];
  readonly code: string | null;
}

export class PlaceNumbers extends Numbered<NumberedPlace> {
  /** @param json the path and the code */
  number(json: string | null): number {
    if (json === null) return 0;
    return this.numberOf(json, () => {
      const [path, code] = JSON.parse(json) as [readonly string[], string | null];
      return { path, code };
    });
  }
}

export interface NumberedTime {
  readonly value: string;
  /** ISO 8601, of a day, a month or a year; '' is open. */
  readonly from: string;
  readonly to: string;
}

export class TimeNumbers extends Numbered<NumberedTime> {
  number(value: string | null): number {
    if (value === null) return 0;
    return this.numberOf(value, () => {
      const [from = '', to = from] = value.split('/');
      return { value, from: from === '..' ? '' : from, to: to === '..' ? '' : to };
    });
  }
}

/** Is the time with a year? `--02-07` holds in none that can be told. */
export const hasYear = ({ from, to }: NumberedTime): boolean => /^\d/.test(from) || (from === '' && /^\d/.test(to));
