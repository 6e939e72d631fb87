import type { CorpusEntry } from '../corpusIndex';
import { writtenBounds } from '../figureBounds';
import type { StatedFigure } from '../figureQuestions';
import { sentenceAround } from '../../text/sentences';
import type { Preview } from '../../text/preview';
import type { Span } from '../../text/span';
import { textOf, unitsOfBytes } from '../store/bytes';
import { figureColumnsOf, figuresOf } from '../store/figureColumns';
import type { FigureRow } from '../store/figureColumns';
import type { HeldBlock } from '../store/heldBlock';
import type { Held, Holding } from '../store/holding';
import { mapOfBytes } from '../store/storedMap';
import { writtenForm } from '../store/writtenText';
import type { FigureTable } from './figureTable';

/** A row of the table and the number of its article. */
export interface WantedRow {
  readonly ref: number;
  readonly row: number;
}

interface ReaderFrom {
  readonly holding: Holding;
  readonly table: FigureTable;
  readonly entry: (held: Held) => Promise<CorpusEntry>;
}

/** Blocks whose figures are kept as objects: who looks at one row often looks at those beside it. */
const KEPT = 16;

/** Reads what is shown of rows: the figure, its article, its sentence. */
export class FigureRowReader {
  private readonly blocks = new Map<HeldBlock, Promise<readonly FigureRow[]>>();

  constructor(private readonly from: ReaderFrom) {}

  /** Rows whose article is no more are left out. */
  async read(wanted: readonly WantedRow[]): Promise<readonly StatedFigure[]> {
    const articles = new Map<number, Promise<ReadArticle>>();
    const rows = wanted.map(async ({ ref, row }) => {
      const held = this.from.holding.at(ref);
      const first = held && this.from.table.firstOf(held.block);
      if (!held || first === undefined) return undefined;
      const figures = await this.figures(held.block);
      const article = articles.get(ref) ?? this.article(held);
      articles.set(ref, article);
      const figure = figures[row - first];
      return figure && this.stated(figure, row, await article);
    });
    return (await Promise.all(rows)).filter((row) => row !== undefined);
  }

  private figures(block: HeldBlock): Promise<readonly FigureRow[]> {
    const known = this.blocks.get(block) ?? figuresIn(block);
    this.blocks.delete(block);
    this.blocks.set(block, known);
    const [oldest] = this.blocks.keys();
    if (this.blocks.size > KEPT && oldest) this.blocks.delete(oldest);
    return known;
  }

  private async article(held: Held): Promise<ReadArticle> {
    const { block, article } = held;
    const [bytes, written, maps, entry] = await Promise.all([
      block.read('text', block.get(article, 'text') * 2, (block.end(article, 'text') - 1) * 2),
      block.piece(article, 'written'),
      block.piece(article, 'maps'),
      this.from.entry(held),
    ]);
    const text = textOf(unitsOfBytes(bytes));
    return { entry, text, written, map: mapOfBytes(maps, text.length, block.get(article, 'sourceLength')) };
  }

  private stated({ figure, nounKey }: FigureRow, row: number, article: ReadArticle): StatedFigure {
    const { start, end, text, kind, value, approx, unit, noun, place, when } = figure;
    const { table } = this.from;
    const common = table.measures.get(table.measure[row] ?? 0)?.common;
    const low = table.low[row] ?? NaN;
    return {
      ...{ entry: article.entry, start, end, text, kind, value, approx, unit, noun, nounKey },
      ...writtenBounds(figure),
      common: common ? { value: low * common.factor, unit: common.unit } : null,
      place: place && { path: place.path, code: place.code },
      when: when?.value ?? null,
      sentence: sentenceOf(article, { start, end }),
    };
  }
}

async function figuresIn(block: HeldBlock): Promise<readonly FigureRow[]> {
  const [columns, more] = await Promise.all([block.read('figures'), block.read('figuresMore')]);
  return figuresOf(figureColumnsOf(columns), more, 0, Infinity);
}

interface ReadArticle {
  readonly entry: CorpusEntry;
  readonly text: string;
  readonly written: Uint8Array;
  readonly map: ReturnType<typeof mapOfBytes>;
}

/** The sentence around a stretch of the source, in the reading text. */
function sentenceOf({ text, written, map }: ReadArticle, source: Span): Preview {
  const start = map.toReading(source.start);
  const end = Math.max(start, map.toReading(source.end - 1) + 1);
  const sentence = sentenceAround(text, { start, end });
  const whole = writtenForm(text.slice(sentence.start, sentence.end), sentence.start, written);
  const at = { start: start - sentence.start, end: end - sentence.start };
  return { text: whole.replace(/\s/gu, ' '), at };
}
