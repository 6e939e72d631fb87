import table from '../../tables/words/checkWords.tsv';
import { wordList } from '../match/wordList';
import type { AskedTerm, Clash, ClashRule } from './clash';
import { exclude } from './interval';
import { shapeBetween } from './terms';
import type { Term, TiedTerms } from './terms';

/** So many, each of so many, and what they come to. */
export const eachRules: readonly ClashRule[] = [
  {
    name: 'total-of-each',
    examples: [
      ['志愿者分为3组，每组8人，共⟦34人⟧。', 'clash: product'],
      ['全村有12个小组，每个小组30户，合计⟦400户⟧。', 'clash: product'],
      ['全乡有9个村，每村配备3名保洁员，共⟦37名⟧保洁员。', 'clash: product'],
    ],
    not: [
      ['志愿者分为3组，每组8人，共⟦24人⟧。', '24 人'],
      ['志愿者分为3组，每组8人，另有组长3人，共⟦27人⟧。', '27 人'],
      ['志愿者分为3组，每组约8人，共⟦26人⟧。', '26 人'],
      ['志愿者分为3组，每队8人，共⟦34人⟧。', '34 人'],
      ['全乡有9个村，每村配备3名保洁员，共⟦27名⟧保洁员。', '27 名 · 保洁员'],
      ['全乡有9个村，每村轮流来3名保洁员，共⟦37名⟧保洁员。', '37 名 · 保洁员'],
      ['志愿者分为3组，每组8人，全县共⟦340人⟧。', '340 人'],
      ['志愿者分为3组，每组8人，累计⟦340人⟧。', '340 人'],
      ['志愿者分为3组，每组至少8人，共⟦34人⟧。', '34 人'],
    ],
    read: totalOfEach,
  },
];

const each = wordList(table, 'each');
const deeds = wordList(table, 'eachDeed');

function totalOfEach({ run, index }: AskedTerm): Clash | undefined {
  const [groups, size, own] = [index - 2, index - 1, index].map((at) => run.terms[at]);
  if (!groups || !size || !own?.dimension || own.dimension !== size.dimension || groups.dimension === null)
    return undefined;
  if (!isEachOf(run, groups, size) || !isSummed(run, size, own)) return undefined;
  const [a, b] = [groups.interval, size.interval];
  if (!exclude({ low: a.low * b.low, high: a.high * b.high }, own.interval)) return undefined;
  const worked = (groups.said * size.said) / own.factor;
  return { kind: 'product', figure: own.figure, others: [groups.figure, size.figure], worked };
}

/** 3组,每组8人, 12个小组,每个小组30户: nothing but 每 and the first number's unit and noun stands between. */
function isEachOf({ folded }: TiedTerms, groups: Term, size: Term): boolean {
  const before = folded.slice(groups.end, size.start);
  const comma = before.indexOf(',');
  const behind = each.at(before, comma + 1);
  if (comma < 0 || behind <= 0) return false;
  const name = folded.slice(groups.end, groups.end + comma);
  const unit = folded
    .slice(groups.start, groups.end)
    .replace(/^[\d.,]+/u, '')
    .slice(-1);
  const own = withoutDeed(before.slice(behind));
  return own !== '' && (own === unit + name || own === name || (unit === GENERAL && own === name));
}

/** 每村配备: the deed behind the group's name. */
function withoutDeed(words: string): string {
  const start = deeds.before(words, words.length);
  return start > 0 ? words.slice(0, start) : words;
}

/** ,共 or, behind the noun of the number, 保洁员,共. */
function isSummed({ folded, ...run }: TiedTerms, size: Term, own: Term): boolean {
  const { noun, nounStart } = size.figure;
  const isNamed = noun !== null && nounStart === size.figure.end && folded.startsWith(noun, size.end);
  return /^,L?T$/.test(shapeBetween({ folded, ...run }, size.end + (isNamed ? noun.length : 0), own.start));
}

/** The measure word of anything. */
const GENERAL = '个';
