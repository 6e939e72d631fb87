import type { FigureQuery } from '../core/index';
import { button, element } from './elements';
import { FilterBar } from './filters/filterBar';
import { foundInWords, withFields } from './filters/queryParts';
import { RowGrid } from './grid/rowGrid';
import type { HostLine } from './hostLine';
import type { PageBeginning, FoundFigures, PageState, StretchAsked } from './messages';
import { fill } from './pageWords';
import { PicturePane } from './pictures/picturePane';

const EMPTY: PageState = { query: {}, names: {}, picture: undefined, asTable: false, row: 0 };
/** Milliseconds of quiet before what the page shows is kept. */
const KEEP_AFTER = 150;

/**
 * Fills a page with the figures of the corpus.
 * @returns what is to be called when the corpus changed
 */
export async function openFigures(line: HostLine, body: HTMLElement): Promise<() => void> {
  const beginning = await line.ask('begin', null);
  const table = new FiguresTable(line, beginning);
  body.replaceChildren(...table.parts);
  await table.find();
  return () => {
    table.corpusChanged();
  };
}

/** Filters, what they found in one sentence, a picture of it, and its rows. */
class FiguresTable {
  private state: PageState;
  private found: FoundFigures | undefined;
  private asked = 0;
  private keeping: ReturnType<typeof setTimeout> | undefined;
  private readonly filters: FilterBar;
  private readonly grid: RowGrid;
  private readonly pictures: PicturePane;
  private readonly told = element('p', { class: 'found', role: 'status' });
  private readonly news = element('div', { class: 'news', role: 'status', hidden: true });
  private readonly problem = element('div', { class: 'problem', role: 'alert', hidden: true });
  private readonly saving: readonly HTMLElement[];

  constructor(
    private readonly line: HostLine,
    private readonly beginning: PageBeginning,
  ) {
    const { words, asked } = beginning;
    this.state = line.kept ?? { ...EMPTY, ...asked };
    this.filters = new FilterBar(this.filterHost());
    this.grid = new RowGrid(this.gridHost());
    this.pictures = new PicturePane(this.pictureHost());
    this.saving = [
      button(words.save, { class: 'secondary' }, () => void this.hand('save')),
      button(words.export, { class: 'secondary' }, () => void this.hand('export')),
    ];
  }

  get parts(): readonly HTMLElement[] {
    const bar = element('div', { class: 'bar' }, this.told, this.pictures.choice, ...this.saving);
    const title = element('h1', { class: 'unseen' }, this.beginning.words.table);
    const top = element('header', {}, title, this.filters.body, this.filters.chipList, bar, this.news, this.problem);
    return [top, element('main', {}, this.pictures.body, this.grid.body)];
  }

  /** @param row the row on top */
  async find(row = this.state.row): Promise<void> {
    const own = ++this.asked;
    const { words, locale } = this.beginning;
    this.filters.show();
    this.tell(this.found ? this.told.textContent : words.loading);
    document.body.setAttribute('aria-busy', 'true');
    try {
      const { query, names } = this.state;
      const found = await this.line.ask('find', { query, names });
      if (own !== this.asked) return;
      this.found = found;
      this.problem.hidden = true;
      this.news.hidden = found.since === undefined;
      if (found.since !== undefined) this.news.replaceChildren(found.since);
      this.tell(foundInWords(found.total, found.articles, words, locale));
      this.grid.show(found, this.state.query.order, row);
      await this.pictures.show(found, this.state);
    } catch (problem) {
      if (own === this.asked) this.fail(problem);
    } finally {
      if (own === this.asked) document.body.removeAttribute('aria-busy');
    }
  }

  corpusChanged(): void {
    const { words } = this.beginning;
    if (this.news.querySelector('button') && !this.news.hidden) return;
    if (this.found?.total === 0) {
      void this.find();
      return;
    }
    const refresh = button(words.refresh, { class: 'link' }, () => {
      void this.find();
      this.grid.body.focus();
    });
    this.news.replaceChildren(element('span', {}, words.changed), refresh);
    this.news.hidden = false;
  }

