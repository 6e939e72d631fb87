/**
 * Where a table of very many rows is scrolled to. Browsers end what can be scrolled at some 17 million pixels, and earlier
 * where the page is zoomed: beyond `HIGHEST` one pixel of the scroll bar stands for several of the rows. All in pixels.
 */
const HIGHEST = 6_000_000;

export class ScrollRange {
  private readonly scrolled: number;
  private readonly whole: number;

  /** @param view the height in which rows are seen */
  constructor(
    private readonly rows: number,
    private readonly rowHeight: number,
    private readonly view: number,
  ) {
    this.whole = Math.max(0, rows * rowHeight - view);
    this.scrolled = Math.max(0, this.height - view);
  }

  /** Of all rows, as the scroll bar knows them. */
  get height(): number {
    return Math.min(this.rows * this.rowHeight, HIGHEST);
  }

  /** A step of the wheel would jump over rows. */
  get isScaled(): boolean {
    return this.whole > this.scrolled;
  }

  /** How far the rows are moved up at a position of the scroll bar. */
  offsetAt(scrollTop: number): number {
    return this.scrolled === 0 ? 0 : this.within((scrollTop / this.scrolled) * this.whole);
  }

  scrollTopAt(offset: number): number {
    return this.whole === 0 ? 0 : (offset / this.whole) * this.scrolled;
  }

  within(offset: number): number {
    return Math.min(Math.max(0, offset), this.whole);
  }

  /** The nearest offset at which a row is seen whole. */
  showing(row: number, offset: number): number {
    const top = row * this.rowHeight;
    return this.within(Math.max(Math.min(offset, top), top + this.rowHeight - this.view));
  }

  /** The rows that are seen at least in part, `to` exclusive. */
  seenAt(offset: number): { readonly from: number; readonly to: number } {
    const from = Math.floor(offset / this.rowHeight);
    return { from, to: Math.min(this.rows, Math.ceil((offset + this.view) / this.rowHeight)) };
  }
}
