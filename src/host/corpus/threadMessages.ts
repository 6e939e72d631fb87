import type { Article, ArticleSummary, ReadOptions, SourceText, Tables } from '../../core/index';
import type { ArticleFile } from './digest';
import type { Portion } from './portions';

/** What the extension host asks of the analysing thread. The tables come first, once. */
export type Request =
  | { readonly tables: Tables }
  | { readonly serial: number; readonly digest: ArticleFile; readonly options: ReadOptions }
  | { readonly serial: number; readonly analyse: SourceText }
  | { readonly serial: number; readonly places: SourceText }
  /** The next portion of an answer that is not done. */
  | { readonly serial: number; readonly more: true };

/** What the thread answers, in portions until `done`: the next one when the extension host asks for more. */
export type AnswerPortion =
  | { readonly summaries: readonly ArticleSummary[]; readonly done: boolean }
  /** Of a summary with long lists; `last`: the summary is whole. */
  | { readonly summary: Portion<ArticleSummary>; readonly last: boolean; readonly done: false }
  | { readonly article: Portion<Article>; readonly done: boolean }
  /** The starts and ends of places, in turn. */
  | { readonly places: Uint32Array; readonly done: true }
  /** Why there is no answer. */
  | { readonly problem: string; readonly done: true };

export type Answer = AnswerPortion & { readonly serial: number };
