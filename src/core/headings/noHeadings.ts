import headingWords from '../../tables/words/headings.tsv';
import { firstOf } from '../match/rule';
import type { Rule } from '../match/rule';
import { anyOf } from '../match/wordPattern';
import type { Span } from '../text/span';

/** A short line between paragraphs, which might be a heading. */
interface Line extends Span {
  /** Folded. */
  readonly words: string;
}

type NoHeading = Rule<Line, true>;

const matching =
  (pattern: RegExp): NoHeading['read'] =>
  ({ words }) =>
    pattern.test(words) || undefined;

/** The line between two paragraphs. */
const between = (line: string): string =>
  `昨天,县里修好了大桥,大家都很高兴,说以后过河方便多了。\n⟦${line}⟧\n今天,县里铺好了马路,大家都很高兴,说以后赶集方便多了。`;

const rules: readonly NoHeading[] = [
  {
    name: 'number-with-parts',
    examples: [[between('12:30开会'), '12.5']],
    not: [[between('12人开会'), 'heading 1']],
    read: matching(/^\d+[.:/-]\d/u),
  },
  {
    name: 'goes-on-or-ends',
    examples: [[between('大家都说好;'), 'nothing']],
    not: [[between('大家都说好'), 'heading 1']],
    read: matching(/[,、;:。.!…]$/u),
  },
  {
    name: 'picture',
    examples: [[between('桥上风光 张三摄'), 'noise: caption']],
    not: [[between('桥上风光好'), 'heading 1']],
    read: matching(new RegExp(`摄$|图$|${anyOf(headingWords, 'caption')}`, 'u')),
  },
  {
    name: 'numbered-picture',
    examples: [[between('图1 桥上风光'), '1 桥 · 图']],
    not: [[between('图上桥的风光'), 'heading 1']],
    read: matching(/^[图表]\d/u),
  },
  {
    name: 'address',
    examples: [[between('见https://a.cn/桥'), 'nothing']],
    not: [[between('见网上的桥'), 'heading 1']],
    read: matching(/https?:|\d{7}/u),
  },
  {
    name: 'value-behind-a-colon',
    examples: [[between('修桥热线:12345'), 'passed over: phone']],
    not: [[between('修桥热线:随时打'), 'heading 1']],
    read: matching(/[:|].*\d{3}/u),
  },
  {
    name: 'quotation',
    examples: [[between('“桥修好了”'), 'nothing']],
    not: [[between('“桥”修好了'), 'heading 1']],
    read: matching(/^[“"「].*[”"」]$/u),
  },
];

/** Is the line a caption, a sentence, an address or another thing that is no heading? */
export const isNoHeading = firstOf<Line, true>('no-headings', (line) => line, rules);
