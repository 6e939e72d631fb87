import { figureBounds } from '../../figureBounds';
import type { StatedFigure } from '../../figureQuestions';
import type { Cell } from '../../../text/delimited';

/** Rows as they are read, some at a time. */
export type RowPortions = AsyncIterable<readonly StatedFigure[]>;

/** What a column holds: words, a number, or a whole number. */
export type ColumnType = 'words' | 'number' | 'whole';

/** A column of an exported table. */
export interface ExportedColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly of: (figure: StatedFigure) => Cell;
}

/** Offsets are counted in these: the second half of a pair counts too. */
const OFFSETS = 'UTF-16';

/**
 * A row of an exported table, in the order of its columns. `value` is the number as it is said (a range has `low` and
 * `high` instead, a ratio its terms in `text`); `low` and `high` are what it can be, empty where it is open; `common` is
 * the value in `commonUnit`.
 */
export const exportedColumns: readonly ExportedColumn[] = [
  { name: 'path', type: 'words', of: ({ entry }) => entry.summary.path },
  { name: 'start', type: 'whole', of: ({ start }) => start },
  { name: 'end', type: 'whole', of: ({ end }) => end },
  { name: 'offsets', type: 'words', of: () => OFFSETS },
  { name: 'text', type: 'words', of: ({ text }) => text },
  { name: 'value', type: 'number', of: ({ value }) => (typeof value === 'number' ? value : null) },
  { name: 'low', type: 'number', of: (figure) => endsOf(figure)[0] },
  { name: 'high', type: 'number', of: (figure) => endsOf(figure)[1] },
  { name: 'approx', type: 'words', of: ({ approx }) => approx },
  { name: 'kind', type: 'words', of: ({ kind }) => kind },
  { name: 'unit', type: 'words', of: ({ unit }) => unit },
  { name: 'common', type: 'number', of: ({ common }) => common?.value ?? null },
  { name: 'commonUnit', type: 'words', of: ({ common }) => common?.unit ?? null },
  { name: 'noun', type: 'words', of: ({ noun }) => noun },
  { name: 'place', type: 'words', of: ({ place }) => place?.path.join('/') ?? null },
  { name: 'code', type: 'words', of: ({ place }) => place?.code ?? null },
  { name: 'when', type: 'words', of: ({ when }) => when },
  { name: 'title', type: 'words', of: ({ entry }) => entry.summary.title },
  { name: 'publisher', type: 'words', of: ({ entry }) => entry.summary.publisher },
  { name: 'articlePlace', type: 'words', of: ({ entry }) => placeNames(entry.place) },
  { name: 'published', type: 'words', of: ({ entry }) => entry.summary.published },
  { name: 'url', type: 'words', of: ({ entry }) => entry.summary.url },
  { name: 'sentence', type: 'words', of: ({ sentence }) => sentence.text },
];

/** A row as a line of JSON Lines: `value` as an analysis has it, several terms as a list. */
export function jsonRecord(figure: StatedFigure): string {
  const record = Object.fromEntries(exportedColumns.map(({ name, of }) => [name, of(figure)]));
  return JSON.stringify({ ...record, value: figure.value });
}

/** As `corpus-reader figures` has them: an exact number has its value twice, 约 has no ends. */
function endsOf({ value, kind, approx }: StatedFigure): readonly [number | null, number | null] {
  const bounds = figureBounds({ value, kind, approx });
  if (bounds) return [bounds.low, bounds.high];
  if (typeof value === 'number') return approx === null ? [value, value] : [null, null];
  return kind === 'ratio' ? [null, null] : [value[0] ?? null, value.at(-1) ?? null];
}

const placeNames = (place: StatedFigure['entry']['place']): string | null =>
  place && [place.province, place.prefecture, place.county].filter((name) => name !== null).join('/');
