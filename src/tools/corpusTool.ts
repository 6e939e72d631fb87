import type { CorpusEntry, CorpusQuestions, Engine } from '../core/index';
import type { FieldSchema } from './fields';
import { ToolStopped } from './toolRefused';

/** The corpus that tools ask, wherever it is kept. */
export interface ToolCorpus {
  readonly questions: CorpusQuestions;
  /** How many of the files that are to be read have been read; undefined where all have. */
  readonly progress: () => ReadSoFar | undefined;
  /** Files, and lines of files, that could not be read. */
  readonly notRead: () => number;
  /** The article of this id; undefined for whatever is none. Nothing is opened for it. */
  readonly article: (id: string) => Promise<CorpusEntry | undefined>;
  /** The source text that the offsets belong to. Rejects where the file can't be read any more. */
  readonly text: (entry: CorpusEntry) => Promise<string>;
  /** What tells which place a name means. */
  readonly language: () => Promise<Pick<Engine, 'fold' | 'gazetteer'>>;
}

export interface ReadSoFar {
  readonly done: number;
  /** 0 as long as the files are looked for. */
  readonly total: number;
  /** A reader ended the reading: it does not go on by itself. */
  readonly isStopped?: boolean;
}

/** Tells whether whoever asked still wants to know. */
export interface StopSign {
  readonly aborted: boolean;
}

/** What a tool is asked in. */
export interface AskedOf {
  readonly corpus: ToolCorpus;
  readonly stop: StopSign;
  /** Characters that the rows of the answer may have in all. */
  readonly room: number;
}

/** What an assistant may ask of a corpus. It only reads. */
export interface CorpusTool {
  readonly name: string;
  /** For the model: what it answers, in which units. */
  readonly description: string;
  readonly schema: FieldSchema;
  /**
   * @param input as it came from outside: nothing of it is trusted
   * @throws ToolRefused for an input that can't be answered, ToolStopped where the answer is no longer wanted
   */
  readonly answer: (input: unknown, asked: AskedOf) => Promise<object>;
}

/** @throws ToolStopped */
export function goOn({ aborted }: StopSign): void {
  if (aborted) throw new ToolStopped();
}

const count = (number: number): string => number.toLocaleString('en');

/** What the answer was made from: stands in each, so that nobody takes a part for the whole. */
export async function corpusState({ questions, progress, notRead }: ToolCorpus): Promise<object> {
  const articles = await questions.count({});
  const reading = progress();
  const failed = notRead();
  return {
    articles,
    ...(reading ? { reading: soFar(reading) } : {}),
    ...(failed > 0
      ? { notRead: `Files or lines that could not be read, and are in no answer: ${count(failed)}.` }
      : {}),
    ...(articles === 0 && !reading ? { empty: 'There is no article: no folder with Chinese articles is open.' } : {}),
  };
}

function soFar({ done, total, isStopped }: ReadSoFar): string {
  if (total === 0) return 'The files are still being looked for; ask again.';
  const read = `${count(done)} of ${count(total)} files have been read`;
  return isStopped === true ? `${read}, then the reading was stopped.` : `${read} so far; ask again later.`;
}
