import { firstOf } from '../../match/rule';
import type { Amount } from '../amounts/amount';
import type { NumberReading } from '../figure';
import type { Page } from '../page';
import { addresses } from './addresses';
import type { AskedFigure } from './passingOver';
import { bareNumbers } from './bareNumbers';
import { dateParts } from './dateParts';
import { numbersInNames } from './names';

/** Numbers that are read as numbers and yet count nothing: dates, list numbers, addresses, names, bare codes. */
const passedOverBy = firstOf<AskedFigure, NonNullable<NumberReading>>(
  'amounts-passed-over',
  ({ amount }) => ({ start: amount.numberStart, end: Math.max(amount.end, amount.numberEnd) }),
  [...dateParts, ...addresses, ...numbersInNames, ...bareNumbers],
);

export function notCounting(page: Page, amount: Amount, figureEnd: number): NumberReading {
  return passedOverBy({ page, amount, figureEnd });
}
