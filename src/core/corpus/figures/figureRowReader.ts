import type { CorpusEntry } from '../corpusIndex';
import { writtenBounds } from '../figureBounds';
import type { StatedFigure } from '../figureQuestions';
import { sentences as sentencesOf } from '../../text/sentences';
import { spanAt } from '../../text/span';
import type { Preview } from '../../text/preview';
import type { Span } from '../../text/span';
import { textOf, unitsOfBytes } from '../store/bytes';
import { figuresAt } from '../store/figureRows';
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

/** Reads what is shown of rows: the figure, its article, its sentence. */
export class FigureRowReader {
  constructor(private readonly from: ReaderFrom) {}

  /** Rows whose article is no more are left out. */
  async read(wanted: readonly WantedRow[]): Promise<readonly StatedFigure[]> {
    const blocks = new Map<HeldBlock, WantedRow[]>();
    for (const one of wanted) {
      const held = this.from.holding.at(one.ref);
      if (held) blocks.set(held.block, [...(blocks.get(held.block) ?? []), one]);
    }
    const read = new Map<WantedRow, StatedFigure>();
    await Promise.all([...blocks].map(([block, rows]) => this.readBlock(block, rows, read)));
    return wanted.flatMap((one) => read.get(one) ?? []);
  }

  /** The row of a block's first figure. */
  firstOf(block: HeldBlock): number | undefined {
    return this.from.table.firstOf(block);
  }

  /** The title, or the first words. */
  async titleOf(ref: number): Promise<string> {
    const held = this.from.holding.at(ref);
    if (!held) return '';
    const { title, opening } = (await this.from.entry(held)).summary;
    return title ?? opening;
  }

  private async readBlock(
    block: HeldBlock,
    wanted: readonly WantedRow[],
    read: Map<WantedRow, StatedFigure>,
  ): Promise<void> {
    const first = this.from.table.firstOf(block);
    if (first === undefined) return;
    const [columns, more] = await Promise.all([block.read('figures'), block.read('figuresMore')]);
    const figures = figuresAt(columns, more, new Set(wanted.map(({ row }) => row - first)));
    const articles = new Map<number, ReadArticle>();
    for (const one of wanted) {
      const held = this.from.holding.at(one.ref);
      const figure = figures.get(one.row - first);
      if (!held || !figure) continue;
      const article = articles.get(one.ref) ?? (await this.article(held));
      articles.set(one.ref, article);
      read.set(one, this.stated(figure, one.row, article));
    }
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
    const map = mapOfBytes(maps, text.length, block.get(article, 'sourceLength'));
    return { entry, text, written, map, sentences: sentenceFinder(text) };
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

interface ReadArticle {
  readonly entry: CorpusEntry;
  readonly text: string;
  readonly written: Uint8Array;
  readonly map: ReturnType<typeof mapOfBytes>;
  readonly sentences: (mark: Span) => Span;
}

/** The sentence around a stretch of the source, in the reading text. */
function sentenceOf({ text, written, map, sentences }: ReadArticle, source: Span): Preview {
  const start = map.toReading(source.start);
  const end = Math.max(start, map.toReading(source.end - 1) + 1);
  const sentence = sentences({ start, end });
  const whole = writtenForm(text.slice(sentence.start, sentence.end), sentence.start, written);
  const at = { start: start - sentence.start, end: end - sentence.start };
  return { text: whole.replace(/\s/gu, ' '), at };
}

/** The sentence around a mark; a paragraph is taken apart once, for most hold several figures. */
function sentenceFinder(text: string): (mark: Span) => Span {
  const paragraphs = new Map<number, readonly Span[]>();
  return (mark) => {
    const start = mark.start === 0 ? 0 : text.lastIndexOf('\n', mark.start - 1) + 1;
    const newline = text.indexOf('\n', start);
    const paragraph = text.slice(start, newline < 0 ? text.length : newline);
    const known = paragraphs.get(start) ?? sentencesOf(paragraph);
    paragraphs.set(start, known);
    const found = spanAt(known, mark.start - start) ?? { start: 0, end: paragraph.length };
    return { start: start + found.start, end: Math.max(start + found.end, mark.end) };
  };
}
