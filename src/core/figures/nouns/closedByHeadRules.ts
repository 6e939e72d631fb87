// What stands right behind a number up to the end of its clause, where the last word tells what kind of thing it is.
import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import { NumeralRole, roleOf } from '../../numerals/numeralRoles';
import type { Span } from '../../text/span';
import { isStop } from './clauseStops';
import { followed } from './nounBehind';
import { countsPeople } from './nounQuestion';
import type { Question } from './nounQuestion';

export const closedByHeadRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'case-closed-by-its-head',
    examples: [
      ['海关截获⟦3宗⟧不法贩运案', '3 宗 · 不法贩运案'],
      ['海關在口岸截獲⟦三宗⟧不法販運個案,', '3 宗 · 不法販運個案'],
      ['大队破获⟦3起⟧公斤级毒品大案,缴获毒品', '3 起 · 毒品大案'],
      ['包括⟦四宗⟧不法販運個案及一宗走私個案', '4 宗 · 不法販運個案'],
    ],
    not: [
      ['昨天破获⟦3起⟧,都是毒品大案。', '3 起'],
      ['收到方案⟦3件⟧并请专人办案。', '3 件 · 方案'],
      ['收到投诉⟦3件⟧,毒品大案', '3 件 · 投诉'],
      ['检查组查处⟦3起⟧违法行为', '3 起 · 违法行为'],
    ],
    read: caseByHead,
  },
  {
    name: 'round-of-a-deed',
    examples: [
      ['对患者开展了⟦两次⟧集中救助,', '2 次 · 集中救助'],
      ['今年組織⟦五次⟧聯合檢查。', '5 次 · 聯合檢查'],
    ],
    not: [
      ['对患者开展了⟦两次⟧救助,', '2 次'],
      ['对患者⟦两次⟧集中到医院,', '2 次 · 患者'],
      ['开展了⟦两个⟧集中救助,', '2 个'],
    ],
    read: roundOfDeed,
  },
  {
    name: 'name-behind-the-sum',
    examples: [
      ['智慧农业带动⟦6亿元⟧产值,', '600000000 元 · 产值'],
      ['觀光工廠創造⟦3億元⟧產值。', '300000000 元 · 產值'],
    ],
    not: [
      ['智慧农业产值⟦6亿元⟧产值增长', '600000000 元 · 智慧农业产值'],
      ['智慧农业补贴⟦6亿元⟧,产值增长', '600000000 元 · 智慧农业补贴'],
      ['总产值⟦6亿元⟧,', '600000000 元 · 总产值'],
    ],
    read: nameBehindSum,
  },
  {
    name: 'of-various-sizes',
    examples: [
      ['处⟦两千元⟧不等的罚金,', '2000 元 · 罚金'],
      ['石山区⟦20户以下⟧的自然村屯,', 'under 20 户 · 自然村屯'],
      ['对⟦50人以上⟧的企业,', 'over 50 人 · 企业'],
    ],
    not: [
      ['罚金为⟦两千元⟧不等,', '2000 元 · 罚金'],
      ['石山区⟦20户以下⟧,自然村屯', 'under 20 户'],
      ['有职工⟦50人以上⟧的企业', 'over 50 人 · 职工'],
      ['来了⟦50人⟧的样子', '50 人'],
      ['⟦50人以下⟧的教学点还有61个。', 'under 50 人'],
      ['职工一方⟦50人以上⟧的企业', 'over 50 人 · 职工一方'],
    ],
    read: ofVariousSizes,
  },
];

const rounds = characterList(context, 'round-of-deed');
const manners = wordList(context, 'manner-of-deed');
const longestDeed = 4;

/** 两次集中救助: how it was done, and the deed, end the clause. */
function roundOfDeed({ page: { folded }, figure, unit }: Question): Span | undefined {
  if (figure.kind !== 'count' || unit.length !== 1 || !rounds(unit, 0)) return undefined;
  const deed = manners.at(folded, figure.end);
  if (deed === 0) return undefined;
  let end = deed;
  while (end < deed + longestDeed && end < folded.length && !isStop(folded, end)) end++;
  const isAll = end === deed + 2 || end === deed + longestDeed;
  return isAll && (end >= folded.length || isStop(folded, end)) ? { start: figure.end, end } : undefined;
}

const measures = wordList(context, 'measure-of-cases');
const heads = wordList(context, 'case-head');
const noHeads = wordList(context, 'no-case-head');
const inClause = wordList(context, 'word-of-clause');
const grades = wordList(context, 'grade-of-case');
const joins = characterList(context, 'joining');
const longestName = 16;

/** 八宗不法贩运案: all of it, where no noun was read that ends with the head. */
function caseByHead(ask: Question): Span | undefined {
  const { page, figure, unit } = ask;
  const { folded } = page;
  if (figure.kind !== 'count' || !measures.has(unit)) return undefined;
  const end = phraseEnd(folded, figure.end);
  if (heads.before(folded, end) <= figure.end || noHeads.before(folded, end) >= 0) return undefined;
  const noun = followed(ask);
  if (noun && !noun.byVerb && noun.end === end) return undefined;
  const start = Math.max(figure.end, grades.at(folded, figure.end));
  return inClause.standsIn(folded.slice(start, end)) ? undefined : { start, end };
}

/** Where the clause ends behind a number, or the next number of a row is joined on; the number's own end where that is too far. */
function phraseEnd(folded: string, start: number): number {
  let end = start;
  while (end < folded.length && !isStop(folded, end) && !isJoined(folded, end))
    if (++end > start + longestName) return start;
  return end;
}

/** 及一宗 of 四宗社区感染个案及一宗输入个案. */
const isJoined = (folded: string, at: number): boolean =>
  joins(folded, at) && roleOf(folded.charCodeAt(at + 1)) !== NumeralRole.none;

const sums = wordList(context, 'sum-made');

/** 智慧农业带动6亿元产值: what is made, where another noun stands before the verb. */
function nameBehindSum({ page: { folded }, figure, before }: Question): Span | undefined {
  const end = figure.kind === 'money' ? sums.at(folded, figure.end) : 0;
  if (end === 0 || (end < folded.length && !isStop(folded, end))) return undefined;
  const { noun, overVerb } = before();
  return noun === null || overVerb ? { start: figure.end, end } : undefined;
}

const various = wordList(context, 'of-various-sizes');

/** 以上, 以下, 以内. */
const limits = charSet('上下内');

/** 两千元不等的罚金, 20户以下的自然村屯: what is so large stands behind the 的. */
function ofVariousSizes({ page: { folded }, figure, unit, after, before }: Question): Span | undefined {
  const ofPeople = figure.kind === 'count' && countsPeople(unit) && limits(folded, figure.end - 1);
  const behind = various.at(folded, figure.end);
  if (behind === 0 && !ofPeople) return undefined;
  const de = Math.max(behind, figure.end);
  if (folded[de] !== '的' || before().noun !== null) return undefined;
  const noun = after(false, de + 1);
  if (noun && isCounted(folded, noun.end)) return undefined;
  return noun?.start === de + 1 && !noun.byVerb ? { start: noun.start, end: noun.end } : undefined;
}

const farthestNumber = 3;

/** 10人以下的教学点还有61个: the noun belongs to the number behind it. */
function isCounted(folded: string, end: number): boolean {
  for (let at = end; at < end + farthestNumber && at < folded.length && !isStop(folded, at); at++)
    if (roleOf(folded.charCodeAt(at)) !== NumeralRole.none) return true;
  return false;
}
