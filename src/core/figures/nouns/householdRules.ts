// Households and wards: households, which are told by their kind behind the number or by the people who are counted beside them.
import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import { isBasicHan } from '../../numerals/numeralRoles';
import type { Span } from '../../text/span';
import { isStop } from './clauseStops';
import type { Question } from './nounQuestion';

export const householdRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'households-of-a-kind',
    examples: [
      ['使⟦1.4万户⟧贫困户产业项目全覆盖', '14000 户 · 贫困户'],
      ['為⟦421戶⟧黑羊養殖大戶每戶投放種羊', '421 戶 · 黑羊養殖大戶'],
      ['培训⟦50户⟧种粮大户', '50 户 · 种粮大户'],
      ['培训⟦50户⟧致富带头人和大户', '50 户 · 致富带头人'],
    ],
    not: [
      ['⟦50户⟧每户一亩', '50 户'],
      ['⟦50户⟧已经入户', '50 户'],
      ['帮助⟦50户⟧的农户', '50 户'],
    ],
    read: householdsOfKind,
  },
  {
    name: 'households-and-their-people',
    examples: [
      ['造成⟦187户⟧、484名牧民受灾。', '187 户 · 牧民'],
      ['走访⟦187户⟧484名老人', '187 户 · 老人'],
    ],
    not: [
      ['走访村民⟦187户⟧、484名老人', '187 户 · 村民'],
      ['造成⟦187户⟧、484人受灾', '187 户 · 受灾'],
    ],
    read: householdsBesidePeople,
  },
  {
    name: 'wards-of-a-town',
    examples: [
      ['全镇⟦25个⟧里、35间宫庙', '25 个 · 里'],
      ['全區共⟦340個⟧鄰,', '340 個 · 鄰'],
      ['溆浦县⟦73个⟧里有参选人151名', '73 个 · 里'],
    ],
    not: [
      ['⟦25个⟧里面', '25 个'],
      ['全镇25个村里,有⟦3个⟧。', '3 个'],
    ],
    read: wards,
  },
];

const noHousehold = characterList(context, 'before-no-household');
const behindNone = characterList(context, 'behind-no-household');
const longestKind = 8;

/** 1.4万户贫困户: the kind ends with the measure word once more. */
function householdsOfKind(ask: Question): Span | undefined {
  const { page, figure, unit } = ask;
  const { folded } = page;
  if (figure.kind !== 'count' || unit !== '户') return undefined;
  const { end } = figure;
  for (let at = end; at < end + longestKind && isBasicHan(folded.charCodeAt(at)); at++) {
    if (noHousehold(folded, at)) break;
    if (at > end && folded[at] === '户') return behindNone(folded, at + 1) ? undefined : { start: end, end: at + 1 };
  }
  return peopleBehind(ask);
}

const person = characterList(context, 'person-end');
const joins = characterList(context, 'joining');

/** 培训9户致富带头人和…: who they are ends the item, and before the number stands only what was done. */
function peopleBehind({ page: { folded }, figure, after, before }: Question): Span | undefined {
  const noun = after(true);
  if (noun?.start !== figure.end || noun.byVerb || !person(folded, noun.end - 1)) return undefined;
  const left = before();
  const isAlone = left.noun === null || left.isDeedAlone === true;
  return isAlone && (isStop(folded, noun.end) || joins(folded, noun.end)) ? noun : undefined;
}

const isWard = characterList(context, 'ward');

/** 全镇25个里: a unit of Taiwan, where the word ends its item. */
function wards({ page, figure, unit }: Question): Span | undefined {
  const { end } = figure;
  const { folded } = page;
  if (unit !== '个' || !isWard(folded, end)) return undefined;
  const isAlone = end + 1 >= folded.length || isStop(folded, end + 1);
  const isTold = isAlone
    ? opensWards(folded, figure.start - 1)
    : page.isPlaceAt(figure.start - 1) && has(folded, end + 1);
  return isTold ? { start: end, end: end + 1 } : undefined;
}

/** 彰化市73个里有参选人151名. */
const has = charSet('有共');

const opensWards = characterList(context, 'before-wards');
const people = /[、,]?\d[\d,.]{0,8}万?[余多]?名/uy;

/** 17户、48名牧民: who they are stands behind the number of the people. */
function householdsBesidePeople({ page: { folded }, figure, unit, after, before }: Question): Span | undefined {
  if (figure.kind !== 'count' || unit !== '户') return undefined;
  people.lastIndex = figure.end;
  if (!people.test(folded) || before().noun) return undefined;
  const start = people.lastIndex;
  const noun = after(true, start);
  return noun?.start === start && !noun.byVerb ? noun : undefined;
}
