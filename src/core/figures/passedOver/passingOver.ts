import type { PassedOverReason } from '../../article/model';
import type { Rule } from '../../match/rule';
import type { Amount } from '../amounts/amount';
import { passOver } from '../figure';
import type { NumberReading } from '../figure';
import type { Page } from '../page';

/** An amount that was read, and where the figure before it ended. */
export interface AskedFigure {
  readonly page: Page;
  readonly amount: Amount;
  readonly figureEnd: number;
}

export type PassingOver = Rule<AskedFigure, NonNullable<NumberReading>>;

/** The number alone, or with its unit. */
export function passNumber({ page, amount }: AskedFigure, reason: PassedOverReason): NonNullable<NumberReading> {
  return passOver(page, { start: amount.numberStart, end: Math.max(amount.numberEnd, amount.numberStart + 1) }, reason);
}

export function passUnit({ page, amount }: AskedFigure, reason: PassedOverReason): NonNullable<NumberReading> {
  const end = Math.max(amount.numberEnd, amount.unit?.end ?? 0);
  return passOver(page, { start: amount.numberStart, end }, reason);
}
