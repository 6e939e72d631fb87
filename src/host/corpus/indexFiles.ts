import { articleBlocks } from '../../core/index';
import type { Engine, ReadOptions } from '../../core/index';
import type { DecodedArticle } from './articleTexts';
import { lineOf, stepsOf } from './fileSteps';
import type { FileStep, IndexTools } from './fileSteps';
import type { FileOnDisk, FileRead, FileToIndex, IndexedPortion } from './fileToIndex';

/** How many articles are analysed at one go, and characters after which no more are. */
export interface Together {
  readonly articles: number;
  readonly characters: number;
}

/** Where something else may wait for its turn between two articles. */
const ONE_BY_ONE: Together = { articles: 1, characters: 0 };
/** The engine takes a third less time for many short articles that it goes through together. */
export const MANY: Together = { articles: 64, characters: 262_144 };

/**
 * Decodes and analyses files; a step is an article, and a portion comes whenever a block of articles is full and at the end.
 * A file that can't be read is told in its record.
 */
export function* indexFiles(
  reader: IndexTools,
  files: readonly (FileToIndex | FileOnDisk)[],
  options: ReadOptions,
  together: Together = ONE_BY_ONE,
): Generator<IndexedPortion | undefined, void, undefined> {
  const portions = new Portions();
  for (const steps of inGroups(stepsOf(reader, files, options), together)) {
    const studied = studiedOf(reader, steps);
    for (const step of steps) {
      if ('article' in step) {
        // Not when it has become full: the record of the file that filled it goes with it.
        yield portions.isFull ? portions.take() : undefined;
        portions.add(step.file, stored(reader, step.article, studied()));
      } else portions.note(step);
    }
  }
  if (!portions.isEmpty) yield portions.take();
}

/** What has come since the portion before. */
class Portions {
  private readonly writer = new articleBlocks.BlockWriter();
  private read: FileRead[] = [];
  private handedBack: string[] = [];

  get isFull(): boolean {
    return this.writer.isFull;
  }

  get isEmpty(): boolean {
    return this.writer.isEmpty && this.read.length + this.handedBack.length === 0;
  }

  add({ id, reading }: FileToIndex, article: ReturnType<typeof stored>): void {
    this.writer.add({ file: id, reading, article });
  }

  note(step: Exclude<FileStep, { article: unknown }>): void {
    if ('handedBack' in step) this.handedBack.push(step.handedBack);
    else {
      // Some lines of a file are no file: its record is made when all have been read.
      if (!step.ended.lines) this.writer.record(step.record);
      this.read.push(step.record);
    }
  }

  take(): IndexedPortion {
    const whole = { block: this.writer.finish(), read: this.read, handedBack: this.handedBack };
    [this.read, this.handedBack] = [[], []];
    return whole;
  }
}

function* inGroups(steps: Iterable<FileStep>, { articles, characters }: Together): Generator<readonly FileStep[]> {
  let group: FileStep[] = [];
  let [count, length] = [0, 0];
  for (const step of steps) {
    group.push(step);
    if (!('article' in step)) continue;
    length += step.article.text.length;
    if (++count < articles && length < characters) continue;
    yield group;
    [group, count, length] = [[], 0, 0];
  }
  if (group.length > 0) yield group;
}

/** What the engine says of the articles of a group, one at a call, in their order. */
function studiedOf({ engine }: IndexTools, steps: readonly FileStep[]): () => ReturnType<Engine['study']> {
  const sources = steps.flatMap((step) =>
    'article' in step ? [{ path: step.file.path, text: step.article.text }] : [],
  );
  const studied = engine.studyAll(sources).values();
  return () => {
    const next = studied.next();
    if (next.done === true) throw new Error('There are fewer analyses than articles.');
    return next.value;
  };
}

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
