import { strToU8 } from 'fflate';
import type { FigureFileOptions, StatedFigure } from '../../figureQuestions';
import { csvRow } from '../../../text/delimited';
import { exportedColumns, jsonRecord } from './figureRecord';
import type { RowPortions } from './figureRecord';
import { parquetFile } from './parquetFile';
import { xlsxFile } from './xlsxFile';

/** A file of figures, piece by piece. The first row of CSV and of each sheet names the columns. */
export function figureFile(rows: RowPortions, options: FigureFileOptions): AsyncIterable<Uint8Array> {
  switch (options.format) {
    case 'csv':
      return csvFile(rows, options.byteOrderMark === true);
    case 'jsonl':
      return linesFile(rows, jsonRecord);
    case 'xlsx':
      return xlsxFile(rows);
    case 'parquet':
      return parquetFile(rows);
  }
}

/** Without the mark some spreadsheets take Chinese for Latin letters. */
const BYTE_ORDER_MARK = '\ufeff';

async function* csvFile(rows: RowPortions, hasMark: boolean): AsyncGenerator<Uint8Array> {
  const head = csvRow(exportedColumns.map(({ name }) => name));
  yield strToU8(`${hasMark ? BYTE_ORDER_MARK : ''}${head}\n`);
  yield* linesFile(rows, (figure) => csvRow(exportedColumns.map(({ of }) => of(figure))));
}

async function* linesFile(rows: RowPortions, line: (figure: StatedFigure) => string): AsyncGenerator<Uint8Array> {
  for await (const portion of rows) yield strToU8(portion.map((figure) => `${line(figure)}\n`).join(''));
}
