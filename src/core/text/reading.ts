import type { Marks } from './marks';
import type { SourceMap } from './sourceMap';
import type { Span } from './span';

/** An article as the finders see it: noise out of the way, every offset still known. */
export interface Reading {
  /** The decoded file as it stands. */
  readonly source: string;
  /** The source without glosses, mojibake and furniture, lines that broke in mid-sentence joined. */
  readonly text: string;
  /** `text` folded, character by character, so of the same length: what rules match against. */
  readonly folded: string;
  /** From offsets in `text` (and `folded`) to offsets in `source`, and back. */
  readonly map: SourceMap;
  /** The numbers in marks of notes (常住人口[2]), which the text leaves out; in source offsets. There where a text has notes. */
  readonly noteNumbers?: readonly Span[];
  /** What its own marks say of the text; there for Markdown only. */
  readonly marks?: Marks;
}
