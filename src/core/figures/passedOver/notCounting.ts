import { firstOf } from '../../match/rule';
import type { Amount } from '../amounts/amount';
import type { Reading } from '../figure';
import type { Page } from '../page';
import { addresses } from './addresses';
import type { Asked } from './numberAsked';
import { bareNumbers } from './bareNumbers';
import { dateParts } from './dateParts';
import { names } from './names';

/** Numbers that are read as numbers and yet count nothing: dates, list numbers, addresses, names, bare codes. */
const passedOverBy = firstOf<Asked, NonNullable<Reading>>(
  'amounts-passed-over',
  ({ amount }) => ({ start: amount.numberStart, end: Math.max(amount.end, amount.numberEnd) }),
  [...dateParts, ...addresses, ...names, ...bareNumbers],
);

export function notCounting(page: Page, amount: Amount, figureEnd: number): Reading {
  return passedOverBy({ page, amount, figureEnd });
}
