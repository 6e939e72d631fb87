import type { FigurePoint } from '../figureQuestions';
import { writtenBounds } from '../figureBounds';
import type { WrittenBounds } from '../figureBounds';
import { factorOf } from './figureFilter';
import { unitKey } from './figureNumbers';
import { approximationOf } from './figureTable';
import type { FigureTable } from './figureTable';

/** A row of the table as a picture draws it. @param shown its row among those that are shown */
export function pointAt(table: FigureTable, row: number, shown: number): FigurePoint {
  const number = table.measure[row] ?? 0;
  const measure = table.measures.get(number);
  const factor = factorOf(table, number);
  const { least, most } = boundsAt(table, row);
  return {
    row: shown,
    value: (table.low[row] ?? NaN) * factor,
    least: least === null ? null : least * factor,
    most: most === null ? null : most * factor,
    unit: measure ? unitKey(measure) || null : null,
    when: table.times.get(table.when[row] ?? 0)?.value ?? null,
    code: table.places.get(table.place[row] ?? 0)?.code ?? null,
  };
}

function boundsAt(table: FigureTable, row: number): WrittenBounds {
  const [low = NaN, high = NaN] = [table.low[row], table.high[row]];
  const kind = table.measures.get(table.measure[row] ?? 0)?.kind ?? 'count';
  return writtenBounds({
    kind,
    value: low === high ? low : [low, high],
    approx: approximationOf(table.approx[row] ?? 0),
  });
}
