// Numbers in a row, each of which belongs to one of a row of names, or all to one.
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';
import { oneOfRow, oneOfTold } from './respectively';
import { followed } from './nounBehind';
import { isCoordinated } from './sharedNoun';

export const rowRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'one-of-a-row',
    examples: [
      ['排在前面的是公车私用、违规报销、收受财物,分别为12例、⟦7例⟧、6例,', '7 例 · 违规报销'],
      ['而小麦及玉米則分別佔12%及⟦6.5%⟧。', '6.5 % · 玉米'],
      ['小麦、玉米分别增产⟦3万吨⟧和2万吨', '30000 吨 · 小麦'],
      ['城镇、农村居民收入分别为⟦39098元⟧、16340元', '39098 元 · 居民收入'],
    ],
    not: [
      ['居民收入分别增长5.6%和⟦7.8%⟧', '7.8 % · 居民收入'],
      ['设卡点、门岗,分别检查⟦12次⟧', '12 次 · 检查'],
      ['城关镇、小寨镇分别有⟦12人⟧和8人返乡', '12 人'],
    ],
    read: oneOfRow,
  },
  {
    name: 'one-of-those-told',
    examples: [
      ['接待游客39万人次,实现旅游收入4亿元,同比分别增长⟦8.3%⟧和11.6%。', '8.3 % · 游客'],
      ['出栏生猪30万头、家禽50万只,分别比上年增长3%和⟦5%⟧。', '5 % · 家禽'],
    ],
    not: [
      ['接待游客39万人次,实现旅游收入4亿元,同比增长⟦8.3%⟧。', '8.3 % · 旅游收入'],
      ['接待游客39万人次,收入4亿元,村和镇分别得补助⟦3万元⟧和5万元。', '30000 元 · 补助'],
      ['居民收入3万元,分别增长⟦5.6%⟧和7.8%', '5.6 % · 居民收入'],
      ['接待游客39万人次,实现旅游收入4亿元。分别增长⟦8.3%⟧和11.6%。', '8.3 %'],
    ],
    read: oneOfTold,
  },
  {
    name: 'beside-the-last-figure',
    examples: [
      ['居民收入分别增长5.6%和⟦7.8%⟧', '7.8 % · 居民收入'],
      ['发放贷款156笔⟦3200万元⟧', '32000000 元 · 贷款'],
      ['收到案件96件⟦138人⟧,起诉6件。', '138 人 · 案件'],
    ],
    not: [
      ['4个村、⟦1.1万人⟧', '11000 人'],
      ['占5.6%,茶园⟦7.8%⟧', '7.8 % · 茶园'],
      ['运输公司两家、⟦10吨以上⟧大货车15辆', 'over 10 吨 · 大货车'],
    ],
    read: (ask) => besideLast(ask),
  },
];

/** 贷款156笔3200万元; not 公司两家、10吨以上大货车15辆, whose size has its own noun behind it. */
function besideLast(ask: Question): Span | null | undefined {
  const { page, figure, past } = ask;
  if (!isCoordinated(page.folded, figure, past.last)) return undefined;
  const right = figure.approx !== null && figure.start > past.last.end ? followed(ask) : null;
  return right?.start === figure.end && !right.byVerb ? undefined : nounOf(past.last);
}
