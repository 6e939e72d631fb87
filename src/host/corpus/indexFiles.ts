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

/**
 * Decodes and analyses files; a step is an article, and a portion comes whenever a block of articles is full and at the end.
 * A file that can't be read is told in its record.
 */
export function* indexFiles(
  reader: IndexTools,
  files: readonly FileToIndex[],
  options: ReadOptions,
): Generator<IndexedPortion | undefined, void, undefined> {
  const writer = new articleBlocks.BlockWriter();
  let read: FileRead[] = [];
  const portion = (): IndexedPortion => {
    const whole = { block: writer.finish(), read };
    read = [];
    return whole;
  };
  for (const file of files) {
    let articles = 0;
    const notRead: NotReadPart[] = [];
    for (const one of articlesIn(reader, file, options)) {
      if ('reason' in one) notRead.push(one);
      else {
        articles++;
        writer.add({ file: file.id, reading: file.reading, article: stored(reader, file, one) });
        yield writer.isFull ? portion() : undefined;
      }
    }
    const record = { file: file.id, reading: file.reading, state: file.state, articles, notRead };
    // Some lines of a file are no file: its record is made when all have been read.
    if (!file.lines) writer.record(record);
    read.push(record);
  }
  if (!writer.isEmpty || read.length > 0) yield portion();
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
  { path }: FileToIndex,
  article: DecodedArticle,
): ReturnType<typeof articleBlocks.storedArticle> {
  const { id, text, encoding, decidedBy, belied } = article;
  const made = articleBlocks.storedArticle(engine.study({ path, text }), lineOf(id), engine.fold);
  return { ...made, summary: { ...made.summary, encoding, decidedBy, ...(belied ? { belied } : {}) } };
}

/** A block that holds no article, only what is known of files. */
export function recordsOnly(records: readonly FileRead[]): articleBlocks.BlockBytes {
  const writer = new articleBlocks.BlockWriter();
  for (const record of records) writer.record(record);
  return writer.finish();
}
