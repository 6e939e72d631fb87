import { articleBlocks, holdsChinese } from '../../core/index';
import type { Decode, Engine, ReadOptions } from '../../core/index';
import { articlesOf } from './articleTexts';
import type { DecodedArticle } from './articleTexts';
import type { FileRead, FileToIndex, IndexedPortion } from './fileToIndex';
import { mayBeMisread } from './misread';
import { notReadPartOf } from './notRead';
import type { NotReadPart } from './notRead';

/** What reading and analysing take. */
export interface IndexTools {
  readonly engine: Engine;
  readonly decode: Decode;
}

/** How many articles are analysed at one go, and characters after which no more are. */
export interface Together {
  readonly articles: number;
  readonly characters: number;
}

/** Where something else may wait for its turn between two articles. */
const ONE_BY_ONE: Together = { articles: 1, characters: 0 };
/** The engine takes a third less time for many short articles that it goes through together. */
export const MANY: Together = { articles: 64, characters: 262_144 };

/** An article that is to be analysed, or the record of a file whose articles stand before it. */
type Step =
  | { readonly file: FileToIndex; readonly article: DecodedArticle }
  | { readonly ended: FileToIndex; readonly record: FileRead };

/**
 * Decodes and analyses files; a step is an article, and a portion comes whenever a block of articles is full and at the end.
 * A file that can't be read is told in its record.
 */
export function* indexFiles(
  reader: IndexTools,
  files: readonly FileToIndex[],
  options: ReadOptions,
  together: Together = ONE_BY_ONE,
): Generator<IndexedPortion | undefined, void, undefined> {
  const writer = new articleBlocks.BlockWriter();
  let read: FileRead[] = [];
  const portion = (): IndexedPortion => {
    const whole = { block: writer.finish(), read };
    read = [];
    return whole;
  };
  for (const steps of inGroups(stepsOf(reader, files, options), together)) {
    const studied = studiedOf(reader, steps);
    for (const step of steps) {
      if ('record' in step) {
        // Some lines of a file are no file: its record is made when all have been read.
        if (!step.ended.lines) writer.record(step.record);
        read.push(step.record);
      } else {
        const { id, reading } = step.file;
        writer.add({ file: id, reading, article: stored(reader, step.article, studied()) });
        yield writer.isFull ? portion() : undefined;
      }
    }
  }
  if (!writer.isEmpty || read.length > 0) yield portion();
}

function* stepsOf(reader: IndexTools, files: readonly FileToIndex[], options: ReadOptions): Generator<Step> {
  for (const file of files) {
    let articles = 0;
    const notRead: NotReadPart[] = [];
    for (const one of articlesIn(reader, file, options)) {
      if ('reason' in one) notRead.push(one);
      else {
        articles++;
        yield { file, article: one };
      }
    }
    yield { ended: file, record: { file: file.id, reading: file.reading, state: file.state, articles, notRead } };
  }
}

function* inGroups(steps: Iterable<Step>, { articles, characters }: Together): Generator<readonly Step[]> {
  let group: Step[] = [];
  let [count, length] = [0, 0];
  for (const step of steps) {
    group.push(step);
    if ('record' in step) continue;
    length += step.article.text.length;
    if (++count < articles && length < characters) continue;
    yield group;
    [group, count, length] = [[], 0, 0];
  }
  if (group.length > 0) yield group;
}

/** What the engine says of the articles of a group, one at a call, in their order. */
function studiedOf({ engine }: IndexTools, steps: readonly Step[]): () => ReturnType<Engine['study']> {
  const sources = steps.flatMap((step) =>
    'record' in step ? [] : [{ path: step.file.path, text: step.article.text }],
  );
  const studied = engine.studyAll(sources).values();
  return () => {
    const next = studied.next();
    if (next.done === true) throw new Error('There are fewer analyses than articles.');
    return next.value;
  };
}

function* articlesIn(
  { decode, engine }: IndexTools,
  file: FileToIndex,
  options: ReadOptions,
): Generator<DecodedArticle | NotReadPart, void, undefined> {
  try {
    const { articles, notRead } = articlesOf(decode, file, options);
    yield* notRead;
    for (const article of articles) yield isRead(engine, article) ? article : notChinese(article.id);
  } catch (error) {
    yield notReadPartOf(error);
  }
}

/** Is it Chinese, as it is written or as it is read where its bytes were taken for Latin letters? */
function isRead(engine: Engine, { text }: DecodedArticle): boolean {
  return holdsChinese(text) || (mayBeMisread(text) && holdsChinese(engine.read(text).reading.text));
}

function notChinese(id: string): NotReadPart {
  const line = lineOf(id);
  return { reason: 'not-chinese', ...(line === 0 ? {} : { line }) };
}

/** 0 where the file is the article. */
const lineOf = (id: string): number => Number(/#L(\d+)$/u.exec(id)?.[1] ?? 0);

function stored(
  { engine }: IndexTools,
  article: DecodedArticle,
  studied: ReturnType<Engine['study']>,
): ReturnType<typeof articleBlocks.storedArticle> {
  const { id, encoding, decidedBy, belied } = article;
  const made = articleBlocks.storedArticle(studied, lineOf(id), engine.fold);
  return { ...made, summary: { ...made.summary, encoding, decidedBy, ...(belied ? { belied } : {}) } };
}

/** A block that holds no article, only what is known of files. */
export function recordsOnly(records: readonly FileRead[]): articleBlocks.BlockBytes {
  const writer = new articleBlocks.BlockWriter();
  for (const record of records) writer.record(record);
  return writer.finish();
}
