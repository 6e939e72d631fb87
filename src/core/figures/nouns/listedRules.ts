// Of lists that a number closes: their first member names the people, and the kind of the one that is named the things.
import context from '../../../tables/words/nounContext.tsv';
import { characterList, wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import { lastNear } from '../../text/characters';
import type { Span } from '../../text/span';
import { isStop } from './clauseStops';
import { followed } from './nounBehind';
import { countsPeople } from './nounQuestion';
import type { Question } from './nounQuestion';

export const listedRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'first-of-a-list-of-people',
    examples: [['志愿者、民兵、干部等⟦17人⟧连夜巡堤', '17 人 · 志愿者']],
    not: [
      ['河东镇、河西镇等⟦17人⟧返乡', '17 人'],
      ['志愿者⟦17人⟧', '17 人 · 志愿者'],
      ['口罩、手套等物资⟦17箱⟧', '17 箱 · 物资'],
    ],
    read: firstOfPeople,
  },
  {
    name: 'kind-of-the-one-named',
    examples: [
      ['检查白鹭水库等⟦12座⟧。', '12 座 · 水库'],
      ['走访城南小学等⟦6所⟧', '6 所 · 小学'],
    ],
    not: [
      ['检查白鹭水库等⟦12座⟧水利设施。', '12 座 · 水利设施'],
      ['检查东镇、西镇等⟦12处⟧。', '12 处'],
      ['检查水库⟦12座⟧。', '12 座 · 水库'],
    ],
    read: (ask) => (followed(ask) ? undefined : kindOfNamed(ask)),
  },
];

const namedEnds = wordList(context, 'named-end');

/** 白鹭水库等12座: what the one that is named is. */
function kindOfNamed({ page: { folded }, figure }: Question): Span | undefined {
  const end = figure.start - 1;
  const start = figure.kind === 'count' && folded[end] === '等' ? namedEnds.before(folded, end) : -1;
  return start > 0 && !isStop(folded, start - 1) ? { start, end } : undefined;
}

const personEnd = characterList(context, 'person-end');
const longestList = 60;
const longestAside = 12;

/** 刘某(男,38岁): where the bracket before an offset opens. */
function openingOf(folded: string, closing: number): number {
  const opening = lastNear(folded, '(', closing, longestAside);
  return opening < 0 ? closing : opening;
}

const veiled = /(?:\([^()]{0,12}\))?$/u;
const veiledName = /[^,。;:、!?()\n]某{1,2}[^,。;:、!?()\n]?$/u;

/** 犯罪嫌疑人邓某强(男,34岁): who the first one is stands before the name. */
function withoutName(folded: string, end: number): number {
  const from = Math.max(0, end - 20);
  const before = folded.slice(from, end).replace(veiled, '');
  const name = veiledName.exec(before)?.[0] ?? '';
  return name === '' ? end : from + before.length - name.length;
}

/** 志愿者、民兵、干部等17人: of a list of people its first member names them. */
function firstOfPeople(ask: Question): Span | undefined {
  const { page, figure, unit, before } = ask;
  const { folded } = page;
  if (!countsPeople(unit) || folded[figure.start - 1] !== '等') return undefined;
  let first = figure.start - 1;
  for (let at = figure.start - 2; at > figure.start - longestList; at--) {
    if (folded[at] === ')') at = openingOf(folded, at);
    else if (folded[at] === '、') first = at;
    else if (isStop(folded, at)) break;
  }
  const { noun } = before(withoutName(folded, first));
  return noun && personEnd(folded, noun.end - 1) ? noun : undefined;
}
