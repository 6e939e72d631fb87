import { FigureTable } from '../figures/figureTable';
import type { FiguresFrom } from '../figures/figureFilter';
import type { BlockBytes, BlockPart } from '../store/blockParts';
import { bytesOfUnits, unitsOf } from '../store/bytes';
import { createSteps } from '../store/groupSteps';
import { Holding } from '../store/holding';
import type { Held } from '../store/holding';
import { ArticleQuestions } from '../store/articleQuestions';
import type { Fold } from '../../text/fold';
import { heldAlone } from './aloneInBlocks';
import type { Columns, RowOf } from './rowBinary';
import type { ClusterServer } from './server';

/** Articles whose parts are asked for at once. */
const AT_ONCE = 500;

const parts = {
  ...{ id: 'text', number: 'UInt64', text: 'text', heads: 'bytes', summaries: 'bytes', mentions: 'bytes' },
  ...{ maps: 'bytes', written: 'bytes', figures: 'bytes', figures_more: 'bytes' },
} as const satisfies Columns;

/** Some articles of a corpus, brought here whole, so that a store's own questions can be asked of them. */
export class Gathered {
  readonly holding = new Holding();
  readonly from: Omit<FiguresFrom, 'table' | 'later'>;
  private readonly known = new Map<number, Held>();

  constructor(
    private readonly server: ClusterServer,
    fold: Fold,
  ) {
    this.from = { holding: this.holding, fold, steps: createSteps(this.holding) };
  }

  /** The articles of these numbers, in their order. One that is no more is left out. */
  async gather(numbers: readonly number[]): Promise<readonly Held[]> {
    const missing = [...new Set(numbers)].filter((number) => !this.known.has(number)).sort((a, b) => a - b);
    for (let next = 0; next < missing.length; next += AT_ONCE) {
      const some = missing.slice(next, next + AT_ONCE);
      const sql = `SELECT ${Object.keys(parts).join(', ')} FROM articles WHERE number IN (${some.join(', ')}) ORDER BY number`;
      for (const row of await this.server.ask(sql, parts)) this.known.set(row.number, this.take(row));
    }
    return numbers.flatMap((number) => this.known.get(number) ?? []);
  }

  /** The figures of all that was gathered. */
  async figures(): Promise<FiguresFrom> {
    const table = new FigureTable(this.from.fold, () => this.server.platform.breathe());
    await table.take(this.holding);
    return { ...this.from, table, later: new Set() };
  }

  entry(held: Held): ReturnType<ArticleQuestions['entry']> {
    return new ArticleQuestions(this.from).entry(held);
  }

  private take({ id, text, figures_more: figuresMore, ...row }: Row): Held {
    const block: BlockBytes = { ...row, ...nothing, figuresMore, text: bytesOfUnits(unitsOf([text])) };
    return heldAlone(this.holding, id, block);
  }
}

type Row = RowOf<typeof parts>;

const none = new Uint8Array(0);
/** What only filters and whole stores ask. */
const nothing: Pick<BlockBytes, Extract<BlockPart, 'files' | 'described' | 'signature'>> = {
  ...{ files: none, described: none, signature: none },
};