  private ask(query: FigureQuery, names: PageState['names'] = {}): void {
    this.change({ query, names: { ...this.state.names, ...names } });
    void this.find(0);
  }

  private change(state: Partial<PageState>): void {
    this.state = { ...this.state, ...state };
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => {
      this.line.keep(this.state);
    }, KEEP_AFTER);
  }

  private tell(words: string): void {
    if (this.told.textContent !== words) this.told.textContent = words;
  }

  private fail(problem: unknown): void {
    const { words } = this.beginning;
    const said = fill(words.failed, problem instanceof Error ? problem.message : String(problem));
    const again = button(words.again, { class: 'link' }, () => void this.find());
    this.problem.replaceChildren(element('span', {}, said), again);
    this.problem.hidden = false;
  }

  private async hand(question: 'save' | 'export'): Promise<void> {
    const { query, names } = this.state;
    try {
      await this.line.ask(question, { query, names });
    } catch (problem) {
      this.fail(problem);
    }
  }

  private filterHost(): ConstructorParameters<typeof FilterBar>[0] {
    const { words, locale } = this.beginning;
    const state = (): PageState => this.state;
    return {
      ...{ words, locale },
      get query() {
        return state().query;
      },
      get names() {
        return state().names;
      },
      groups: (asked) => this.line.ask('groups', asked),
      ask: (query, names) => {
        this.ask(query, names);
      },
      join: async (keys, together) => {
        await this.line.ask('join', { keys, together });
      },
    };
  }

  private gridHost(): ConstructorParameters<typeof RowGrid>[0] {
    const { words } = this.beginning;
    return {
      words,
      rows: ({ number }, from, to) => this.line.ask('rows', { found: number, from, to }),
      sort: (order) => {
        this.ask(withFields(this.state.query, { order }));
      },
      open: (row, beside) => void this.open(row, beside),
      copy: (from, to) => void this.copy(from, to),
      grow: ({ growth }) => {
        if (growth) void this.line.ask('showGrowth', growth);
        else this.tell(words.growthOfNothing);
      },
      moved: (row) => {
        if (row !== this.state.row) this.change({ row });
      },
      failed: (problem) => {
        this.fail(problem);
      },
    };
  }

  private pictureHost(): ConstructorParameters<typeof PicturePane>[0] {
    const { words, locale } = this.beginning;
    return {
      ...{ words, locale },
      groups: (by, limit) => this.line.ask('groups', { query: this.state.query, by, limit }),
      growth: () => this.line.ask('growth', this.state.query),
      open: (at) => void this.openStretch(at),
      points: ({ number }, limit) => this.line.ask('points', { found: number, limit }),
      ask: (change, names) => {
        this.ask(change(this.state.query), names);
      },
      reveal: (row) => {
        this.grid.reveal(row);
        this.grid.body.focus();
      },
      names: (names) => this.line.ask('names', names),
      changed: (state) => {
        this.change(state);
      },
    };
  }

  private async open(row: number, beside: boolean): Promise<void> {
    try {
      if (this.found) await this.line.ask('open', { found: this.found.number, row, beside });
    } catch (problem) {
      this.fail(problem);
    }
  }

  private async openStretch(at: StretchAsked): Promise<void> {
    try {
      await this.line.ask('openStretch', at);
    } catch (problem) {
      this.fail(problem);
    }
  }

  private async copy(from: number, to: number): Promise<void> {
    if (!this.found) return;
    try {
      const copied = await this.line.ask('copy', { found: this.found.number, from, to });
      this.tell(fill(this.beginning.words.copied, copied.toLocaleString(this.beginning.locale)));
    } catch (problem) {
      this.fail(problem);
    }
  }
}
