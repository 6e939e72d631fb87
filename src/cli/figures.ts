import { figureBounds, sentenceAround, tableRows, visibleControls } from '../core/index';
import type { Article, Figure } from '../core/index';

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

/** The row of the columns' names. */
export const figureHeader = (): string => `${tableRows.csvRow(COLUMNS)}\n`;

/** A row of CSV a figure; `start` and `end` in UTF-16 units of the text. */
export const figureRows = (article: Article, text: string): string =>
  article.figures.map((figure) => `${tableRows.csvRow(cellsOf(article, figure, text))}\n`).join('');

function cellsOf({ path, title, published }: Article, figure: Figure, text: string): readonly tableRows.Cell[] {
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
function valueCells(figure: Figure): readonly [tableRows.Cell, tableRows.Cell, tableRows.Cell] {
  const { value, approx, kind } = figure;
  const bounds = figureBounds(figure);
  if (typeof value === 'number') return bounds ? [value, bounds.low, bounds.high] : exact(value, approx === null);
  return kind === 'ratio' ? [value.join(':'), null, null] : [null, value[0] ?? null, value[1] ?? null];
}

const exact = (value: number, is: boolean): readonly [tableRows.Cell, tableRows.Cell, tableRows.Cell] =>
  is ? [value, value, value] : [value, null, null];
