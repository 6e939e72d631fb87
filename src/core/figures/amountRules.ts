import { ratioAt } from './amounts/fraction';
import { periodAndTimes, perPeriod } from './amounts/frequency';
import { halfAt } from './amounts/half';
import { oneOrSo } from './amounts/oneOrSo';
import { ordinalAt } from './amounts/ordinal';
import type { Amount } from './amounts/amount';
import { unitAt } from './amounts/unit';
import { passOver } from './figure';
import type { NumberReading } from './figure';
import { figureOf } from './figureOfAmount';
import { firstOf } from '../match/rule';
import type { Rule } from '../match/rule';
import { NumeralRole, roleOf } from '../numerals/numeralRoles';
import type { Page } from './page';
import { notCounting } from './passedOver/notCounting';
import type { AroundNumber } from './aroundNumber';

/** A number that is no code, and the amount that begins with it. */
export interface AskedAmount {
  readonly page: Page;
  readonly at: number;
  readonly around: AroundNumber;
  readonly amount: Amount | undefined;
}

type AmountRule = Rule<AskedAmount, NonNullable<NumberReading>>;

const amountRules: readonly AmountRule[] = [
  {
    name: 'ordinal',
    examples: [['这是⟦第3批⟧。', '3 批']],
    not: [['发布了⟦3批⟧名单', '3 批 · 名单']],
    read: ({ page, at, around }) =>
      page.folded[at - 1] === '第' && at - 1 >= around.from ? ordinalAt(page, at) : undefined,
  },
  {
    name: 'one-or-so',
    examples: [
      ['等了⟦个把月⟧', 'about 1 月'],
      ['走了⟦里把⟧路', 'about 1 里 · 路'],
    ],
    not: [
      ['装了⟦三个⟧把手。', '3 个'],
      ['有⟦个把关⟧的人。', 'nothing'],
      ['他们⟦里把⟧关的人。', 'nothing'],
    ],
    read: ({ page, at }) => oneOrSo(page, at),
  },
  {
    name: 'ratio-or-fraction',
    examples: [
      ['占⟦三分之一⟧', '0.3333333333333333'],
      ['男女之比为⟦3:1⟧', '3…1 · 男女'],
    ],
    not: [['得了⟦三分⟧', '3 分']],
    read: ({ page, at }) => ratioAt(page, at),
  },
  {
    name: 'half',
    examples: [['等了⟦半小时⟧', '0.5 小时']],
    not: [['等了⟦一小时⟧', '1 小时']],
    read: ({ page, at }) => (roleOf(page.folded.charCodeAt(at)) === NumeralRole.half ? halfAt(page, at) : undefined),
  },
  {
    name: 'not-counting',
    examples: [['住在解放路⟦388号⟧', 'passed over: address']],
    not: [['住了⟦388人⟧', '388 人']],
    read: ({ page, amount, around }) => amount && notCounting(page, amount, around.figureEnd),
  },
  {
    name: 'times-in-a-period',
    examples: [['⟦每天两次⟧', '2 次']],
    not: [['共⟦两次⟧。', '2 次']],
    read: ({ page, amount }) => amount && perPeriod(page, amount),
  },
  {
    name: 'period-and-times',
    examples: [['⟦每三天一次⟧', '1 次/三天']],
    not: [['住了⟦三天⟧', '3 天']],
    read: ({ page, amount }) => amount && periodAndTimes(page, amount),
  },
  {
    name: 'amount',
    examples: [['出动⟦近300余名⟧党员', 'about 300 名 · 党员']],
    not: [['出动⟦一线⟧人员', 'passed over: fixed-word']],
    read: ({ page, amount, around }) => amount && figureOf(page, amount, around.from),
  },
  {
    name: 'digits-in-a-row',
    examples: [['编号为⟦一一二⟧', 'passed over: name']],
    not: [['共⟦一百一十二人⟧', '112 人']],
    read: ({ page, at }) => {
      const numeral = page.numeralAt(at);
      if (!numeral?.positional) return undefined;
      const unit = unitAt(page, numeral.end, numeral);
      const isYear = unit?.measure.word.includes('年') === true;
      return passOver(page, { start: at, end: numeral.end }, isYear ? 'date' : 'name');
    },
  },
];

/** The first of these that reads a number. */
export const numberRead = firstOf<AskedAmount, NonNullable<NumberReading>>(
  'amounts',
  ({ at, amount }) => ({ start: amount?.start ?? at, end: amount?.end ?? at + 1 }),
  amountRules,
);
