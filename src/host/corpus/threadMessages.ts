import type { Article, ArticleSummary, ReadOptions, SourceText, Tables } from '../../core/index';
import type { ArticleFile } from './articleTexts';
import type { NotReadPart } from './notRead';
import type { Portion } from './portions';

/** The serial of the answer to the tables. */
export const TABLES = 0;

/** What the extension host asks of the analysing thread. The tables come first, once. */
export type ThreadRequest =
  | { readonly tables: Tables }
  | { readonly serial: number; readonly digest: ArticleFile; readonly options: ReadOptions }
  | { readonly serial: number; readonly analyse: SourceText }
  | { readonly serial: number; readonly places: SourceText }
  /** The next portion of an answer that is not done. */
  | { readonly serial: number; readonly more: true };

/** What the thread answers, in portions until `done`: the next one when the extension host asks for more. */
export type AnswerPortion =
  | { readonly summaries: readonly ArticleSummary[]; readonly done: false }
  /** Of a summary with long lists; `last`: the summary is whole. */
  | { readonly summary: Portion<ArticleSummary>; readonly last: boolean; readonly done: false }
  /** The end of a digest. */
  | { readonly notRead: readonly NotReadPart[]; readonly done: true }
  | { readonly article: Portion<Article>; readonly done: boolean }
  /** The starts and ends of places, in turn. */
  | { readonly places: Uint32Array; readonly done: true }
  /** The tables are taken in: what ends the thread from now on is what it is given to read. */
  | { readonly ready: true; readonly done: true }
  /** Why there is no answer. */
  | { readonly problem: NotReadPart; readonly done: true };

export type Answer = AnswerPortion & { readonly serial: number };
