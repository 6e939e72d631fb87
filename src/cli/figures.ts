import { figureBounds, sentenceAround, visibleControls } from '../core/index';
import type { Article, Figure } from '../core/index';
import { articlesBelow } from './articles';
import type { ArticleReader } from './articles';
import { csvRow } from './csv';
import type { Cell } from './csv';
import { UnreadableFile, orFailure } from './failure';
import type { Lines } from './output';

const COLUMNS = [
  'path',
  'start',
  'end',
  'text',
  'value',
  'low',
  'high',
  'approx',
  'kind',
  'unit',
  'noun',
  'place',
  'code',
  'when',
  'title',
  'published',
  'sentence',
];

/** A row of CSV a figure, below one with the columns' names; `start` and `end` in UTF-16 units of the text. */
export async function figures(
  paths: readonly string[],
  { engine, decode }: ArticleReader,
  output: Lines,
  failures: (failure: UnreadableFile) => void,
): Promise<void> {
  await output.write(csvRow(COLUMNS));
  for (const path of paths) {
    for await (const article of articlesBelow(path, decode)) {
      if (output.closed) return;
      const rows = orFailure(article, (found) => rowsOf(engine.analyze(found), found.text));
      if (rows instanceof UnreadableFile) failures(rows);
      else for (const row of rows) await output.write(row);
    }
  }
}

const rowsOf = (article: Article, text: string): readonly string[] =>
  article.figures.map((figure) => csvRow(cellsOf(article, figure, text)));

function cellsOf({ path, title, published }: Article, figure: Figure, text: string): readonly Cell[] {
  const { start, end, approx, kind, unit, noun, place, when } = figure;
  const sentence = sentenceAround(text, figure);
  return [
    visibleControls(path),
    start,
    end,
    figure.text,
    ...valueCells(figure),
    approx,
    kind,
    unit,
    noun,
    place?.path.join('/') ?? null,
    place?.code ?? null,
    when?.value ?? null,
    title,
    published,
    text.slice(sentence.start, sentence.end),
  ];
}

/** A number and the ends between which it may lie: its own value where it is exact; a ratio is its terms. */
function valueCells(figure: Figure): readonly [Cell, Cell, Cell] {
  const { value, approx, kind } = figure;
  const bounds = figureBounds(figure);
  if (typeof value === 'number') return bounds ? [value, bounds.low, bounds.high] : exact(value, approx === null);
  return kind === 'ratio' ? [value.join(':'), null, null] : [null, value[0] ?? null, value[1] ?? null];
}

const exact = (value: number, is: boolean): readonly [Cell, Cell, Cell] =>
  is ? [value, value, value] : [value, null, null];
