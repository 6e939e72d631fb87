import type { Taken } from './passedOver/takenSpans';

/** What stands around a number character. */
export interface AroundNumber {
  /** The end of what was read last: nothing before it may be taken again. */
  readonly from: number;
  /** Where the last figure ended. */
  readonly figureEnd: number;
  /** The mention of another finder that holds this offset. */
  readonly taken: Taken | undefined;
}
