import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { t } from '@vscode/l10n';
import { tableRows, visibleControls } from '../core/index';
import type {
  CorpusFigures,
  CorpusFingerprint,
  FigureFileOptions,
  FigureGrouping,
  FigureQuery,
  LineGrouping,
  LineOrder,
  SearchQuery,
  queryFile,
} from '../core/index';
import { UnreadableFile, reasonOf } from './failure';
import type { Lines } from './output';
import type { QuestionsOfCommands } from './corpusOf';

/** Where and how the answer to a query is written. */
export interface AnswerAsked {
  readonly format: FigureFileOptions['format'] | undefined;
  readonly byteOrderMark: boolean;
  /** Undefined: standard output. */
  readonly file: string | undefined;
}

/** Writes what a query finds; @returns how many there are, and in how many articles. */
export function answerTo(
  query: queryFile.SavedQuery,
  questions: QuestionsOfCommands,
  asked: AnswerAsked,
  output: Lines,
): Promise<{ readonly total: number; readonly articles: number }> {
  return 'figures' in query
    ? answerFigures(query.figures, query.group, questions, asked, output)
    : answerSearch(query.search, query, questions, output);
}

async function answerFigures(
  query: FigureQuery,
  group: FigureGrouping | undefined,
  questions: QuestionsOfCommands,
  asked: AnswerAsked,
  output: Lines,
): Promise<{ readonly total: number; readonly articles: number }> {
  const figures = await questions.figures(query);
  if (group) await output.put(await groupRows(figures, group));
  else {
    const { format = 'csv', byteOrderMark, file } = asked;
    const pieces = figures.file({ format, byteOrderMark });
    if (file === undefined) for await (const piece of pieces) await output.put(piece);
    else await written(file, pieces);
  }
  figures.dispose();
  return { total: figures.total, articles: figures.articles };
}

/** A row of CSV a group, the largest first. */
async function groupRows(figures: CorpusFigures, by: FigureGrouping): Promise<string> {
  const groups = await figures.groups(by);
  const head = [by, 'name', 'figures', 'articles', 'unit', 'measured', 'least', 'median', 'most'];
  const rows = groups.map(({ key, name, figures: count, articles, unit, measured, least, median, most }) =>
    tableRows.csvRow([key, name, count, articles, unit, measured, least, median, most]),
  );
  return [tableRows.csvRow(head), ...rows].map((row) => `${row}\n`).join('');
}

async function written(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const stream = createWriteStream(path);
  try {
    await once(stream, 'open');
    for await (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain');
    stream.end();
    await once(stream, 'close');
  } catch (error) {
    throw new UnreadableFile(path, reasonOf(error));
  }
}

/** Lines that are asked for at once. */
const PORTION = 1000;

async function answerSearch(
  query: SearchQuery,
  { group, order }: { readonly group?: LineGrouping; readonly order?: LineOrder },
  questions: QuestionsOfCommands,
  output: Lines,
): Promise<{ readonly total: number; readonly articles: number }> {
  const search = await questions.search(query);
  let [total, articles] = [0, 0];
  for await (const { hits, found } of search.progress()) [total, articles] = [hits, found];
  if (group) {
    const rows = (await search.groups(group)).map(({ key, hits, articles: count }) => [key, hits, count] as const);
    for (const row of [[group, 'hits', 'articles'] as const, ...rows]) await output.write(tableRows.csvRow(row));
  } else {
    for (let from = 0; from < total && !output.closed; from += PORTION) {
      const { rows } = await search.lines({ from, to: from + PORTION }, order ? { order } : {});
      for (const { entry, start, end, left, text, right } of rows)
        await output.write([entry.summary.path, start, end, left, text, right].map(asCell).join('\t'));
    }
  }
  search.dispose();
  return { total, articles };
}

const asCell = (cell: string | number): string => visibleControls(String(cell));

/** What is not as it was when the query was saved, a sentence each. */
export function changesSince(
  { corpus, found }: queryFile.SavedQuery,
  now: CorpusFingerprint,
  foundNow: { readonly total: number; readonly articles: number },
): string[] {
  const told: string[] = [];
  if (corpus && corpus.checksum !== now.checksum)
    told.push(
      t('The articles have changed since this query was saved: {0} then, {1} now.', corpus.articles, now.articles),
    );
  if (found && (found.total !== foundNow.total || found.articles !== foundNow.articles)) {
    const [then, today] = [found, foundNow].map(({ total, articles }) => t('{0} in {1} articles', total, articles));
    told.push(t('It found {0} then, and finds {1} now.', then ?? '', today ?? ''));
  }
  return told;
}
