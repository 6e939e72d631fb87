// Whose age a figure is.
import context from '../../../tables/words/nounContext.tsv';
import type { Figure } from '../../article/model';
import { characterList, wordList } from '../../match/wordList';
import type { Span } from '../../text/span';
import { isArabic, isBasicHan } from '../../numerals/numeralRoles';
import { endsPhrase } from './clauseStops';
import { followed } from './nounBehind';
import type { NounRead } from './nounBehind';
import type { Page } from '../page';
import type { Before } from './foundBefore';
import type { Question } from './nounQuestion';

const beforeAge = wordList(context, 'before-age');
const ages = wordList(context, 'age');
const cases = wordList(context, 'numbered-case');

/** 米某, 李某某 at an offset: a name of which only the surname is told. */
function veiledName(folded: string, at: number): Span | null {
  if (folded[at + 1] !== '某' || !isBasicHan(folded.charCodeAt(at))) return null;
  return { start: at, end: at + (folded[at + 2] === '某' ? 3 : 2) };
}

/** 80岁的老母亲, 36岁女子, 56岁的米某, 63岁的老汉黄某; else who stands before. */
export const aged: NounRead = (ask) => {
  const { page, figure } = ask;
  const at = behindAside(page.folded, figure.end);
  const right = veiledName(page.folded, at) ?? whoBehind(ask, at) ?? familiarName(page.folded, at);
  // A noun that ends before 某 has taken the surname in.
  if (right)
    return veiledName(page.folded, right.end - 1) ?? nameBehindPlace(page, right) ?? firstOfThem(page.folded, right);
  const person = somebody(page.folded, figure.start);
  if (person) return person;
  const limit = ageLimits.before(page.folded, figure.start);
  return (limit > 0 ? personBefore(ask, limit) : null) ?? ageBefore(ask);
};

const joins = characterList(context, 'joining');

/** 72岁的林姓屋主, 50岁以上人士及吸烟者: without the surname, and without the others, of whom no age is told. */
function firstOfThem(folded: string, { start, end }: Span): Span {
  const from = folded[start + 1] === '姓' && start + 2 < end ? start + 2 : start;
  for (let at = from + 1; at < end; at++)
    if (joins(folded, at) && endsPerson(folded, at - 1)) return { start: from, end: at };
  return { start: from, end };
}

/** Whose age it is, by what stands before it or was counted last. */
function ageBefore(ask: Question): Span | null {
  const { page } = ask;
  const left = (inAside(ask) ?? ask.before()).noun;
  const isAge = left !== null && ages.before(page.folded, left.end) === left.start;
  if (left && !isAge) return ask.before().overVerb ? null : ofAge(page.folded, left);
  const { named } = ask.past;
  return named && named.kind !== 'money' && isOfPeople(page.folded, named) ? ask.inherited() : null;
}

const ageLimits = wordList(context, 'age-limit');

/** 硕士研究生可放宽至40周岁: whose limit it is, if the words before name people. */
function personBefore({ page: { folded }, before }: Question, end: number): Span | null {
  const told = before(end).noun;
  const noun = told && ofAge(folded, told);
  const isPerson = noun !== null && (endsPerson(folded, noun.end - 1) || peopleNouns.before(folded, noun.end) >= 0);
  return isPerson ? noun : null;
}

const aside = /\((?:男|女|[\u4e00-\u9fff]族|化名|外籍)?,?$/u;

/** 导游(女,26岁): who stands before the bracket that begins with something else. */
function inAside({ page: { folded }, figure, before }: Question): Before | null {
  const opening = aside.exec(folded.slice(Math.max(0, figure.start - longestName), figure.start))?.[0].length ?? 0;
  return opening > 1 ? before(figure.start - opening) : null;
}

const longestAside = 24;

/** 年满6周岁(2017年8月31日前出生)的儿童: behind 的, and behind a bracket before it. */
function behindAside(folded: string, end: number): number {
  if (folded[end] === '的') return end + 1;
  const close = folded[end] === '(' ? folded.slice(end, end + longestAside).indexOf(')的') : -1;
  return close < 0 ? end : end + close + 2;
}

const longestName = 12;
const endsPersonName = characterList(context, 'ends-person-name');

/** 17岁的会理一中学生沙某: the name behind where she is from. */
function nameBehindPlace(page: Page, { start, end }: Span): Span | null {
  const { folded } = page;
  if (!page.isPlaceAt(start)) return null;
  for (let at = end; at < end + longestName; at++) {
    if (endsPhrase(folded, at) || endsPersonName(folded, at)) return null;
    const name = veiledName(folded, at);
    if (name) return name;
  }
  return null;
}

function whoBehind(ask: Question, at: number): Span | null {
  if (at <= ask.figure.end + 1) return followed(ask);
  const noun = ask.after(true, at);
  return noun?.byVerb === false && noun.start === at ? noun : null;
}

/** 肖某今年35岁, 吴某(男,35岁): who is named by a surname and 某 alone. */
function somebody(folded: string, before: number): Span | null {
  let end = before;
  for (;;) {
    const start = folded[end - 1] === '(' || folded[end - 1] === ',' ? end - 1 : beforeAge.before(folded, end);
    if (start < 0) break;
    end = start;
  }
  const given = folded[end - 2] === '某' && folded[end - 1] !== '某' && isBasicHan(folded.charCodeAt(end - 1)) ? 1 : 0;
  let start = end - given;
  while (folded[start - 1] === '某') start--;
  if (start < end && isBasicHan(folded.charCodeAt(start - 1))) return { start: start - 1, end };
  return numberedCase(folded, end);
}

/** 病例1:男,41岁: one of several, told by a number. */
function numberedCase(folded: string, colon: number): Span | null {
  let end = colon - (folded[colon - 1] === ':' ? 1 : 0);
  if (end === colon || !isArabic(folded.charCodeAt(end - 1))) return null;
  while (isArabic(folded.charCodeAt(end - 1))) end--;
  const start = cases.before(folded, end);
  return start < 0 ? null : { start, end };
}

const familiar = characterList(context, 'familiar');
const followsName = characterList(context, 'behind-name');

/** 61岁的老杨和老伴: a surname with 老 or 小 before it. */
function familiarName(folded: string, at: number): Span | null {
  if (!familiar(folded, at) || !isBasicHan(folded.charCodeAt(at + 1)) || !followsName(folded, at + 2)) return null;
  return { start: at, end: at + 2 };
}

const endsPerson = characterList(context, 'person-end');
const peopleNouns = wordList(context, 'people-noun');
const endsAged = characterList(context, 'age-end');

function isOfPeople(folded: string, { nounEnd }: Figure): boolean {
  return nounEnd !== null && (endsPerson(folded, nounEnd - 1) || endsAged(folded, nounEnd - 1));
}

/** 受试者平均年龄: whose age it is; 平均年龄 alone names nobody. */
function ofAge(folded: string, { start, end }: Span): Span | null {
  const age = ages.before(folded, end);
  if (age < start) return { start, end };
  const cut = folded.startsWith('平均', age - 2) ? age - 2 : age;
  return cut > start ? { start, end: cut } : null;
}
