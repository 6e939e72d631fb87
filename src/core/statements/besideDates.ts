import dateContext from '../../tables/words/dateContext.tsv';
import scopeWords from '../../tables/words/scopeWords.tsv';
import type { DateMention } from '../article/model';
import { charSet } from '../match/charSet';
import { firstOf } from '../match/rule';
import type { Rule } from '../match/rule';
import { wordList } from '../match/wordList';

interface Asked {
  readonly folded: string;
  readonly date: DateMention;
}

const compared = wordList(scopeWords, 'compared-time');
const samePeriod = wordList(scopeWords, 'same-period');
const matter = wordList(dateContext, 'another-matter');
const behindNearest = charSet('处的一');
const endsClause = charSet(',。;!?:\n()');
const endsMatter = charSet(',。;!?:\n()的于至');

const yes = (is: boolean): true | undefined => (is ? true : undefined);

const rules: readonly Rule<Asked, true>[] = [
  {
    name: 'compared-with',
    examples: [['2022年产粮3万吨,比⟦2021年⟧多1万吨', '2021']],
    not: [
      ['⟦2021年⟧产粮3万吨', '2021'],
      ['占比在⟦2021年⟧为3%', '2021'],
    ],
    read: ({ folded, date }) => yes(isCompared(folded, date)),
  },
  {
    name: 'founded',
    examples: [['北苑社区成立于⟦2020年7月⟧,有8799人', '2020-07']],
    not: [
      ['⟦2020年7月⟧建成大棚12座', '2020-07'],
      ['⟦2020年7月⟧,有8799人', '2020-07'],
    ],
    read: ({ folded, date }) => yes(isFounding(folded, date)),
  },
  {
    name: 'plan',
    examples: [['“⟦十四五⟧”期间的2022年,有3户', '2021/2025']],
    not: [['⟦2021年至2025年⟧,有3户', '2021/2025']],
    read: ({ date }) => yes(/^\d{4}\/\d{4}$/u.test(date.value ?? '') && !date.text.includes('年')),
  },
  {
    name: 'nearest',
    examples: [['离边境线⟦最近⟧处约40公里', 'no day']],
    not: [['⟦最近⟧有40户', 'no day']],
    read: ({ folded, date }) => yes(folded.startsWith('最近', date.start) && behindNearest(folded, date.end)),
  },
];

/** Dates that say nothing of the figures around them: what is compared with, when something was founded. */
export const besideDates = firstOf<Asked, true>('dates-beside', ({ date }) => date, rules);

function isCompared(folded: string, { start, end }: DateMention): boolean {
  return compared.before(folded, start) >= 0 || samePeriod.at(folded, end) > 0;
}

const FARTHEST = 10;

function isFounding(folded: string, { start, end, grain, value }: DateMention): boolean {
  if (grain !== 'year' && grain !== 'month' && !value?.startsWith('----')) return false;
  const before = folded.charAt(start - 1) === '于' ? start - 1 : start;
  if (before < start && matter.before(folded, before) >= 0) return true;
  if (matter.before(folded, start) >= 0 && endsClause(folded, end)) return true;
  for (let at = end; at < end + FARTHEST && !endsClause(folded, at); at++) {
    const behind = matter.at(folded, at);
    if (behind > 0) return behind >= folded.length || endsMatter(folded, behind);
  }
  return false;
}
