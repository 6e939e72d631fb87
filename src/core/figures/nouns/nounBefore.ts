import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import { anyOf } from '../../match/wordPattern';
import type { Span } from '../../text/span';
import { isArabic, NumeralRole, roleOf } from '../../numerals/numeralRoles';
import { isLatin } from '../../text/characters';
import { joinCompounds } from '../../words/compounds';
import type { Lexicon } from '../../words/lexicon';
import { withoutEra } from './eras';
import type { Before, Options } from './foundBefore';
import { RunLeft } from './runLeft';
import { withoutVillage } from './villagers';

const reach = 18;
const isStop = charSet(',。;:、!?\n\r ()“”‘’「」『』《》"|\t>');

const longestBracket = 3;

/**
 * The noun phrase before a figure: 設卡89處, 志愿者30名, 总投资5000万元.
 * @param from nothing left of it is read (the last figure's end)
 */
export function nounBefore(
  lexicon: Lexicon,
  folded: string,
  from: number,
  figureStart: number,
  options: Options,
): Before {
  const stop = withoutAt(folded, withoutFirst(folded, clauseStop(folded, from, figureStart)), options);
  const quoted = quotationBefore(folded, from, stop);
  if (quoted) return { noun: quoted, continues: false, changes: false, overVerb: false, start: quoted.start };
  const start = clauseStart(folded, Math.max(from, stop - reach), stop);
  const opening = start - 1;
  if (folded[opening] === '(' && opening > from && isBare(folded, start, stop)) {
    const outside = clauseStart(folded, Math.max(from, opening - reach), opening);
    return readLeft(lexicon, folded, outside, opening, options);
  }
  const past = folded[opening] === ')' ? outsideBracket(folded, from, opening) : -1;
  if (past >= 0) {
    const inside = start === stop ? undefined : readLeft(lexicon, folded, start, stop, options);
    if (!inside || (!inside.noun && inside.continues))
      return readLeft(lexicon, folded, clauseStart(folded, Math.max(from, past - reach), past), past, options);
  }
  if (start === stop) return { noun: null, continues: true, changes: false, overVerb: false, start };
  const before = withoutOrigin(folded, readLeft(lexicon, folded, start, stop, options));
  const read = withoutDay(
    folded,
    withoutTerm(folded, withLeft(folded, stop, options, withDigits(folded, from, before))),
  );
  return withoutOwner(folded, options, withoutReport(folded, stop, read));
}

const reports = wordList(context, 'reports-cases');
const casesBehind = new RegExp(
  `(?:\\d{1,6}|[一二三四五六七八九十百千]{1,5})${anyOf(context, 'measure-of-patients')}`,
  'uy',
);

/** 某医院诊断报告3例: what is done with cases; 报告3份 counts reports. */
function withoutReport(folded: string, stop: number, before: Before): Before {
  const { noun } = before;
  const start = noun?.end === stop ? reports.before(folded, stop) : -1;
  if (!noun || start < 0 || start > noun.start) return before;
  casesBehind.lastIndex = stop;
  return casesBehind.test(folded) ? { ...before, noun: null, continues: true } : before;
}

const leftOfSum = wordList(context, 'left-of-sum');

/** 岁出剩余185万元: what is left of the sum is a part of its name. */
function withLeft(folded: string, stop: number, { isMoney }: Options, before: Before): Before {
  const { noun } = before;
  const isLeft = isMoney && noun !== null && leftOfSum.at(folded, noun.end) === stop;
  return isLeft ? { ...before, noun: { start: noun.start, end: stop } } : before;
}

const wholeMeasures = wordList(context, 'whole-measure');

/** 新校舍总面积, 热水器水温: a measure that names itself is told of whatever thing stands before it. */
function withoutOwner(folded: string, { isMeasured }: Options, before: Before): Before {
  const { noun } = before;
  const start = isMeasured && noun ? wholeMeasures.before(folded, noun.end) : -1;
  return noun && start > noun.start ? { ...before, noun: { start, end: noun.end } } : before;
}

const terms = wordList(context, 'term');
const grades = wordList(context, 'grade');
const beforeTerm = characterList(context, 'before-term');

/** 113学年度1777班, 一至六年级共1758班, 113学年补助3元: the term or the grade alone is no noun, and no term begins one. */
function withoutTerm(folded: string, before: Before): Before {
  const { noun } = before;
  if (!noun) return before;
  let { start } = noun;
  while (start < noun.end && roleOf(folded.charCodeAt(start)) !== NumeralRole.none) start++;
  const isNumbered = start > noun.start || roleOf(folded.charCodeAt(start - 1)) !== NumeralRole.none;
  if (!isNumbered && !beforeTerm(folded, start - 1)) return before;
  const end = terms.at(folded, start);
  if (start === noun.end) return { ...before, noun: null, continues: true };
  if (Math.max(end, grades.at(folded, start)) >= noun.end) return { ...before, noun: null, continues: true };
  return end > 0 ? { ...before, noun: { start: end, end: noun.end } } : before;
}

const daySigns = charSet('日号');

/** 5月8日共有30人: 日共 was cut across the date's end, behind whose sign no single character is a noun. */
function withoutDay(folded: string, before: Before): Before {
  const { noun } = before;
  if (!noun || noun.end - noun.start !== 2 || !daySigns(folded, noun.start)) return before;
  if (roleOf(folded.charCodeAt(noun.start - 1)) === NumeralRole.none) return before;
  return { ...before, noun: null, continues: true };
}

const first = wordList(context, 'at-first');

