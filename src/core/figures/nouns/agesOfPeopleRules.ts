// People whose ages stand between their number and what they are: 两名分别37岁及35岁的男子.
import context from '../../../tables/words/nounContext.tsv';
import { wordList } from '../../match/wordList';
import { anyOf } from '../../match/wordPattern';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

export const agesOfPeopleRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'people-behind-their-ages',
    examples: [
      ['拘捕⟦两名⟧分别37岁及35岁的男子。', '2 名 · 男子'],
      ['拘捕⟦兩名⟧分別三十七歲及三十五歲懷疑涉案男子,', '2 名 · 男子'],
    ],
    not: [
      ['拘捕男子⟦两名⟧,分别37岁及35岁。', '2 名 · 男子'],
      ['来了⟦两名⟧教师,37岁的男子没来。', '2 名 · 教师'],
    ],
    read: peopleBehindAges,
  },
  {
    name: 'age-of-one-of-them',
    examples: [
      ['拘捕两名分别⟦37岁⟧及35岁的男子。', '37 岁 · 男子'],
      ['拘捕兩名分別三十七歲及⟦三十五歲⟧懷疑涉案男子,', '35 歲 · 男子'],
    ],
    not: [
      ['拘捕两名男子,⟦37岁⟧的是店主。', '37 岁 · 男子'],
      ['来了两名教师及⟦35岁⟧的店主。', '35 岁 · 店主'],
    ],
    read: ageOfOne,
  },
  {
    name: 'so-many-of-an-age',
    examples: [
      ['65岁以上高龄者占⟦18人⟧最多,', '18 人 · 高龄者'],
      ['65歲以上長者有⟦18人⟧。', '18 人 · 長者'],
    ],
    not: [
      ['65岁以上长者带来⟦18人⟧。', '18 人'],
      ['65岁以上长者有学生⟦18人⟧。', '18 人 · 学生'],
      ['长者65岁以上有⟦18人⟧。', '18 人'],
    ],
    read: soManyOfAge,
  },
];

const takes = new RegExp(`^(?:${anyOf(context, 'is-as-many')})$`, 'u');
const longestVerb = 3;

/** 65岁以上高龄者占18人: those of the age that was just told. */
function soManyOfAge({ page: { folded }, figure, unit, past: { last } }: Question): Span | undefined {
  const isPeople = figure.kind === 'count' && (unit === '人' || unit === '名' || unit === '位' || unit === '人次');
  if (!isPeople || last?.kind !== 'age' || (last.nounStart ?? 0) < last.end) return undefined;
  const noun = nounOf(last);
  if (!noun || figure.start - noun.end > longestVerb) return undefined;
  return takes.test(folded.slice(noun.end, figure.start)) ? noun : undefined;
}

const age = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})(?:[至到-](?:\\d{1,3}|[一二三四五六七八九十]{1,3}))?岁';
const ages = new RegExp(`(?:分别为?|各为?)${age}(?:[、及和与至](?:${age})){0,5}的?`, 'uy');
const suspects = wordList(context, 'suspected-of');

/** Where who they are begins behind the ages; 0 where no ages stand there. */
function behindAges(folded: string, at: number): number {
  ages.lastIndex = at;
  if (!ages.test(folded)) return 0;
  const end = ages.lastIndex;
  return Math.max(end, suspects.at(folded, end));
}

/** 两名分别37岁及35岁的男子. */
function peopleBehindAges({ page: { folded }, figure, unit, after }: Question): Span | undefined {
  const start =
    figure.kind === 'count' && (unit === '名' || unit === '位' || unit === '人') ? behindAges(folded, figure.end) : 0;
  const noun = start > 0 ? after(true, start) : null;
  return noun && !noun.byVerb ? { start: noun.start, end: noun.end } : undefined;
}

const farthest = 40;

/** Those whose ages were told before they were named. */
function ageOfOne({ figure, past: { figures } }: Question): Span | undefined {
  const people = figure.kind === 'age' ? figures.findLast(({ kind }) => kind !== 'age') : undefined;
  const noun = people ? nounOf(people) : null;
  const isBetween =
    people !== undefined && noun !== null && figure.start - people.end < farthest && figure.end <= noun.start;
  return isBetween ? noun : undefined;
}
