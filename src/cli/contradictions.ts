import { tableRows, visibleControls } from '../core/index';
import type { StatedFigure } from '../core/index';
import type { Lines } from './output';
import type { QuestionsOfCommands } from './corpusOf';

const SIDE = ['path', 'start', 'end', 'text', 'published', 'sentence'] as const;

/** A row of CSV for each two numbers that cannot both be true: what both count, where and when, then either side. */
export async function printContradictions(questions: QuestionsOfCommands, output: Lines): Promise<void> {
  const { rows } = await questions.contradictions({}, { from: 0, to: Infinity });
  const other = SIDE.map((name) => `other${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  await output.write(tableRows.csvRow(['noun', 'place', 'when', ...SIDE, ...other]));
  for (const { figures } of rows) {
    const [{ noun, place, when }] = figures;
    const cells = [noun, place?.path.join('/') ?? null, when, ...figures.flatMap(sideOf)];
    await output.write(tableRows.csvRow(cells));
  }
}

const sideOf = ({ entry, start, end, text, sentence }: StatedFigure): tableRows.Cell[] => [
  ...[visibleControls(entry.summary.path), start, end, text, entry.summary.published, sentence.text],
];
