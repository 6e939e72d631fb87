// Rows of places behind a head that tells what their numbers are of: 各县损失:甲县3亿元(占22%),乙县2亿元.
import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import { lastNear } from '../../text/characters';
import type { Span } from '../../text/span';
import { isSpace } from '../../numerals/numeralRoles';
import type { Page } from '../page';
import { isSentenceOver } from './clauseStops';
import type { Question } from './nounQuestion';

export const headRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'of-the-head-of-its-row',
    examples: [
      ['1. 各县损失:湖南省⟦6亿元⟧最重,云南省3亿元。', '600000000 元 · 损失'],
      ['1. 各縣損失:湖南省6億元(占22%)最重,雲南省⟦3億元⟧(占11%)。', '300000000 元 · 損失'],
      ['粮食产量:湖南省⟦3000吨⟧,云南省2000吨', '3000 吨 · 粮食产量'],
      ['今年农业损失以湖南省⟦6亿元⟧最重。', '600000000 元 · 农业损失'],
    ],
    not: [
      ['各县损失:湖南省补助⟦6亿元⟧。', '600000000 元 · 补助'],
      ['各县损失:湖南省最重。云南省⟦3亿元⟧', '300000000 元'],
      ['具体情况如下:湖南省⟦6亿元⟧', '600000000 元'],
      ['各县损失:湖南省⟦6人⟧', '6 人'],
    ],
    read: ofHead,
  },
];

const heads = wordList(context, 'head-noun');
const measured = wordList(context, 'measured-end');
const scopes = characterList(context, 'rank-scope-end');
const isStop = charSet(',。;:、!?()\n\r \t');
const farthestHead = 240;
const extents: readonly string[] = ['money', 'area', 'weight', 'volume'];

/** 损失以湖南省6亿元最重, 云南省3亿元: nothing but a place's name before the number, and a head with its colon before the row. */
function ofHead(ask: Question): Span | undefined {
  const { page, figure } = ask;
  if (!extents.includes(figure.kind)) return undefined;
  const end = withoutSpace(page.folded, figure.start);
  const start = placeStart(page, end);
  if (start === end) return undefined;
  if (page.folded[start - 1] === '以') return nounOfHead(ask, start - 1);
  if (!isStop(page.folded, start - 1)) return undefined;
  const colon = lastNear(page.folded, ':', start, farthestHead);
  return colon < 0 || isSentenceOver(page.folded, colon, figure.start) ? undefined : nounOfHead(ask, colon);
}

const withoutSpace = (folded: string, at: number): number => (isSpace(folded.charCodeAt(at - 1)) ? at - 1 : at);

/** Where the places begin that stand up to an offset. */
function placeStart(page: Page, end: number): number {
  let start = end;
  while (start > 0 && page.isPlaceAt(start - 1)) start--;
  return start;
}

/** 各县损失: the head's noun, without those whose it is. */
function nounOfHead({ page: { folded }, before }: Question, colon: number): Span | undefined {
  const { noun } = before(colon);
  const head = Math.max(heads.before(folded, colon), measured.before(folded, colon));
  if (noun?.end !== colon || head < noun.start) return undefined;
  let { start } = noun;
  while (start < head && scopes(folded, start)) start++;
  return { start, end: colon };
}
