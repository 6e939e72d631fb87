/** Rows a page. */
const PAGE = 100;
/** Pages that are kept; what was looked at longest ago goes first. */
const MOST_PAGES = 80;
/** Pages that are asked for at a time: whoever drags the scroll bar does not wait for all that lies between. */
const AT_A_TIME = 2;

/** The rows of an answer, asked for by pages when they are looked at. */
export class RowPages<Row> {
  private readonly pages = new Map<number, readonly Row[]>();
  private readonly asked = new Set<number>();
  private wanted: readonly number[] = [];

  /** @param came told whenever a page came; @param failed why one could not be got */
  constructor(
    private readonly fetch: (from: number, to: number) => Promise<readonly Row[]>,
    private readonly came: () => void,
    private readonly failed: (problem: unknown) => void,
  ) {}

  /** Undefined while it is not there. */
  row(index: number): Row | undefined {
    return this.pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** These rows are looked at now, and none that was before. */
  want(from: number, to: number): void {
    const first = Math.floor(from / PAGE);
    const last = Math.floor(Math.max(from, to - 1) / PAGE);
    const needed = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    for (const page of needed) this.touch(page);
    this.wanted = needed.filter((page) => !this.pages.has(page));
    this.next();
  }

  get isWaiting(): boolean {
    return this.wanted.some((page) => !this.pages.has(page));
  }

  private touch(page: number): void {
    const rows = this.pages.get(page);
    if (!rows) return;
    this.pages.delete(page);
    this.pages.set(page, rows);
  }

  private next(): void {
    for (const page of this.wanted) {
      if (this.asked.size >= AT_A_TIME) return;
      if (!this.pages.has(page) && !this.asked.has(page)) void this.get(page);
    }
  }

  private async get(page: number): Promise<void> {
    this.asked.add(page);
    try {
      this.pages.set(page, await this.fetch(page * PAGE, (page + 1) * PAGE));
      for (const [old] of this.pages) if (this.pages.size > MOST_PAGES) this.pages.delete(old);
      this.came();
    } catch (problem) {
      this.failed(problem);
      return;
    } finally {
      this.asked.delete(page);
    }
    this.next();
  }
}
