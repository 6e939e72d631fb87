// Where people are counted by what they did, whose name stands behind their number.
import context from '../../../tables/words/deedWords.tsv';
import nounContext from '../../../tables/words/nounContext.tsv';
import { wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { isStop, isStopped } from './clauseStops';
import { followed } from './nounBehind';
import { foldedUnit } from './nounQuestion';
import type { Question } from './nounQuestion';

export const peopleDeedRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'what-so-many-people-did',
    examples: [
      ['灯会吸引⟦20万人次⟧参观。', '200000 人次 · 参观'],
      ['燈會三天也有⟦20萬人次⟧前來觀賞;', '200000 人次 · 觀賞'],
      ['塌方造成该镇⟦72人⟧受灾,', '72 人 · 受灾'],
      ['塌方造成⟦18户⟧、72人受灾。', '18 户 · 受灾'],
      ['塌方后⟦70余人⟧凌晨紧急转移', 'over 70 人 · 转移'],
      ['三天共录得⟦20万人次⟧经各口岸出入境,', '200000 人次 · 出入境'],
    ],
    not: [
      ['灯会吸引⟦20万人次⟧参观的消息传开。', '200000 人次'],
      ['灯会吸引游客⟦20万人次⟧参观。', '200000 人次 · 游客'],
      ['老人⟦72人⟧转移。', '72 人 · 老人'],
      ['来了游客90人,其中⟦72人⟧参加。', '72 人 · 游客'],
      ['来了⟦72人⟧赴宴。', '72 人'],
      ['⟦20万人次⟧参观展馆。', '200000 人次'],
      ['两名老师一人留下⟦一人⟧转移,', '1 人 · 老师'],
      ['车祸致⟦2人⟧重伤。', '2 人'],
    ],
    read: whatPeopleDid,
  },
  {
    name: 'crowd-of-so-many',
    examples: [
      ['燈會聚集⟦20萬人次⟧賞花人潮,', '200000 人次 · 賞花人潮'],
      ['灯会也有⟦20万人次⟧参观人流,', '200000 人次 · 参观人流'],
    ],
    not: [
      ['灯会接待⟦20万人次⟧的人潮。', '200000 人次 · 接待'],
      ['灯会迎来游客⟦20万人次⟧,', '200000 人次 · 游客'],
      ['客流大增,游客⟦20万人次⟧,', '200000 人次 · 游客'],
    ],
    read: crowdOfSoMany,
  },
  {
    name: 'those-who-were-drawn',
    examples: [['灯会吸引⟦20万人次⟧。', '200000 人次']],
    not: [
      ['灯会吸引⟦20家⟧企业。', '20 家 · 企业'],
      ['灯会接待⟦20万人次⟧。', '200000 人次 · 接待'],
    ],
    read: whoWereDrawn,
  },
];

const draws = wordList(context, 'draws-people');
const deeds = wordList(context, 'what-people-did');
const manners = wordList(context, 'how-people-did');
const ways = wordList(context, 'by-way-of');
const parts = wordList(context, 'part-of-people');
const persons = wordList(nounContext, 'measure-of-people');

const isOfPeople = ({ figure, unit }: Question): boolean =>
  figure.kind === 'count' && (unit === '人' || unit === '人次' || unit === '户');

/** 20万人次参观: the deed ends the clause, and nobody is named before the number. */
function whatPeopleDid(ask: Question): Span | undefined {
  const { folded } = ask.page;
  const deed = isOfPeople(ask) ? deedAt(folded, behindOthers(ask)) : undefined;
  if (!deed || isOfTold(ask)) return undefined;
  if (isDrawn(ask)) return deed;
  return ask.before().noun?.end === ask.figure.start ? undefined : deed;
}

/** 其中72人参加, 两名老师一人转移: some of those who were just counted. */
function isOfTold({ page: { folded }, figure: { start }, past: { last } }: Question): boolean {
  if (parts.before(folded, start) >= 0) return true;
  return last !== undefined && persons.has(foldedUnit(folded, last)) && !isStopped(folded, last.end, start);
}

const isDrawn = ({ page: { folded }, figure: { start } }: Question): boolean => draws.before(folded, start) >= 0;

const moreOfThem = /[、和](?:\d[\d,.]{0,9}[万千百]?|[一二三四五六七八九十百千两]{1,5})[余多]?(?:人次|人|户)/uy;

/** 18户、72人受灾: behind the other number of the same people. */
function behindOthers({ page: { folded }, figure: { end } }: Question): number {
  moreOfThem.lastIndex = end;
  return moreOfThem.test(folded) ? moreOfThem.lastIndex : end;
}

function deedAt(folded: string, at: number): Span | undefined {
  const start = behindManner(folded, behindWay(folded, at));
  const end = deeds.at(folded, start);
  const stop = folded[end] === '了' ? end + 1 : end;
  return end > 0 && (stop >= folded.length || isStop(folded, stop)) ? { start, end } : undefined;
}

/** 凌晨紧急转移: behind how or when they did it. */
function behindManner(folded: string, at: number): number {
  let start = at;
  for (let end = manners.at(folded, start); end > 0 && deeds.at(folded, start) === 0; end = manners.at(folded, start))
    start = end;
  return start;
}

const longestWay = 10;

/** 经各口岸出入境: behind where they passed, up to the deed. */
function behindWay(folded: string, at: number): number {
  const way = ways.at(folded, at);
  for (let start = way; way > 0 && start < way + longestWay && !isStop(folded, start); start++)
    if (deeds.at(folded, start) > 0) return start;
  return at;
}

const crowds = wordList(context, 'crowd');

/** 20万人次参观人潮: what they are called together, and what they do there is a part of it. */
function crowdOfSoMany(ask: Question): Span | undefined {
  if (!isOfPeople(ask)) return undefined;
  const { folded } = ask.page;
  const start = ask.figure.end;
  const end = crowds.at(folded, deeds.at(folded, start));
  if (end > start) return { start, end };
  const right = followed(ask);
  return right?.start === start && crowds.before(folded, right.end) > start ? right : undefined;
}

/** 吸引20万人次: the verb that brought them is never what is counted. */
function whoWereDrawn(ask: Question): null | undefined {
  return isOfPeople(ask) && isDrawn(ask) ? null : undefined;
}
