import { holdsChinese } from '../../core/index';
import type { Decode, Engine, ReadOptions } from '../../core/index';
import { articlesOf } from './articleTexts';
import type { DecodedArticle } from './articleTexts';
import type { FileContent, FileOnDisk, FileRead, FileToIndex } from './fileToIndex';
import { atAGlance } from './glance';
import { mayBeMisread } from './misread';
import { notReadPartOf } from './notRead';
import type { NotReadPart } from './notRead';

/** What reading and analysing take. */
export interface IndexTools {
  readonly engine: Engine;
  readonly decode: Decode;
  /** Reads a small plain file of the disk; undefined for any other. Not there: the host reads them all. */
  readonly readSmallFile?: (onDisk: string) => FileContent | undefined;
}

/** An article that is to be analysed, the record of a file whose articles stand before it, or a file that is not read here. */
export type FileStep =
  | { readonly file: FileToIndex; readonly article: DecodedArticle }
  | { readonly ended: FileToIndex; readonly record: FileRead }
  | { readonly handedBack: string };

/** What is to be done about files, one after the other; each is read when its turn comes. */
export function* stepsOf(
  reader: IndexTools,
  files: readonly (FileToIndex | FileOnDisk)[],
  options: ReadOptions,
): Generator<FileStep> {
  for (const file of files) {
    if (!('onDisk' in file)) yield* stepsOfFile(reader, file, options);
    else {
      const content = reader.readSmallFile?.(file.onDisk);
      if (content) yield* stepsRead(reader, { ...file, ...content }, options);
      else yield { handedBack: file.id };
    }
  }
}

/** Nobody has looked at its bytes before. */
function* stepsRead(reader: IndexTools, file: FileToIndex, options: ReadOptions): Generator<FileStep> {
  const reason = atAGlance(file.bytes);
  if (reason) yield { ended: file, record: recordOf(file, 0, [{ reason }]) };
  else yield* stepsOfFile(reader, file, options);
}

function* stepsOfFile(reader: IndexTools, file: FileToIndex, options: ReadOptions): Generator<FileStep> {
  let articles = 0;
  const notRead: NotReadPart[] = [];
  for (const one of articlesIn(reader, file, options)) {
    if ('reason' in one) notRead.push(one);
    else {
      articles++;
      yield { file, article: one };
    }
  }
  yield { ended: file, record: recordOf(file, articles, notRead) };
}

const recordOf = (
  { id, reading, state }: FileToIndex,
  articles: number,
  notRead: readonly NotReadPart[],
): FileRead => ({ file: id, reading, state, articles, notRead });

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
export const lineOf = (id: string): number => Number(/#L(\d+)$/u.exec(id)?.[1] ?? 0);
