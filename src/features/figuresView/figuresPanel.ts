import { EventEmitter, ViewColumn, commands, env, l10n } from 'vscode';
import type { Disposable, WebviewPanel } from 'vscode';
import { tableRows } from '../../core/index';
import type { CorpusFigures, FigureGroup, FigureQuery } from '../../core/index';
import type { Services } from '../../host/services';
import { commandIds } from '../../ids';
import type {
  FiguresAsked,
  NamedGroup,
  PageAsked,
  PageMessage,
  PageQuestions,
  PageRequest,
  RowsOf,
} from '../../webview/messages';
import { answerToPage } from '../shared/pageAnswers';
import type { PageAnswers } from '../shared/pageAnswers';
import { openSentence } from '../shared/openSentence';
import { pageFrame, pageRoots } from '../shared/pageFrame';
import { copiedRow } from './copiedRow';
import { exportFigures } from './exportFigures';
import { groupInWords } from './groupWords';
import { growthSteps } from './growthSteps';
import type { NounJoins } from './nounJoins';
import { pageInWords } from './pageInWords';
import { rowInWords } from './rowWords';
import { saveQuery } from './saveQuery';

/** What a panel needs. */
export interface PanelNeeds {
  readonly services: Pick<Services, 'context' | 'corpus' | 'fold' | 'log' | 'names'>;
  readonly joins: NounJoins;
  /** The tab is named by something else than its query. */
  readonly keepsTitle?: boolean;
  /** What is not as it was when the query was saved; empty where nothing is told. */
  readonly since?: (found: Pick<CorpusFigures, 'total' | 'articles'>) => Promise<string>;
}

/** Groups that are looked through for what the reader typed. */
const LOOKED_THROUGH = 20_000;
/** Units that a page is told of. */
const UNITS_TOLD = 5;
/** More rows than these are exported, not copied. */
const MOST_COPIED = 20_000;

/** A tab with the figures of the corpus: what its page asks is answered here. */
export class FiguresPanel implements Disposable {
  private readonly listening: Disposable[] = [];
  private readonly ended = new EventEmitter<void>();
  private current: { readonly number: number; readonly figures: CorpusFigures } | undefined;
  private numbers = 0;
  readonly onDidEnd = this.ended.event;

  /** @param asked undefined where the page shows again what it showed */
  constructor(
    private readonly panel: WebviewPanel,
    private readonly needs: PanelNeeds,
    private readonly asked: PageAsked | undefined,
  ) {
    const { corpus, context, names } = needs.services;
    const changed = (): void => void this.tell({ told: 'changed' });
    this.listening.push(
      panel.webview.onDidReceiveMessage((request: PageRequest) => void this.reply(request)),
      panel.onDidDispose(() => {
        this.dispose();
      }),
      corpus.onDidChange(changed),
      names.onDidChange(changed),
    );
    panel.webview.options = { enableScripts: true, localResourceRoots: pageRoots(context.extensionUri) };
    panel.webview.html = pageFrame(panel.webview, context.extensionUri, panel.title);
  }

  dispose(): void {
    for (const each of this.listening.splice(0)) each.dispose();
    this.current?.figures.dispose();
    this.current = undefined;
    this.ended.fire();
    this.ended.dispose();
  }

  private async reply(request: PageRequest): Promise<void> {
    await this.tell(await answerToPage(request, this.answers, this.needs.services.log));
  }

  private async tell(message: PageMessage): Promise<void> {
    if (this.listening.length > 0) await this.panel.webview.postMessage(message);
  }

  private readonly answers: PageAnswers<PageQuestions> = {
    begin: async () => {
      await this.needs.services.names.ready();
      return { words: pageInWords(), locale: env.language, asked: this.asked };
    },
    find: (asked) => this.find(asked),
    rows: async (given) => {
      const { names } = this.needs.services;
      return (await this.rows(given)).map((figure) => rowInWords(figure, names));
    },
    groups: (given) => this.groups(given),
    points: ({ found, limit }) => this.meant(found).points(limit),
    open: async ({ found, row, beside }) => {
      const [figure] = await this.meant(found).rows({ from: row, to: row + 1 });
      if (figure) await openSentence(figure, beside ? ViewColumn.Beside : ViewColumn.Active);
      return null;
    },
    growth: (query) => growthSteps(this.needs.joins.expand(query), this.needs.services),
    openStretch: async ({ article, start, end }) => {
      const entry = await this.needs.services.corpus.article(article);
      if (entry) await openSentence({ entry, start, end }, ViewColumn.Active);
      return null;
    },
    showGrowth: async (figure) => {
      await commands.executeCommand(commandIds.showGrowth, figure);
      return null;
    },
    names: (names) => Promise.resolve(names.map((name) => this.needs.services.names.show(name))),
    copy: (given) => this.copy(given),
    join: async ({ keys, together }) => {
      await (together ? this.needs.joins.join(keys) : this.needs.joins.part(keys));
      return null;
    },
    export: async (asked) => {
      await this.export(asked);
      return null;
    },
    save: async (asked) => {
      if (this.current) await saveQuery(this.needs.services, asked, this.current.figures, tabTitle(asked));
      return null;
    },
  };

