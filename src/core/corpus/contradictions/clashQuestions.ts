import { passesOf } from '../store/articleFilter';
import type { ArticleFilter, PageOf, Range } from '../articlesMeant';
import type { CopyQuestions } from '../copies/copyQuestions';
import type { FigureRowReader, WantedRow } from '../figures/figureRowReader';
import type { FiguresFrom } from '../figures/figureFilter';
import type { StatedFigure } from '../figureQuestions';
import type { ClashOfArticle } from '../reportQuestions';
import { jsonOf } from '../store/blockHeads';
import type { Held } from '../store/holding';
import type { KeptClash, KeptMentions } from '../store/storedArticle';

interface ClashesFrom {
  /** The columns, with what the store has now. */
  readonly figures: () => Promise<FiguresFrom>;
  readonly reader: FigureRowReader;
  readonly copies: CopyQuestions;
  readonly breathe: () => Promise<void>;
}

/** A clash and the rows of its figures, its own first. */
interface ClashRows {
  readonly clash: KeptClash;
  readonly rows: readonly WantedRow[];
}

/** The question which numbers of an article cannot all be true: found when the article was read, kept beside it. */
export class ClashQuestions {
  private found: { readonly key: string; readonly all: Promise<readonly ClashOfArticle[]> } | undefined;

  constructor(private readonly from: ClashesFrom) {}

  async clashes(filter: ArticleFilter, { from, to }: Range): Promise<PageOf<ClashOfArticle>> {
    const figures = await this.from.figures();
    const key = `${figures.holding.version} ${JSON.stringify(filter)}`;
    if (this.found?.key !== key) this.found = { key, all: this.find(filter, figures) };
    const all = await this.found.all;
    return { total: all.length, rows: all.slice(from, to) };
  }

  private async find(filter: ArticleFilter, figures: FiguresFrom): Promise<readonly ClashOfArticle[]> {
    const passes = passesOf(filter, figures);
    const held = [...figures.holding.articles()].filter((one) => one.block.get(one.article, 'clashes') > 0);
    const found: ClashOfArticle[] = [];
    const firsts = held.length > 0 ? await this.from.copies.firsts() : new Map<number, number>();
    const known = new Set<string>();
    const isCopy = ({ ref }: Held): number => Number(firsts.has(ref));
    for (const one of held.filter(passes).sort((a, b) => isCopy(a) - isCopy(b))) {
      const first = firsts.get(one.ref) ?? one.ref;
      for (const clash of await this.clashesOf(one)) {
        const key = `${first} ${clash.kind} ${[clash.figure, ...clash.others].map(valueOf).join(' ')}`;
        if (!known.has(key)) found.push(clash);
        known.add(key);
      }
      await this.from.breathe();
    }
    return found;
  }

  private async clashesOf(held: Held): Promise<readonly ClashOfArticle[]> {
    const { clashes } = jsonOf(await held.block.piece(held.article, 'mentions')) as KeptMentions;
    const wanted = clashes.map((clash) => this.rowsOf(held, clash));
    const asked = wanted.flatMap(({ rows }) => rows);
    const read = await this.from.reader.read(asked);
    if (read.length !== asked.length) return [];
    let next = 0;
    return wanted.flatMap(({ clash: { kind, worked }, rows }) => {
      const [figure, ...others] = read.slice(next, (next += rows.length));
      if (!figure) return [];
      const key = `${figure.entry.summary.id} ${kind} ${figure.start}`;
      return { key, kind, figure, others, worked };
    });
  }

  private rowsOf(held: Held, clash: KeptClash): ClashRows {
    const first = (this.from.reader.firstOf(held.block) ?? 0) + held.block.get(held.article, 'figures');
    return { clash, rows: [clash.figure, ...clash.others].map((index) => ({ ref: held.ref, row: first + index })) };
  }
}

const valueOf = ({ value }: StatedFigure): string => JSON.stringify(value);
