import type { Article, ArticleSummary, ReadOptions, SourceText, Tables } from '../../core/index';
import type { ArticleFile } from './digest';

/** What the extension host asks of the analysing thread. The tables come first, once. */
export type Request =
  | { readonly tables: Tables }
  | { readonly serial: number; readonly digest: ArticleFile; readonly options: ReadOptions }
  | { readonly serial: number; readonly analyse: SourceText };

/** What the thread answers: summaries in portions until `done`, an analysis, or why there is none. */
export type Answer =
  | { readonly serial: number; readonly summaries: readonly ArticleSummary[]; readonly done: boolean }
  | { readonly serial: number; readonly article: Article }
  | { readonly serial: number; readonly problem: string };
