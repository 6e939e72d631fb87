import { firstOf } from '../match/rule';
import type { Rule } from '../match/rule';
import { smallNumeral } from '../numerals/smallNumeral';
import { quotedName } from './quotation';
import { isClauseMark } from './schemeMarks';
import {
  eachWords,
  followsEarly,
  forbidsCount,
  jointAlone,
  isKind,
  levelWords,
  schemeNames,
  oneWords,
  perWords,
  verbs,
} from './schemeWords';

/** The numeral that may begin a scheme's name, in the folded text. */
interface Count {
  readonly text: string;
  readonly start: number;
  readonly value: number;
  /** Where the numeral ends, and the character there. */
  readonly end: number;
  readonly next: string;
}

export function hasHanAt(text: string, offset: number): boolean {
  if (offset >= text.length) return false;
  const code = text.charCodeAt(offset);
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Each answers the end of the scheme's name that begins with the numeral; the longer form before the shorter. */
const rules: readonly Rule<Count, number>[] = [
  {
    name: 'counted-quotation',
    examples: [['筑牢⟦六道“红色防线”⟧。', 'scheme 六道“红色防线”']],
    not: [['打造“最美乡村”⟦三条⟧精品线路', '3 条 · 精品线路']],
    read: ({ text, value, end }) => (value >= 2 && isKind(text, end) ? quotedAlone(text, end + 1) : undefined),
  },
  {
    name: 'levels',
    examples: [['⟦四级联动⟧抗旱', 'scheme 四级联动']],
    not: [['⟦三级⟧医院', 'passed over: fixed-word']],
    read: ({ text, value, end, next }) =>
      value >= 3 && next === '级' ? endOf(levelWords.at(text, end + 1)) : undefined,
  },
  {
    name: 'once-in-a-time',
    examples: [['坚持⟦一天一分析、一天一调度⟧', 'scheme 一天一分析、一天一调度']],
    not: [['⟦一天⟧一个样', 'passed over: idiom']],
    read: (count) => (count.value === 1 ? oncePer(count) : undefined),
  },
  {
    name: 'one-for-each',
    examples: [['实行⟦一户一策⟧', 'scheme 一户一策']],
    not: [['⟦一心一意⟧为民', 'passed over: fixed-word']],
    read: (count) => (count.value === 1 && count.end === count.start + 1 ? oneForEach(count) : undefined),
  },
  {
    name: 'known-name',
    examples: [['村⟦两委⟧换届', 'scheme 两委']],
    not: [['⟦两委⟧员会同意', 'passed over: fixed-word']],
    read: ({ text, start }) => known(text, start),
  },
  {
    name: 'counted-verb',
    examples: [['做到⟦五个到位⟧', 'scheme 五个到位']],
    not: [['⟦三个⟧苹果', '3 个 · 苹果']],
    read: ({ text, value, end, next }) => (value >= 2 && next === '个' ? endOf(verbs.at(text, end + 1)) : undefined),
  },
  {
    name: 'many-for-one',
    examples: [
      ['落实⟦五包一⟧责任制', 'scheme 五包一'],
      ['推行⟦四网合一⟧', 'scheme 四网合一'],
    ],
    not: [['⟦三包⟧一个', '3 包']],
    read: manyForOne,
  },
  {
    name: 'many-together',
    examples: [
      ['人力、装备与技术⟦三结合⟧。', 'scheme 三结合'],
      ['实行党务、村务、财务⟦三公开⟧。', 'scheme 三公开'],
    ],
    not: [
      ['定于周⟦三⟧统一举行。', 'passed over: fixed-word'],
      ['由张⟦三⟧落实此事。', 'passed over: name'],
      ['⟦三⟧公开招聘。', 'passed over: fixed-word'],
    ],
    read: ({ text, start, value, end }) => {
      const stop = value >= 3 && value < 10 && !forbidsCount(text, start - 1) ? jointAlone.at(text, end) : 0;
      return stop > 0 && !hasHanAt(text, stop) ? stop : undefined;
    },
  },
  {
    name: 'early',
    examples: [['落实⟦四早⟧措施', 'scheme 四早']],
    not: [['⟦三早⟧上都没来', '3 早上']],
    read: ({ text, value, end, next }) =>
      value >= 3 && next === '早' && followsEarly.at(text, end + 1) > 0 ? end + 1 : undefined,
  },
  {
    name: 'enumerated',
    examples: [['守住⟦三个入口⟧,一是车站;二是码头;三是机场。', 'scheme 三个入口']],
    not: [['⟦三个方面⟧,一是人;二是钱;三是物。', '3 个 · 方面']],
    read: enumerated,
  },
];

const countedBy = firstOf<Count, number>('counted-schemes', ({ start, end }) => ({ start, end: end + 1 }), rules);

/** The end of the scheme's name that begins with a numeral at the offset of the folded text; undefined where none does. */
export function countedSchemeEnd(text: string, start: number): number | undefined {
  const numeral = smallNumeral(text, start);
  if (!numeral) return undefined;
  const end = start + numeral.length;
  return countedBy({ text, start, value: numeral.value, end, next: text.charAt(end) });
}

const endOf = (end: number): number | undefined => (end > 0 ? end : undefined);

/** Six “红色防线”: the rest quoted and nothing of the noun after it. */
function quotedAlone(text: string, open: number): number | undefined {
  const inside = quotedName(text, open);
  return inside && inside.end - inside.start <= 8 && !hasHanAt(text, inside.end + 1) ? inside.end + 1 : undefined;
}

/** Never 一心一意, whose parts are no unit and no measure taken for it. */
function oneForEach({ text, end }: Count): number | undefined {
  const first = eachWords.at(text, end);
  if (first === 0) return undefined;
  let stop = first;
  while (text.charAt(stop) === '一') {
    const one = oneWords.at(text, stop + 1) || eachWords.at(text, stop + 1);
    if (one === 0) break;
    stop = one;
  }
  return stop > first ? stop : undefined;
}

/** Once is a frequency, two in a row are a scheme; what is done so often has two characters. */
function oncePer({ text, start, end }: Count): number | undefined {
  const per = perWords.at(text, end);
  if (per === 0) return undefined;
  const opening = `一${text.slice(end, per)}一`;
  let stop = start;
  let parts = 0;
  for (let at = start; text.startsWith(opening, at); at = stop + 1) {
    const deed = at + opening.length;
    if (!hasHanAt(text, deed) || !hasHanAt(text, deed + 1)) break;
    stop = deed + 2;
    parts++;
    if (!/[、,]/.test(text.charAt(stop))) break;
  }
  return parts > 1 ? stop : undefined;
}

/** 两委, but not 两委员. */
function known(text: string, start: number): number | undefined {
  const end = schemeNames.at(text, start);
  return end === 0 || (text.charAt(end - 1) === '委' && text.charAt(end) === '员') ? undefined : end;
}

function manyForOne({ text, value, end, next }: Count): number | undefined {
  if (value < 3) return undefined;
  if (next === '包') return text.charAt(end + 1) === '一' && text.charAt(end + 2) !== '个' ? end + 2 : undefined;
  return hasHanAt(text, end) && text.startsWith('合一', end + 1) ? end + 3 : undefined;
}

const LONGEST_NOUN = 6;

/** A count that its own sentence expands, item by item. */
function enumerated({ text, value, end }: Count): number | undefined {
  if (value < 2 || !isKind(text, end)) return undefined;
  const noun = end + 1;
  let stop = noun;
  while (stop < noun + LONGEST_NOUN && hasHanAt(text, stop)) stop++;
  if (stop - noun < 2 || !isClauseMark(text, stop) || !text.startsWith('一是', stop + 1)) return undefined;
  return text.slice(noun, stop) === '方面' ? undefined : stop;
}
