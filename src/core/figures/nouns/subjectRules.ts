// Where the clause before, or an earlier number of the same row, tells of what a figure is.
import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

const startsFrom = wordList(context, 'starts-from');
const endsChange = charSet('至到为成');
const tellsOn = wordList(context, 'tells-on');
const leadsToValue = wordList(context, 'leads-to-value');
const measured = wordList(context, 'measured-end');
const extremes = wordList(context, 'extreme-one');
const isStop = charSet(',。;:、!?()\n\r“”');

export const subjectRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'from-so-many-to',
    examples: [
      ['研发人员从65人扩充至⟦88人⟧', '88 人 · 研发人员'],
      ['社员由当初的12户壮大到⟦186户⟧', '186 户 · 社员'],
      ['社员由2015年的12户,发展到⟦186户⟧', '186 户 · 社员'],
    ],
    not: [
      ['社员从12户赶到⟦86人⟧', '86 人'],
      ['社员12户,今天来到⟦86户⟧', '86 户'],
      ['社员从12户那里买到⟦30头⟧牛', '30 头 · 牛'],
    ],
    read: fromSoMany,
  },
  {
    name: 'value-of-the-subject',
    examples: [
      ['最高气温出现在红河谷,为⟦41.2℃⟧。', '41.2 ℃ · 最高气温'],
      ['粮食总产创下新高,达到⟦35.6万吨⟧。', '356000 吨 · 粮食总产'],
      ['参赛人数逐年上升,今年有⟦5200人⟧。', '5200 人 · 参赛人数'],
    ],
    not: [
      ['医院位于东街,有⟦5200人⟧。', '5200 人'],
      ['最高气温出现在红河谷,死了⟦3只⟧羊。', '3 只 · 羊'],
      ['最高气温出现在红河谷。为⟦41.2℃⟧。', '41.2 ℃'],
    ],
    read: valueOfSubject,
  },
  {
    name: 'the-most-of-them',
    examples: [
      ['收到捐款90万元,最多一笔⟦20万元⟧。', '200000 元 · 捐款'],
      ['罚款12万元,其中最大的一笔⟦3万元⟧。', '30000 元 · 罚款'],
      ['最大一笔⟦68万元⟧已追回。', '680000 元'],
    ],
    not: [
      ['最大的捐款⟦20万元⟧。', '200000 元 · 捐款'],
      ['收到一笔⟦20万元⟧捐款', '200000 元 · 捐款'],
    ],
    read: theMostOfThem,
  },
];

const longestChange = 8;
const isBreak = charSet('。;!?\n\r');

/** 从65人扩充至88人: the verb between may be any, since 从 and 至 say that one number became the other. */
function fromSoMany({ page: { folded }, figure, past: { last }, unit }: Question): Span | undefined {
  const noun = last ? nounOf(last) : null;
  if (!last || !noun || noun.end > last.start || !endsChange(folded, figure.start - 1)) return undefined;
  if (last.kind !== figure.kind || folded.slice(last.end - unit.length, last.end) !== unit) return undefined;
  const between = folded.slice(last.end, figure.start);
  if (between.length > longestChange || holdsBreak(between)) return undefined;
  return beginsAt(folded, noun.end, last.start) ? noun : undefined;
}

function holdsBreak(words: string): boolean {
  for (let at = 0; at < words.length; at++) if (isBreak(words, at)) return true;
  return false;
}

/** Stands 从 or 由 right behind the noun, but for adverbs and dates? */
function beginsAt(folded: string, nounEnd: number, start: number): boolean {
  for (let at = start; at > nounEnd; at--) if (startsFrom.before(folded, at) >= nounEnd) return true;
  return false;
}

const longestClause = 24;

/** 最高气温出现在红河谷,为41.2℃: the clause before begins with what is measured, and says where or how it stands. */
function valueOfSubject(ask: Question): Span | undefined {
  const { page, figure, past, before } = ask;
  const { folded } = page;
  const comma = leadsToValue.before(folded, figure.start) - 1;
  if (comma < 0 || folded[comma] !== ',') return undefined;
  const least = Math.max(0, comma - longestClause, past.last?.end ?? 0);
  for (let at = comma - 1; at > least && !isStop(folded, at); at--) {
    if (tellsOn.at(folded, at) === 0) continue;
    const { noun } = before(at);
    if (noun?.end === at && measured.before(folded, noun.end) >= noun.start) return noun;
  }
  return undefined;
}

/** 最多一笔20万元: of the sum told before, and 笔 is no name of anything. */
function theMostOfThem({ page: { folded }, figure, inherited, past: { named } }: Question): Span | null | undefined {
  if (extremes.before(folded, figure.start) < 0) return undefined;
  return named?.kind === figure.kind ? inherited() : null;
}
