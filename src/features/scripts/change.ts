import type { Conversion } from '../../core/index';

type ConversionMap = Conversion['map'];

/** A stretch of the document and what it becomes. */
export interface Change {
  readonly start: number;
  readonly before: string;
  readonly after: string;
  /** Between the two. */
  readonly map: ConversionMap;
  /** Null where what stood here before an earlier conversion comes back. */
  readonly conversion: Conversion | null;
}
