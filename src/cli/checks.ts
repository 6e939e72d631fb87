import { allFigureChecks, sentenceAround, visibleControls } from '../core/index';
import type { Clash, Engine, SourceText } from '../core/index';
import { articlesBelow } from './articles';
import type { ArticleReader } from './articles';
import { csvRow } from './csv';
import { UnreadableFile, orFailure } from './failure';
import type { Lines } from './output';

const COLUMNS = ['path', 'start', 'end', 'text', 'kind', 'others', 'worked', 'sentence'];

/**
 * A row of CSV for each figure that others of its article contradict, below one with the columns' names; `others` are
 * their texts, the whole first, `worked` what they give in the figure's unit.
 */
export async function checks(
  paths: readonly string[],
  { engine, decode }: ArticleReader,
  output: Lines,
  failures: (failure: UnreadableFile) => void,
): Promise<void> {
  await output.write(csvRow(COLUMNS));
  for (const path of paths) {
    for await (const article of articlesBelow(path, decode)) {
      if (output.closed) return;
      const rows = orFailure(article, (found) => rowsOf(engine, found));
      if (rows instanceof UnreadableFile) failures(rows);
      else for (const row of rows) await output.write(row);
    }
  }
}

function rowsOf(engine: Engine, source: SourceText): readonly string[] {
  const { reading } = engine.read(source.text, source.path);
  return allFigureChecks(engine.analyze(source), reading).map((clash) => rowOf(source, clash));
}

function rowOf({ path, text }: SourceText, { figure, kind, others, worked }: Clash): string {
  const { start, end } = figure;
  const sentence = sentenceAround(text, figure);
  const texts = others.map((other) => other.text).join('; ');
  return csvRow([
    ...[visibleControls(path), start, end, figure.text, kind, texts, worked],
    text.slice(sentence.start, sentence.end),
  ]);
}
