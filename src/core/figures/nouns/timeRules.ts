// What a time of day is of, where the text tells.
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import type { Question } from './nounQuestion';
import { toldTime } from './timeNoun';

export const timeRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'time-that-is-told',
    examples: [
      ['采样时间是⟦6:00-14:00⟧', '6…14 · 采样时间'],
      ['办公时间:⟦9:00-17:00⟧', '9…17 · 办公时间'],
    ],
    not: [
      ['北京时间⟦8时⟧发射', '8 时'],
      ['那时间是⟦8时⟧', '8 时'],
      ['⟦8时⟧开门营业', '8 时'],
    ],
    read: ({ figure, page }) =>
      figure.kind === 'timeofday' ? (toldTime(page.folded, figure.start) ?? undefined) : undefined,
  },
  {
    name: 'time-of-day',
    examples: [['⟦8时⟧开门营业', '8 时']],
    not: [['工期⟦8小时⟧', '8 小时 · 工期']],
    read: ({ figure }) => (figure.noNounAfter === true && figure.kind !== 'ordinal' ? null : undefined),
  },
];
