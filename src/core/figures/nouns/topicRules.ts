// What the sentence says that it is about before its numbers: 在新生部分,共5012人; 得票方面:1号22票.
import context from '../../../tables/words/nounContext.tsv';
import { characterList, wordList } from '../../match/wordList';
import { anyOf } from '../../match/wordPattern';
import type { Rule } from '../../match/rule';
import { isHan, lastNear } from '../../text/characters';
import type { Span } from '../../text/span';
import { NUMBERED_TERM, TERM } from '../../words/numberedTerms';
import type { Page } from '../page';
import { isSentenceOver, isStop } from './clauseStops';
import type { Question } from './nounQuestion';

export const topicRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'people-of-the-topic',
    examples: [
      ['在小一新生部分,本学年共⟦502人⟧、28班,', '502 人 · 小一新生'],
      ['外地游客方面,今年有⟦502人⟧到访。', '502 人 · 外地游客'],
    ],
    not: [
      ['在经费部分,本学年共⟦502人⟧。', '502 人'],
      ['在小一新生部分,教师共⟦502人⟧。', '502 人 · 教师'],
      ['在小一新生部分,本学年共⟦502元⟧。', '502 元'],
    ],
    read: peopleOfTopic,
  },
  {
    name: 'votes-of-each',
    examples: [
      ['村长得票方面:1号“张某”⟦22票⟧、2号“李某”14票;', '22 票 · 得票'],
      ['村長得票方面:1號「張某」22票、2號「李某」⟦14票⟧;', '14 票 · 得票'],
      ['村长得票情况:1号无党籍洪某⟦6票⟧,', '6 票 · 得票'],
    ],
    not: [
      ['村长得票方面:⟦2张⟧无效票', '2 张 · 无效票'],
      ['村长得票不多。1号张某⟦22票⟧', '22 票'],
    ],
    read: votesOfEach,
  },
  {
    name: 'cases-of-the-topic',
    examples: [
      ['路口车祸方面,民雄乡路口⟦41起⟧最多,太保市27起次之。', '41 起 · 路口车祸'],
      ['詐騙案部分,甲分局⟦41件⟧,乙分局27件。', '41 件 · 詐騙案'],
    ],
    not: [
      ['路口车祸方面,查处酒驾⟦41起⟧。', '41 起 · 酒驾'],
      ['经费方面,甲分局⟦41件⟧。', '41 件 · 甲分局'],
      ['路口车祸方面,抓获⟦41人⟧。', '41 人'],
    ],
    read: casesOfTopic,
  },
];

const cases = wordList(context, 'case-of-topic');
const casesIn = wordList(context, 'measure-of-cases');
const placesOfCases = wordList(context, 'place-of-cases');
const farthestCase = 60;

/** 路口车祸方面,民雄乡路口41起: where they happened stands before the number. */
function casesOfTopic({ page, figure, unit, before }: Question): Span | undefined {
  const { folded } = page;
  if (figure.kind !== 'count' || !casesIn.has(unit)) return undefined;
  const isThere = page.isPlaceAt(figure.start - 1) || placesOfCases.before(folded, figure.start) >= 0;
  if (!isThere) return undefined;
  for (let at = figure.start; at > Math.max(0, figure.start - farthestCase); at--) {
    if (isSentenceOver(folded, at - 1, at)) return undefined;
    const end = folded[at] === ',' ? topicEnds.before(folded, at) : -1;
    if (end > 0 && cases.before(folded, end) >= 0) return before(end).noun ?? undefined;
  }
  return undefined;
}

const topic = new RegExp(
  `${anyOf(context, 'topic-end')},(?:${NUMBERED_TERM}|[本今上]?${TERM})?${anyOf(context, 'comes-to')}?$`,
  'u',
);
const longestLead = 14;
const person = characterList(context, 'person-end');
const countsPersons = wordList(context, 'measure-of-people');

/** 在小一新生部分,本学年共5012人: nothing but the time stands between the topic and the number. */
function peopleOfTopic({ page, figure, unit, before }: Question): Span | undefined {
  const { folded } = page;
  if (figure.kind !== 'count' || !countsPersons.has(unit)) return undefined;
  const from = Math.max(0, figure.start - longestLead);
  const hit = topic.exec(folded.slice(from, figure.start));
  if (!hit) return undefined;
  const end = from + hit.index;
  return person(folded, end - 1) ? (shortTopic(page, end) ?? before(end).noun ?? undefined) : undefined;
}

const leadsToTopic = characterList(context, 'leads-to-topic');
const longestTopic = 6;

/** 小一新生: the whole topic, where it is short and holds no place, whatever the dictionary knows of it. */
function shortTopic(page: Page, end: number): Span | undefined {
  const { folded } = page;
  let start = end;
  while (start > end - longestTopic && isHan(folded.charCodeAt(start - 1)) && !page.isPlaceAt(start - 1)) {
    if (leadsToTopic(folded, start - 1)) return { start, end };
    start--;
  }
  return start === 0 || isStop(folded, start - 1) || leadsToTopic(folded, start - 1) ? { start, end } : undefined;
}

const votes = wordList(context, 'votes-told');
const topicEnds = wordList(context, 'topic-end');
const farthestVotes = 80;

/** 得票方面:1号“柯某”22票: the candidate is none of the votes. */
function votesOfEach({ page: { folded }, figure, unit }: Question): Span | undefined {
  if (figure.kind !== 'count' || unit !== '票') return undefined;
  const colon = lastNear(folded, ':', figure.start, farthestVotes);
  if (colon < 0 || isSentenceOver(folded, colon, figure.start)) return undefined;
  const end = topicEnds.before(folded, colon);
  const start = votes.before(folded, end < 0 ? colon : end);
  return start < 0 ? undefined : { start, end: end < 0 ? colon : end };
}
