import type { Span } from './span';

/** What a text's own marks say of it (Markdown's), in offsets of the source; lists are sorted. */
export interface Marks {
  /** The words of each heading, without its marks; `level` from 1. */
  readonly headings: readonly (Span & { readonly level: number })[];
  /** Words that are set in bold. */
  readonly strong: readonly Span[];
  /** The lines that are no paragraphs. */
  readonly lines: readonly MarkedLine[];
}

/** `head` is the first row of a table. */
export type MarkedLineKind = 'heading' | 'item' | 'quote' | 'head' | 'row' | 'rule' | 'code';

/** A line without the blanks at its ends. */
export interface MarkedLine extends Span {
  readonly kind: MarkedLineKind;
  /** How deep an item stands among others; 0 for the outermost and for all else. */
  readonly depth: number;
}
