import { corpusStore, tableRows } from '../core/index';
import { UnreadableFile } from './failure';
import type { ArticleOutput } from './jobs';
import type { FindInArticle } from './foundIn';
import type { Lines } from './output';
import type { SearchFormat } from './searchOptions';
import type { ArticleMaker } from './work';

const COLUMNS = ['word', 'written', 'observed', 'left', 'right', 'total', 'expected', 'log_likelihood'];

/** How a row of each format is written. */
const ROWS: Readonly<Record<SearchFormat, (cells: readonly tableRows.Cell[]) => string>> = {
  csv: tableRows.csvRow,
  tsv: tableRows.tsvRow,
};

/** The words of an article, and those near its hits, as one line of JSON. @param window words on each side of a hit */
export function wordLines(
  find: FindInArticle,
  window: number,
  wordsOf: ReturnType<typeof corpusStore.createWordsOf>,
): ArticleMaker {
  return (source) => {
    const found = find(source);
    if (!found) return '';
    const { reading, hits } = found;
    const text = corpusStore.inSmallLetters(reading.folded);
    const words = wordsOf(text);
    const counts = new corpusStore.WordCounts();
    counts.addText(text, words);
    counts.addHits(text, words, { hits, window }, ({ start, end }) => reading.text.slice(start, end));
    return JSON.stringify(counts.counted());
  };
}

/** A row a word near what was found: those first that tell most. @param lines as `wordLines` makes them */
export async function collocates(
  lines: AsyncIterable<ArticleOutput>,
  format: SearchFormat,
  output: Lines,
  failures: (failure: UnreadableFile) => void,
): Promise<void> {
  const row = ROWS[format];
  const counts = new corpusStore.WordCounts();
  for await (const line of lines) {
    if (line instanceof UnreadableFile) failures(line);
    else if (line !== '') counts.addAll(JSON.parse(line) as corpusStore.WordCounted);
  }
  await output.write(row(COLUMNS));
  for (const { word, observed, left, right, total, expected, likelihood } of corpusStore.collocatesOf(counts)) {
    const cells = [word, counts.writtenForm(word), observed, left, right, total, round(expected), round(likelihood)];
    await output.write(row(cells));
  }
}

/** As much as tells apart; a table of sixteen digits is read by nobody. */
const round = (value: number): number => Number(value.toFixed(4));
