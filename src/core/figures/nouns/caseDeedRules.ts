// Deeds of courts, police and offices that open or close a case, and so are what is counted, whatever the cases are called.
import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { isStop } from './clauseStops';
import { followed } from './nounBehind';
import type { Question } from './nounQuestion';

export const caseDeedRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'case-opened-or-closed',
    examples: [
      ['受理案件812件,结案⟦795件⟧。', '795 件 · 结案'],
      ['立刑事案件325起、破案⟦178起⟧,', '178 起 · 破案'],
      ['审理民商事案件95件(调解结案⟦21件⟧,撤诉7件)', '21 件 · 调解结案'],
      ['審理民商事案件925件(調解結案211件,撤訴⟦97件⟧)', '97 件 · 撤訴'],
      ['今年该院受案或将⟦超过550件⟧。', 'over 550 件 · 受案'],
    ],
    not: [
      ['破获刑事案件⟦20起⟧,', '20 起 · 刑事案件'],
      ['收案件812件,上升3%;审结⟦795件⟧。', '795 件 · 案件'],
      ['结案⟦8件⟧侵权纠纷。', '8 件 · 侵权纠纷'],
      ['结案后退还⟦8件⟧。', '8 件'],
      ['立案⟦8人⟧。', '8 人'],
      ['立案查处侵权案8件,结案⟦6件⟧。', '6 件 · 侵权案'],
      ['收案件812件,其中判决318件、撤诉⟦336件⟧。', '336 件 · 案件'],
    ],
    read: caseDeed,
  },
];

const deeds = wordList(context, 'case-deed');
const leads = wordList(context, 'leads-to-cases');
const measures = wordList(context, 'measure-of-cases');

/** 结案894件: the deed right before the number, but for what leads on to it, and nothing named behind. */
function caseDeed(ask: Question): Span | undefined {
  const { page, figure, unit } = ask;
  if (figure.kind !== 'count' || !measures.has(unit) || !endsItem(page.folded, figure.end)) return undefined;
  const noun = caseDeedBefore(page.folded, figure.start);
  if (!noun || isOfNamed(ask)) return undefined;
  return followed(ask)?.start === figure.end ? undefined : noun;
}

const among = wordList(context, 'opens-parts');
const lookBack = 40;

/**
 * 立案查处侵权案8件,结案6件: the case that was opened has its name behind the deed, and it is the same that was closed.
 * 其中判决318件、撤诉336件: parts of the whole, where no case is named behind 其中.
 */
function isOfNamed({ page: { folded }, figure, past: { last } }: Question): boolean {
  if (last?.nounStart === undefined || last.nounStart === null) return false;
  if (deeds.before(folded, last.nounStart) >= 0) return true;
  for (let at = figure.start; at > figure.start - lookBack && !isSentence(folded, at); at--)
    if (among.before(folded, at) >= 0) return last.end > at && last.nounStart < at;
  return false;
}

/** The deed that ends at an offset, or before what leads on from there. */
export function caseDeedBefore(folded: string, offset: number): Span | undefined {
  const lead = leads.before(folded, offset);
  const end = lead < 0 ? offset : lead;
  const start = deeds.before(folded, end);
  return start < 0 ? undefined : { start, end };
}

const isSentence = charSet('。!?\n()');

const endsItem = (folded: string, at: number): boolean => at >= folded.length || isStop(folded, at);
