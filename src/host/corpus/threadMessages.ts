import type { Article, ReadOptions, SourceText, Tables } from '../../core/index';
import type { FileOnDisk, FileToIndex, IndexedPortion } from './fileToIndex';
import type { NotReadPart } from './notRead';
import type { Portion } from './portions';

/** The serial of the answer to the tables. */
export const TABLES = 0;

/** What the extension host asks of the thread, or the process, that analyses. A thread is given the tables first, once. */
export type ThreadRequest =
  | { readonly tables: Tables }
  | { readonly serial: number; readonly index: readonly (FileToIndex | FileOnDisk)[]; readonly options: ReadOptions }
  | { readonly serial: number; readonly analyse: SourceText }
  | { readonly serial: number; readonly places: SourceText }
  /** The next portion of an answer that is not done, or that nobody wants more of it. */
  | { readonly serial: number; readonly more: boolean };

/** What the thread answers, in portions until `done`: the next one when the extension host asks for more. */
export type AnswerPortion =
  | { readonly indexed: IndexedPortion; readonly done: false }
  /** The end of an indexing. */
  | { readonly indexed: undefined; readonly done: true }
  | { readonly article: Portion<Article>; readonly done: boolean }
  /** The starts and ends of places, in turn. */
  | { readonly places: Uint32Array; readonly done: true }
  /** The tables are taken in: what ends the thread from now on is what it is given to read. */
  | { readonly ready: true; readonly done: true }
  /** Why there is no answer. */
  | { readonly problem: NotReadPart; readonly done: true };

export type Answer = AnswerPortion & { readonly serial: number };
