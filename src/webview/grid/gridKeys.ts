/** Where the reader is: the row and the column of the active cell, and the row from which the selection goes there. */
export interface ActiveCell {
  readonly row: number;
  readonly column: number;
  readonly anchor: number;
}

/** What of a table the keys go by. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Whole rows in view. */
  readonly page: number;
}

/** What of a key's event counts. */
interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Rows and columns by which a key moves; with Control another way. `Infinity` is as far as there is anything. */
type Step = readonly [rows: number, columns: number];

const steps = (page: number): Readonly<Record<string, { readonly plain: Step; readonly far: Step }>> => ({
  ArrowDown: { plain: [1, 0], far: [Infinity, 0] },
  ArrowUp: { plain: [-1, 0], far: [-Infinity, 0] },
  ArrowRight: { plain: [0, 1], far: [0, Infinity] },
  ArrowLeft: { plain: [0, -1], far: [0, -Infinity] },
  PageDown: { plain: [page, 0], far: [page, 0] },
  PageUp: { plain: [-page, 0], far: [-page, 0] },
  Home: { plain: [0, -Infinity], far: [-Infinity, -Infinity] },
  End: { plain: [0, Infinity], far: [Infinity, Infinity] },
});

/** Where a key leads, as in every grid; undefined for a key that leads nowhere. With Shift the selection grows. */
export function cellAfter(keys: Keys, { row, column, anchor }: ActiveCell, size: GridSize): ActiveCell | undefined {
  const isFar = keys.ctrlKey || keys.metaKey;
  if (keys.key === 'a' && isFar) return { row: size.rows - 1, column, anchor: 0 };
  const step = steps(size.page)[keys.key];
  if (!step) return undefined;
  const [rows, columns] = isFar ? step.far : step.plain;
  const next = within(row + rows, size.rows);
  return { row: next, column: within(column + columns, size.columns), anchor: keys.shiftKey ? anchor : next };
}

const within = (at: number, count: number): number => Math.max(0, Math.min(at, count - 1));
