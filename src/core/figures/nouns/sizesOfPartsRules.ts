// How deep, high or long a part of something is, told in one word with it: 井深八丈, 坝高31米.
import context from '../../../tables/words/nounContext.tsv';
import { characterList, wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { isStop } from './clauseStops';
import type { Question } from './nounQuestion';

export const sizesOfPartsRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'size-in-one-word-with-its-part',
    examples: [
      ['挖四个坑,坑深⟦二尺⟧,', '2 尺 · 坑深'],
      ['在井深均为⟦八丈⟧的条件下', '8 丈 · 井深'],
      ['該橋橋長⟦120公尺⟧,', '120 公尺 · 橋長'],
    ],
    not: [
      ['他们挖深⟦二尺⟧,', '2 尺'],
      ['大坝高⟦31米⟧,', '31 米 · 大坝'],
      ['校长⟦2米⟧高', '2 米 · 校长'],
    ],
    read: sizeOfPart,
  },
];

const partsOfThings = characterList(context, 'part-of-size');
const sizes = characterList(context, 'size-of-part');
const leads = wordList(context, 'leads-to-size');

/** 井深均为八丈: the part by one character and the size by another, at the clause's begin or behind 在. */
function sizeOfPart({ page: { folded }, figure }: Question): Span | undefined {
  if (figure.kind !== 'length') return undefined;
  const lead = leads.before(folded, figure.start);
  const end = lead < 0 ? figure.start : lead;
  const isSize = sizes(folded, end - 1) && partsOfThings(folded, end - 2);
  return isSize && beginsWord(folded, end - 2) ? { start: end - 2, end } : undefined;
}

const leadsIn = characterList(context, 'before-size-of-part');

/** 大坝高 and 这条路宽 tell of a thing that has its own name; 桥 of 该桥桥长 begins the next word. */
const beginsWord = (folded: string, at: number): boolean =>
  at === 0 || isStop(folded, at - 1) || leadsIn(folded, at - 1) || folded[at - 1] === folded[at];
