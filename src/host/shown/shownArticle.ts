import type { TextDocument, Uri } from 'vscode';
import type { Article, Reading, Span, readingView } from '../../core/index';

/** An article and the document that shows it: the source itself, or a view made from it. */
export interface ShownArticle {
  readonly document: TextDocument;
  /** The document that the article's offsets belong to; `document.uri` where that is the source itself. */
  readonly source: Uri;
  readonly article: Article;
  /** What the finders saw of the source. */
  readonly reading: Reading;
  /** The reading view that the document shows, or null for the source. */
  readonly view: ReturnType<typeof readingView> | null;
  /** From offsets of the shown document to offsets of the source. */
  readonly toSource: (shown: Span) => Span;
  /** Where a stretch of source is shown; null where it is left out. */
  readonly toShown: (source: Span) => Span | null;
}