  private query(query: FigureQuery): Promise<CorpusFigures> {
    return this.needs.services.corpus.figures(this.needs.joins.expand(query));
  }

  private async find({ query, names }: FiguresAsked): Promise<PageQuestions['find']['answer']> {
    const number = ++this.numbers;
    const figures = await this.query(query);
    if (number !== this.numbers || this.listening.length === 0) {
      figures.dispose();
      return { number, total: 0, articles: 0, units: [], isOneNoun: false };
    }
    this.current?.figures.dispose();
    this.current = { number, figures };
    if (!this.needs.keepsTitle) this.panel.title = tabTitle({ query, names });
    const units = this.named(await figures.groups('unit', UNITS_TOLD));
    const { total, articles } = figures;
    const since = number === 1 ? await this.needs.since?.(figures) : undefined;
    const isOneNoun = (await figures.groups('noun', 2)).length === 1;
    return { number, total, articles, units, isOneNoun, ...(since ? { since } : {}) };
  }

  private named(groups: readonly FigureGroup[]): readonly NamedGroup[] {
    return groups.map((group) => ({ ...group, label: groupInWords(group, this.needs.services.names) }));
  }

  /** The answer that a question of the page is about; the page asks no more about the one before. */
  private meant(number: number): CorpusFigures {
    if (this.current?.number !== number) throw new Error(l10n.t('The filters have changed since.'));
    return this.current.figures;
  }

  private rows({ found, from, to }: RowsOf): ReturnType<CorpusFigures['rows']> {
    return this.meant(found).rows({ from, to });
  }

  private async groups({ query, by, limit, text }: PageQuestions['groups']['given']): Promise<readonly NamedGroup[]> {
    const { fold } = this.needs.services;
    const figures = await this.query(query);
    try {
      const isAll = text === undefined && !(by === 'noun' && this.needs.joins.any);
      const groups = await figures.groups(by, isAll ? limit : LOOKED_THROUGH);
      const named = this.named(groups);
      const gathered = by === 'noun' ? this.needs.joins.gather(named) : named;
      const folded = text === undefined ? undefined : (await fold())(text).toLowerCase();
      const foldName = await fold();
      const fit = gathered.filter(({ label }) => !folded || foldName(label).toLowerCase().includes(folded));
      return fit.slice(0, limit);
    } finally {
      figures.dispose();
    }
  }

  /** Asks anew: what is written is of one moment, whatever is filtered meanwhile. */
  private async export(asked: FiguresAsked): Promise<void> {
    const figures = await this.query(asked.query);
    try {
      await exportFigures(this.needs.services, figures, tabTitle(asked));
    } finally {
      figures.dispose();
    }
  }

  private async copy({ found, from, to }: RowsOf): Promise<number> {
    const last = Math.min(to, from + MOST_COPIED);
    const { names } = this.needs.services;
    const rows = await this.rows({ found, from, to: last });
    await env.clipboard.writeText(rows.map((row) => tableRows.tsvRow(copiedRow(row, names))).join('\n'));
    return rows.length;
  }
}

/** The tab's name: what is asked for, where that has names. */
export function tabTitle({ query, names }: FiguresAsked): string {
  const named = [
    ...(query.nouns ?? []).map((key) => names[`noun:${key}`]),
    ...(query.place === undefined ? [] : [names[`place:${query.place}`]]),
    ...(query.kinds ?? []).map((key) => names[`kind:${key}`]),
    ...(query.units ?? []).map((key) => names[`unit:${key}`]),
    ...(query.articles ? [names['articles:']] : []),
  ].filter((name) => name !== undefined && name !== '');
  return named.length === 0 ? l10n.t('Figures') : l10n.t('Figures: {0}', named.slice(0, 3).join(' · '));
}
