import { allFigureChecks, sentenceAround, tableRows, visibleControls } from '../core/index';
import type { Clash, Engine, SourceText } from '../core/index';

const COLUMNS = ['path', 'start', 'end', 'text', 'kind', 'others', 'worked', 'sentence'];

/** The row of the columns' names. */
export const checkHeader = (): string => `${tableRows.csvRow(COLUMNS)}\n`;

/**
 * A row of CSV for each figure that others of its article contradict; `others` are their texts, the whole first, `worked`
 * what they give in the figure's unit.
 */
export function checkRows(engine: Engine, source: SourceText): string {
  const { article, reading } = engine.study(source);
  return allFigureChecks(article, reading)
    .map((clash) => `${rowOf(source, clash)}\n`)
    .join('');
}

function rowOf({ path, text }: SourceText, { figure, kind, others, worked }: Clash): string {
  const { start, end } = figure;
  const sentence = sentenceAround(text, figure);
  const texts = others.map((other) => other.text).join('; ');
  return tableRows.csvRow([
    ...[visibleControls(path), start, end, figure.text, kind, texts, worked],
    text.slice(sentence.start, sentence.end),
  ]);
}
