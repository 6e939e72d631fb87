import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { exportedColumns } from './figureRecord';
import type { ColumnType, RowPortions } from './figureRecord';

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];

/** Rows of a group: readers of the format skip groups whole. */
const ROWS_OF_GROUP = 50_000;

const physical = {
  words: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  whole: { type: 'INT32' },
} as const satisfies Record<ColumnType, object>;

const schema: Schema = [
  { name: 'figures', num_children: exportedColumns.length },
  ...exportedColumns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...physical[type] })),
];

/** Apache Parquet: a column each, nothing known is null. Offsets are counted in UTF-16 units. */
export async function* parquetFile(rows: RowPortions): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({ writer, schema, createdBy: 'corpus-reader' });
  let cells = emptyColumns();
  const write = (): void => {
    const columnData = exportedColumns.map(({ name }, index) => ({ name, data: cells[index] ?? [] }));
    void parquet.write({ columnData, rowGroupSize: ROWS_OF_GROUP });
    cells = emptyColumns();
  };
  for await (const portion of rows) {
    for (const figure of portion)
      for (const [index, { of }] of exportedColumns.entries()) cells[index]?.push(of(figure));
    if ((cells[0]?.length ?? 0) >= ROWS_OF_GROUP) write();
  }
  if ((cells[0]?.length ?? 0) > 0) write();
  void parquet.finish();
  yield writer.getBytes();
}

const emptyColumns = (): (string | number | null)[][] => exportedColumns.map(() => []);