/** 社员由当初的12户: where a number began. */
function withoutFirst(folded: string, stop: number): number {
  const start = folded[stop - 1] === '的' ? first.before(folded, stop - 1) : -1;
  if (start > 0 && (folded[start - 1] === '从' || folded[start - 1] === '由')) return start - 1;
  const against = butFrom.before(folded, stop);
  return against > 0 && measured.before(folded, against) >= 0 ? against : stop;
}

/** 服务人数却从29人: what leads from a number's name to the first of two, against what was told. */
const butFrom = wordList(context, 'but-from');
const measured = wordList(context, 'measured-end');

const noAt = wordList(context, 'no-at');

/** 水温在26℃左右, 学费在6000元至8000元之间: 在 leads to where the value stands. */
function withoutAt(folded: string, stop: number, { standsAt }: Options): number {
  return standsAt && folded[stop - 1] === '在' && noAt.before(folded, stop) < 0 ? stop - 1 : stop;
}

const longestAside = 20;

/** 地区生产总值(GDP)全年439亿元: where the bracket opens behind whose end only a time or a verb stands; else -1. */
function outsideBracket(folded: string, from: number, closing: number): number {
  for (let at = closing - 1; at > Math.max(from, closing - longestAside); at--) {
    if (isSentence(folded, at) && folded[at] !== ',') return -1;
    if (folded[at] === '(') return at;
  }
  return -1;
}

function readLeft(lexicon: Lexicon, folded: string, start: number, stop: number, options: Options): Before {
  const tokens = lexicon.tokens(folded, start, stop);
  joinCompounds(folded, tokens);
  return new RunLeft(folded, tokens, options).read();
}

/** 汇总表(共3页), 笔试(100分): nothing of its own stands between the bracket and the number. */
function isBare(folded: string, start: number, stop: number): boolean {
  return start === stop || (stop === start + 1 && leadsOn(folded, start));
}

/** 柳州籍毕业生, 西周时期墓葬: neither the 籍 of where they are from, nor their village, nor the time that they are of begins a noun. */
function withoutOrigin(folded: string, before: Before): Before {
  if (!before.noun) return before;
  const noun = withoutVillage(folded, before.noun);
  const isOrigin = folded[noun.start] === '籍' && noun.end - noun.start > 2;
  return { ...before, noun: withoutEra(folded, isOrigin ? { start: noun.start + 1, end: noun.end } : noun) };
}

const leadsOn = characterList(context, 'leads-on');

/** 5G基站120个: the digits before the letter with which the noun begins. */
function withDigits(folded: string, from: number, before: Before): Before {
  const { noun } = before;
  if (!noun) return before;
  if (folded.startsWith('产业', noun.end - 2) || folded.startsWith('产业', noun.start + 1))
    return withRow(folded, from, before, noun);
  if (folded[noun.start] === '级') return { ...before, noun: withGrade(folded, from, noun) };
  if (!isLatin(folded.charCodeAt(noun.start))) return before;
  let { start } = noun;
  while (start > from && isArabic(folded.charCodeAt(start - 1))) start--;
  return start === noun.start ? before : { ...before, noun: { start, end: noun.end } };
}

/** 一年级新生, 2021级学生: the year of the class belongs to the noun. */
function withGrade(folded: string, from: number, { start, end }: Span): Span {
  let first = folded[start - 1] === '年' ? start - 1 : start;
  while (first > from && roleOf(folded.charCodeAt(first - 1)) !== NumeralRole.none) first--;
  return { start: first, end };
}

const rowOfIndustries = /(?:第?[一二三](?:产业)?[、和])+第?[一二三]?$/u;

/** 一、二、三产业: the numerals before it belong to the noun. */
function withRow(folded: string, from: number, before: Before, { start, end }: Span): Before {
  const row = rowOfIndustries.exec(folded.slice(Math.max(from, start - 12), start))?.[0] ?? '';
  return row === '' ? before : { ...before, noun: { start: start - row.length, end } };
}

const longestQuotation = 12;
const quotes: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '」': '「', '』': '『', '》': '《' };
const endsQuotation = charSet(Object.keys(quotes).join(''));
const isSentence = charSet(',。;:!?…');

/** 其中“一肩挑”9人, 「綠美化」工程: what stands in quotes right before the number, if it is a name. */
function quotationBefore(folded: string, from: number, stop: number): Span | null {
  if (!endsQuotation(folded, stop - 1)) return null;
  const opening = quotes[folded.charAt(stop - 1)];
  for (let at = stop - 2; at >= Math.max(from, stop - 2 - longestQuotation); at--) {
    if (folded[at] === opening) return at + 1 < stop - 1 ? { start: at + 1, end: stop - 1 } : null;
    if (isSentence(folded, at)) return null;
  }
  return null;
}

/** 景区(点)23个, AED 42台: a short bracket before the number is passed by, a lost character, and the blank behind letters and what is measured. */
function clauseStop(folded: string, from: number, end: number): number {
  if (end <= from) return end;
  if (folded[end - 1] === '?') return end - 1;
  if (folded[end - 1] === ' ' && (isLatin(folded.charCodeAt(end - 2)) || measured.before(folded, end - 1) >= from))
    return end - 1;
  if (folded[end - 1] !== ')') return end;
  for (let at = end - 2; at >= Math.max(from, end - 2 - longestBracket); at--) if (folded[at] === '(') return at;
  return end;
}

function clauseStart(folded: string, least: number, end: number): number {
  let start = end;
  while (start > least && !isStop(folded, start - 1) && !isBehindMonth(folded, start)) start--;
  return start;
}

const goesWithMonth = characterList(context, 'behind-month');

/** 9月|入境旅客: no word begins with the 月 of a date (月入). */
const isBehindMonth = (folded: string, at: number): boolean =>
  folded[at - 1] === '月' && isArabic(folded.charCodeAt(at - 2)) && !goesWithMonth(folded, at);
