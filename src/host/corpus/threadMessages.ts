import type { ArticleSummary, ReadOptions, SourceText, Tables } from '../../core/index';
import type { ArticlePortion } from './articlePortions';
import type { ArticleFile } from './digest';

/** What the extension host asks of the analysing thread. The tables come first, once. */
export type Request =
  | { readonly tables: Tables }
  | { readonly serial: number; readonly digest: ArticleFile; readonly options: ReadOptions }
  | { readonly serial: number; readonly analyse: SourceText }
  | { readonly serial: number; readonly places: SourceText }
  /** The next portion of an answer that is not done. */
  | { readonly serial: number; readonly more: true };

/** What the thread answers: summaries in portions until `done`, an analysis, or why there is none. */
export type Answer =
  | { readonly serial: number; readonly summaries: readonly ArticleSummary[]; readonly done: boolean }
  | { readonly serial: number; readonly article: ArticlePortion; readonly done: boolean }
  /** The starts and ends of places, in turn. */
  | { readonly serial: number; readonly places: Uint32Array }
  | { readonly serial: number; readonly problem: string };
