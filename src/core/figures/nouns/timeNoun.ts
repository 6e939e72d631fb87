import type { Figure } from '../../article/model';
import { charSet } from '../../match/charSet';
import type { Span } from '../../text/span';
import { isHan } from '../../numerals/numeralRoles';
import { PEOPLE_ENDINGS } from './nounAfter';
import { directNoun, followed } from './nounBehind';
import type { Rule } from './nounBehind';
import type { Question } from './nounQuestion';

const spansOfTime = new Set([
  '期限',
  '时间',
  '时长',
  '寿命',
  '年限',
  '工龄',
  '党龄',
  '学制',
  '天数',
  '日数',
  '时数',
  '年数',
  '周期',
  '时限',
  '年假',
  '产假',
]);
const ages = new Set(['年龄', '年纪', '岁数']);

/** 管控期14天; a span of time counts nothing else. */
export const timed: Rule = (ask) => {
  const { before, after, inherited, page, figure, past } = ask;
  if (page.folded[figure.end - 1] === '内' && figure.approx === 'under') return after();
  if (page.folded[figure.end] === '的' && page.folded.startsWith('为期', figure.start - 2)) {
    const noun = after();
    return noun && page.isPlaceAt(noun.start) ? null : noun;
  }
  const left = before();
  if (left.noun && namesTime(page.folded, left.noun)) return left.noun;
  if (!left.noun && left.changes && past.named?.kind === 'duration') return inherited();
  return term(ask);
};

const endsTerm = charSet('期假');
const longestTerm = 4;

/** 30天冷静期, 98天产假: what lasts so long, directly behind. */
function term(ask: Question): Span | null {
  const { folded } = ask.page;
  for (let at = ask.figure.end + 1; at < ask.figure.end + longestTerm; at++) {
    if (!endsTerm(folded, at)) continue;
    const right = directNoun(ask);
    return right && endsTerm(folded, right.end - 1) ? right : null;
  }
  return null;
}

/** 期限, 时间, 寿命: a noun that a span of time measures. */
function namesTime(folded: string, { start, end }: Span): boolean {
  return folded[end - 1] === '期' || (end - start >= 2 && spansOfTime.has(folded.slice(end - 2, end)));
}

/** 80岁的老母亲, 36岁女子, 56岁的米某; else who stands before. */
export const aged: Rule = (ask) => {
  const { page, figure } = ask;
  const at = figure.end + (page.folded[figure.end] === '的' ? 1 : 0);
  if (page.folded[at + 1] === '某' && isHan(page.folded.charCodeAt(at)))
    return { start: at, end: at + (page.folded[at + 2] === '某' ? 3 : 2) };
  const right = followed(ask) ?? familiarName(page.folded, at);
  if (right) return right;
  const left = ask.before().noun;
  if (left) return ask.before().overVerb ? null : ofAge(page.folded, left);
  const { named } = ask.past;
  return named && named.kind !== 'money' && isOfPeople(page.folded, named) ? ask.inherited() : null;
};

const familiar = charSet('老小阿');
const followsName = charSet('和与说是在从因每已正家,。、');

/** 61岁的老杨和老伴: a surname with 老 or 小 before it. */
function familiarName(folded: string, at: number): Span | null {
  if (!familiar(folded, at) || !isHan(folded.charCodeAt(at + 1)) || !followsName(folded, at + 2)) return null;
  return { start: at, end: at + 2 };
}

const endsPeople = charSet(PEOPLE_ENDINGS + '口男女子婴孩体');

function isOfPeople(folded: string, { nounEnd }: Figure): boolean {
  return nounEnd !== null && endsPeople(folded, nounEnd - 1);
}

/** 受试者平均年龄: whose age it is; 平均年龄 alone names nobody. */
function ofAge(folded: string, { start, end }: Span): Span | null {
  if (end - start < 2 || !ages.has(folded.slice(end - 2, end))) return { start, end };
  const cut = folded.startsWith('平均', end - 4) ? end - 4 : end - 2;
  return cut > start ? { start, end: cut } : null;
}
