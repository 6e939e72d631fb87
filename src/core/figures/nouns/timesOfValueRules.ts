// A row of numbers, each behind its own time or in the order of a row of times, of one thing that is measured.
import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import { anyOf } from '../../match/wordPattern';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { NUMBERED_TERM } from '../../words/numberedTerms';
import { caseDeedBefore } from './caseDeedRules';
import { endsWith } from './clauseStops';
import type { Question } from './nounQuestion';

export const timesOfValueRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'one-time-of-a-row',
    examples: [
      ['近3年新生报到率分别为112学年⟦95%⟧、113学年93%。', '95 % · 新生报到率'],
      ['近3年新生報到率,112學年95%、113學年⟦93%⟧。', '93 % · 新生報到率'],
      ['本区2015年、2016年收案分别为:75件、⟦82件⟧。', '82 件 · 收案'],
      ['本区2015年、2016年收结案分别为:⟦75件⟧、72件,82件、81件。', '75 件 · 收结案'],
    ],
    not: [
      ['他们来到学校,112学年⟦95人⟧、113学年93人。', '95 人'],
      ['近3年新生报到率,112学年补助⟦95元⟧。', '95 元 · 补助'],
      ['新生报到率为⟦95%⟧。', '95 % · 新生报到率'],
    ],
    read: oneTimeOfRow,
  },
];

const time = new RegExp(`${NUMBERED_TERM}${anyOf(context, 'comes-to')}?$`, 'u');
const longestTime = 10;
const joinsValues = charSet('、,;');
const parts = wordList(context, 'respectively');
const measured = wordList(context, 'measured-end');
const lookBack = 12;

/** Where the time begins that stands right before an offset; the offset where none does. */
function timeStart(folded: string, end: number): number {
  const words = folded.slice(Math.max(0, end - longestTime), end);
  return end - (time.exec(words)?.[0].length ?? 0);
}

/** Where the row of numbers by one measure word begins in which this one stands. */
function rowStart({ page: { folded }, figure, past: { figures }, unit }: Question): number {
  let start = timeStart(folded, figure.start);
  for (let at = figures.length - 1; at >= Math.max(0, figures.length - lookBack); at--) {
    const end = figures[at]?.end ?? -1;
    if (end !== start - 1 || !joinsValues(folded, end) || !endsWith(folded, end, unit)) break;
    start = timeStart(folded, figures[at]?.start ?? start);
  }
  return start;
}

/** 报到率分别为112学年95%、113学年93%: what is measured stands before the row. */
function oneTimeOfRow(ask: Question): Span | undefined {
  const { page, figure, before, unit } = ask;
  const { folded } = page;
  if (unit === '' || figure.kind === 'duration' || figure.kind === 'ordinal') return undefined;
  const start = rowStart(ask);
  const end = headEnd(folded, start);
  if (end < 0 || (!isRespective(folded, end) && start === figure.start)) return undefined;
  const deed = caseDeedBefore(folded, end);
  if (deed) return deed;
  const { noun } = before(end);
  return noun?.end === end && measured.before(folded, end) >= noun.start ? noun : undefined;
}

/** Where what is measured ends: before 分别为 and its colon, or before the comma. */
function headEnd(folded: string, start: number): number {
  const colon = folded[start - 1] === ':' ? start - 1 : start;
  const word = folded[colon - 1] === '为' || folded[colon - 1] === '是' ? colon - 1 : colon;
  const respective = parts.before(folded, word);
  if (respective >= 0) return word < start ? respective : -1;
  return folded[start - 1] === ',' ? start - 1 : -1;
}

const isRespective = (folded: string, end: number): boolean => parts.at(folded, end) > 0;
