import type { Rule } from '../../match/rule';
import type { NumberReading } from '../figure';
import type { Page } from '../page';

/** A number character, and where the number and the amount that begin there end (or would, if they were read). */
export interface AskedNumber {
  readonly page: Page;
  readonly at: number;
  readonly numberEnd: number;
  readonly amountEnd: number;
}

export type PassingOverNumber = Rule<AskedNumber, NonNullable<NumberReading>>;
