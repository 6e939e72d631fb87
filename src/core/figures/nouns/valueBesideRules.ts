// Where the word beside a value is only what it is compared with, the mark that it passes, or one of those whose it is.
import context from '../../../tables/words/nounContext.tsv';
import deedWords from '../../../tables/words/deedWords.tsv';
import figureContext from '../../../tables/words/figureContext.tsv';
import { wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { isSentenceOver, isStop } from './clauseStops';
import { rightBehind } from './nounBehind';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

export const valueBesideRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'so-much-above-it',
    examples: [
      ['桥边河水漫过路面⟦0.8米⟧。', '0.8 米 · 河水'],
      ['街上積水高過路面⟦0.4米⟧。', '0.4 米 · 積水'],
    ],
    not: [
      ['村道路面⟦3米⟧宽。', '3 米 · 村道路面'],
      ['漫过路面⟦0.8米⟧。', '0.8 米 · 路面'],
      ['河水漫过路面,路面⟦3米⟧宽。', '3 米 · 路面'],
    ],
    read: soMuchAbove,
  },
  {
    name: 'passes-a-mark',
    examples: [['全市商户数达21.4万户,首次⟦突破20万⟧大关。', 'over 200000 · 商户数']],
    not: [
      ['全市商户数达21.4万户。首次⟦突破20万⟧大关。', 'over 200000'],
      ['全市商户数达21.4万户,客流量⟦突破20万⟧大关。', 'over 200000 · 客流量'],
      ['全市商户数达21.4万户,首次⟦突破20万⟧。', 'over 200000'],
    ],
    read: passesMark,
  },
  {
    name: 'each-its-loss',
    examples: [
      ['其次为芒果、香蕉等,分别损失⟦37万⟧、21万元。', '370000 · 损失'],
      ['其次為芒果、香蕉等,分別損失37萬、⟦21萬元⟧。', '210000 元 · 損失'],
    ],
    not: [
      ['芒果、香蕉分别⟦37万元⟧、21万元。', '370000 元 · 芒果'],
      ['其次为芒果,分别损失37万元,⟦21万元⟧。', '210000 元'],
    ],
    read: eachItsLoss,
  },
  {
    name: 'right-on-those-counted',
    examples: [['假期⟦廿六萬⟧訪客到澳', '260000 · 訪客']],
    not: [
      ['来了⟦36名⟧访客', '36 名 · 访客'],
      ['产值⟦2.6亿⟧,', '260000000 · 产值'],
    ],
    read: rightOnThose,
  },
];

const rises = wordList(deedWords, 'rises-above');

/** 洪水超过路面2米: what rises, and not what it is measured from. */
function soMuchAbove({ page: { folded }, figure, before }: Question): Span | undefined {
  const mark = figure.kind === 'length' ? before().noun : null;
  if (mark?.end !== figure.start) return undefined;
  for (let at = mark.start; at < mark.end; at++) {
    const verb = rises.before(folded, at);
    const noun = verb > 0 ? before(verb).noun : null;
    if (noun?.end === verb) return noun;
  }
  return undefined;
}

const marks = wordList(deedWords, 'mark-passed');

/** 首次突破30万大关: what the number told last is of, where the clause names nothing. */
function passesMark({ page: { folded }, figure, past: { last }, before }: Question): Span | undefined {
  if (!last || marks.at(folded, figure.end) === 0 || isSentenceOver(folded, last.end, figure.start)) return undefined;
  const left = before();
  return left.noun === null && left.continues ? (nounOf(last) ?? undefined) : undefined;
}

const each = wordList(context, 'respectively');
const losses = wordList(context, 'head-noun');
const longestRow = 40;
const inRow = /^[\d,.、和万千百元人民币美]*$/u;

/** 分别损失57.7万、26.8万元: what each of them comes to stands between 分别 and the row of sums. */
function eachItsLoss({ page: { folded }, figure }: Question): Span | undefined {
  if (figure.kind !== 'money' && figure.kind !== 'count') return undefined;
  for (let at = figure.start; at > Math.max(0, figure.start - longestRow); at--) {
    const start = losses.before(folded, at);
    if (start > 0 && each.before(folded, start) >= 0)
      return inRow.test(folded.slice(at, figure.start)) ? { start, end: at } : undefined;
    if (isStop(folded, at - 1) && folded[at - 1] !== '、') return undefined;
  }
  return undefined;
}

const countedAlone = wordList(figureContext, 'countedAlone');

/** 卅四万访客: whoever stands right behind a number without a measure word, whatever stands before it. */
function rightOnThose(ask: Question): Span | undefined {
  const { page, figure } = ask;
  const end = figure.kind === 'count' && figure.unit === null ? countedAlone.at(page.folded, figure.end) : 0;
  if (end === 0) return undefined;
  const right = rightBehind(ask);
  return right && right.end > end ? right : { start: figure.end, end };
}
