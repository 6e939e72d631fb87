import type { CorpusEntry } from '../corpusIndex';
import { writtenBounds } from '../figureBounds';
import type { StatedFigure } from '../figureQuestions';
import { sentences as sentencesOf } from '../../text/sentences';
import { spanAt } from '../../text/span';
import type { Preview } from '../../text/preview';
import type { Span } from '../../text/span';
import { textOf, unitsOfBytes } from '../store/bytes';
import { figureColumnsOf } from '../store/figureColumns';
import { figuresAt, withoutStrings } from '../store/figureRows';
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

/** A row in its sentence, which is folded. */
export interface RowInSentence {
  readonly row: number;
  readonly sentence: Preview;
}

/** Reads what is shown of rows: the figure, its article, its sentence. */
export class FigureRowReader {
  constructor(private readonly from: ReaderFrom) {}

  /** Rows whose article is no more are left out. */
  read(wanted: readonly WantedRow[]): Promise<readonly StatedFigure[]> {
    return this.readAs(wanted, async (held) => {
      const [article, entry] = await Promise.all([articleText(held), this.from.entry(held)]);
      return (figure, row) => this.stated(figure, row, { ...article, entry });
    });
  }

  /** As much as comparing takes, for very many: no figure is made. Rows whose article is no more are left out. */
  async inSentences(wanted: readonly WantedRow[]): Promise<readonly RowInSentence[]> {
    const read: RowInSentence[] = [];
    for (const [block, rows] of this.byBlock(wanted)) {
      const first = this.from.table.firstOf(block);
      if (first === undefined) continue;
      const { start } = figureColumnsOf(await block.read('figures'), withoutStrings);
      let [article, last]: [ReadArticle | undefined, number] = [undefined, -1];
      for (const { row, ref } of rows) {
        const held = this.from.holding.at(ref);
        if (!held) continue;
        if (!article || ref !== last) article = await articleText(held);
        last = ref;
        read.push({ row, sentence: foldedSentence(article, this.spanOf(row, start[row - first] ?? 0)).sentence });
      }
    }
    return read;
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

  private byBlock(wanted: readonly WantedRow[]): ReadonlyMap<HeldBlock, readonly WantedRow[]> {
    const blocks = new Map<HeldBlock, WantedRow[]>();
    for (const one of wanted) {
      const held = this.from.holding.at(one.ref);
      if (!held) continue;
      const rows = blocks.get(held.block);
      if (rows) rows.push(one);
      else blocks.set(held.block, [one]);
    }
    return blocks;
  }

  /** A number is written in as many characters as its text has. */
  private spanOf(row: number, start: number): Span {
    const { texts, text } = this.from.table;
    return { start, end: start + (texts.name(text[row] ?? 0)?.length ?? 0) };
  }

  private async readAs<Read>(
    wanted: readonly WantedRow[],
    articleRead: (held: Held) => Promise<MakeRow<Read>>,
  ): Promise<readonly Read[]> {
    const read = new Map<WantedRow, Read>();
    await Promise.all(
      [...this.byBlock(wanted)].map(([block, rows]) => this.readBlock(block, rows, { read, articleRead })),
    );
    return wanted.flatMap((one) => read.get(one) ?? []);
  }

  private async readBlock<Read>(
    block: HeldBlock,
    wanted: readonly WantedRow[],
    {
      read,
      articleRead,
    }: { readonly read: Map<WantedRow, Read>; readonly articleRead: (held: Held) => Promise<MakeRow<Read>> },
  ): Promise<void> {
    const first = this.from.table.firstOf(block);
    if (first === undefined) return;
    const [columns, more] = await Promise.all([block.read('figures'), block.read('figuresMore')]);
    const figures = figuresAt(columns, more, new Set(wanted.map(({ row }) => row - first)));
    const articles = new Map<number, MakeRow<Read>>();
    for (const one of wanted) {
      const held = this.from.holding.at(one.ref);
      const figure = figures.get(one.row - first);
      if (!held || !figure) continue;
      const make = articles.get(one.ref) ?? (await articleRead(held));
      articles.set(one.ref, make);
      read.set(one, make(figure, one.row));
    }
  }

  private stated(
    { figure, nounKey }: FigureRow,
    row: number,
    article: ReadArticle & { readonly entry: CorpusEntry },
  ): StatedFigure {
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

/** Makes of a figure of an article, and its row, what is asked for. */
type MakeRow<Read> = (figure: FigureRow, row: number) => Read;

interface ReadArticle {
  readonly text: string;
  readonly written: Uint8Array;
  readonly map: ReturnType<typeof mapOfBytes>;
  readonly sentences: (mark: Span) => Span;
}

async function articleText({ block, article }: Held): Promise<ReadArticle> {
  const [bytes, written, maps] = await Promise.all([
    block.read('text', block.get(article, 'text') * 2, (block.end(article, 'text') - 1) * 2),
    block.piece(article, 'written'),
    block.piece(article, 'maps'),
  ]);
  const text = textOf(unitsOfBytes(bytes));
  const map = mapOfBytes(maps, text.length, block.get(article, 'sourceLength'));
  return { text, written, map, sentences: sentenceFinder(text) };
}

/** The sentence around a stretch of the source, in the reading text, folded; and where it begins there. */
function foldedSentence(
  { text, map, sentences }: ReadArticle,
  source: Span,
): { readonly sentence: Preview; readonly from: number } {
  const start = map.toReading(source.start);
  const end = Math.max(start, map.toReading(source.end - 1) + 1);
  const sentence = sentences({ start, end });
  const at = { start: start - sentence.start, end: end - sentence.start };
  return { sentence: { text: onOneLine(text.slice(sentence.start, sentence.end)), at }, from: sentence.start };
}

/** The same as it is written. */
function sentenceOf(article: ReadArticle, source: Span): Preview {
  const { sentence, from } = foldedSentence(article, source);
  const folded = article.text.slice(from, from + sentence.text.length);
  return { text: onOneLine(writtenForm(folded, from, article.written)), at: sentence.at };
}

/** Of the same length. */
const onOneLine = (text: string): string => text.replace(/\s/gu, ' ');

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
