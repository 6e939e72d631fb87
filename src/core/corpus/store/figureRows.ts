import { ByteReader } from './bytes';
import { figureAt, figureColumnsOf, readMore, skipMore, wordAt } from './figureColumns';
import type { FigureRow } from './figureColumns';

/** Some rows of a block, by their number there. Only what they name is read: a block has thousands of words. */
export function figuresAt(bytes: Uint8Array, more: Uint8Array, wanted: ReadonlySet<number>): Map<number, FigureRow> {
  const columns = figureColumnsOf(bytes, lazyStrings);
  const reader = new ByteReader(more);
  const rows = new Map<number, FigureRow>();
  const last = Math.max(...wanted);
  for (let row = 0; row <= last && row < columns.count; row++) {
    if (!wanted.has(row)) skipMore(reader);
    else {
      const figure = figureAt(columns, row, readMore(reader, columns));
      rows.set(row, { figure, nounKey: wordAt(columns, columns.nounKey[row]) });
    }
  }
  return rows;
}

/** What `ByteWriter.strings` wrote; each string is made when it is asked for. The reader is behind them afterwards. */
function lazyStrings(reader: ByteReader): readonly string[] {
  const starts = Array.from({ length: reader.number() }, () => {
    const start = reader.at;
    reader.skipString();
    return start;
  });
  return new Proxy<readonly string[]>([], {
    get: (_, index) => {
      const start = typeof index === 'string' ? starts[Number(index)] : undefined;
      return start === undefined ? undefined : reader.stringAt(start);
    },
  });
}

/** Goes past what `ByteWriter.strings` wrote, for whoever asks for numbers alone. */
export function withoutStrings(reader: ByteReader): readonly string[] {
  for (let left = reader.number(); left > 0; left--) reader.skipString();
  return [];
}
