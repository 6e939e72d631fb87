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
    const firsts = held.length > 0 ? await this.from.copies.firsts() : new Map<number, number>();
    const firstOf = (ref: number): ReportOfArticle => ({ number: firsts.get(ref) ?? ref, isCopy: firsts.has(ref) });
    return clashesAmong(held.filter(passes), { ...this.from, firstOf });
  }
}

/** The report that an article prints: the number of the first that prints it. */
interface ReportOfArticle {
  readonly number: number;
  readonly isCopy: boolean;
}

interface AmongFrom extends Pick<ClashesFrom, 'reader' | 'breathe'> {
  readonly firstOf: (ref: number) => ReportOfArticle;
}

/** What is said in several printings of a report counts once; what stands in copies alone comes last. */
export async function clashesAmong(held: readonly Held[], from: AmongFrom): Promise<readonly ClashOfArticle[]> {
  const found: ClashOfArticle[] = [];
  const known = new Set<string>();
  const isCopy = ({ ref }: Held): number => Number(from.firstOf(ref).isCopy);
  for (const one of [...held].sort((a, b) => isCopy(a) - isCopy(b))) {
    const first = from.firstOf(one.ref).number;
    for (const clash of await clashesOf(one, from.reader)) {
      const key = `${first} ${clash.kind} ${[clash.figure, ...clash.others].map(valueOf).join(' ')}`;
      if (!known.has(key)) found.push(clash);
      known.add(key);
    }
    await from.breathe();
  }
  return found;
}

async function clashesOf(held: Held, reader: FigureRowReader): Promise<readonly ClashOfArticle[]> {
  const { clashes } = jsonOf(await held.block.piece(held.article, 'mentions')) as KeptMentions;
  const wanted = clashes.map((clash) => rowsOf(held, clash, reader));
  const asked = wanted.flatMap(({ rows }) => rows);
  const read = await reader.read(asked);
  if (read.length !== asked.length) return [];
  let next = 0;
  return wanted.flatMap(({ clash: { kind, worked }, rows }) => {
    const [figure, ...others] = read.slice(next, (next += rows.length));
    if (!figure) return [];
    const key = `${figure.entry.summary.id} ${kind} ${figure.start}`;
    return { key, kind, figure, others, worked };
  });
}

function rowsOf(held: Held, clash: KeptClash, reader: FigureRowReader): ClashRows {
  const first = (reader.firstOf(held.block) ?? 0) + held.block.get(held.article, 'figures');
  return { clash, rows: [clash.figure, ...clash.others].map((index) => ({ ref: held.ref, row: first + index })) };
}

const valueOf = ({ value }: StatedFigure): string => JSON.stringify(value);
