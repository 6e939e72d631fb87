import titles from '../../tables/words/titles.tsv';
import creditLabels from '../../tables/words/creditLabels.tsv';
import { firstOf } from '../match/rule';
import type { Rule } from '../match/rule';
import { anyOf } from '../match/wordPattern';
import type { Span } from '../text/span';
import type { Claim } from './labelled';

const FURNITURE = new RegExp(anyOf(titles, 'furniture'), 'u');
const ISSUER = new RegExp(`^\\S{2,24}${anyOf(titles, 'issuer-end')}$`, 'u');
const OFFICIAL_PAPER = new RegExp(`^关于.+的${anyOf(titles, 'notice-end')}$`, 'u');
const ROLE = anyOf(creditLabels, 'role');
const GREETED = anyOf(titles, 'greeting-end');

/** A line of the header, which might be the title. */
interface Line extends Span {
  /** Folded. */
  readonly words: string;
}

type NoTitle = Rule<Line, true>;

const noTitle =
  (pattern: RegExp): NoTitle['read'] =>
  ({ words }) =>
    pattern.test(words) || undefined;

const noTitles: readonly NoTitle[] = [
  {
    name: 'goes-on',
    examples: [['⟦关于修桥的说明:⟧\n昨天,县里修好了大桥,大家都很高兴。', 'nothing']],
    not: [['⟦关于修桥的说明⟧\n昨天,县里修好了大桥,大家都很高兴。', 'title: 关于修桥的说明']],
    read: noTitle(/[,、;:]$/u),
  },
  {
    name: 'day-alone',
    examples: [['⟦2022年3月22日 星期二⟧\n县里修好大桥\n昨天,县里修好了大桥,大家都很高兴。', '2022-03-22']],
    not: [['⟦2022年3月22日大桥通车⟧\n昨天,县里修好了大桥,大家都很高兴。', 'title: 2022年3月22日大桥通车']],
    read: noTitle(/^\d{4} ?[-年/.] ?\d{1,2} ?[-月/.] ?\d{1,2} ?日?\s*(?:(?:星期|周|礼拜).)?[\s\d:]*$/u),
  },
  {
    name: 'greeting',
    examples: [['⟦尊敬的各位乡亲⟧\n春节快到了,请大家不要燃放烟花,注意安全。', 'nothing']],
    not: [['⟦尊敬的老师走了⟧\n春节快到了,请大家不要燃放烟花,注意安全。', 'title: 尊敬的老师走了']],
    read: noTitle(new RegExp(`^${anyOf(titles, 'greeting-begin')}[^,。]{0,16}${GREETED}们?[!,]?$`, 'u')),
  },
  {
    name: 'call',
    examples: [['⟦父老乡亲们!⟧\n昨天,县里修好了大桥,大家都很高兴。', 'nothing']],
    not: [['⟦感谢父老乡亲们⟧\n昨天,县里修好了大桥,大家都很高兴。', 'title: 感谢父老乡亲们']],
    read: noTitle(new RegExp(`^[^,。]{0,12}${GREETED}们?[!:]$`, 'u')),
  },
  {
    name: 'greeting-of-the-page',
    examples: [['⟦今天是大桥的生日⟧\n昨天,县里修好了大桥,大家都很高兴。', 'no day']],
    not: [['⟦今天大桥通车了⟧\n昨天,县里修好了大桥,大家都很高兴。', 'title: 今天大桥通车了']],
    read: noTitle(new RegExp(`^[(【〔[• ]*${anyOf(titles, 'page-greeting')}`, 'u')),
  },
  {
    name: 'sentence',
    examples: [['⟦桥终于修好了。⟧\n昨天,县里修好了大桥,大家都很高兴。', 'nothing']],
    not: [['⟦桥终于修好了⟧\n昨天,县里修好了大桥,大家都很高兴。', 'title: 桥终于修好了']],
    read: noTitle(/。|[.…]$/u),
  },
  {
    name: 'head-of-the-report',
    examples: [['⟦新华社讯 桥修好了⟧\n昨天,县里修好了大桥,大家都很高兴。', 'nothing']],
    not: [['⟦喜讯到了村里⟧\n昨天,县里修好了大桥,大家都很高兴。', 'title: 喜讯到了村里']],
    read: noTitle(/^[^,。]{0,16}(?:讯|日电|消息)[\s(:]/u),
  },
  {
    name: 'byline',
    examples: [['⟦记者 3人跑三县看修桥⟧\n昨天,县里修好了大桥,大家都很高兴。', '3 人 · 记者']],
    not: [['⟦记者节里话修桥⟧\n昨天,县里修好了大桥,大家都很高兴。', 'title: 记者节里话修桥']],
    read: noTitle(new RegExp(`^[^,。]{0,12}${ROLE}(?:[\\s:]|.{2,12}${anyOf(creditLabels, 'reports')}$)`, 'u')),
  },
  {
    name: 'letters-apart',
    examples: [['⟦A B C 修桥动工⟧\n昨天,县里修好了大桥,大家都很高兴。', 'nothing']],
    not: [['⟦A B 修桥动工⟧\n昨天,县里修好了大桥,大家都很高兴。', 'title: A B 修桥动工']],
    read: noTitle(/^(?:\S ){3,}/u),
  },
];

const isNoTitle = firstOf<Line, true>('no-titles', (line) => line, noTitles);

/**
 * The title among the lines before the first paragraph: a line without a full stop, and most surely the one above (or
 * below) the line of credits. undefined where none of them is one, as when a caption stands in the title's place.
 * @param lines the header's lines without blanks; @param credited those that hold credits, in order
 */
export function titleIn(
  text: string,
  folded: string,
  lines: readonly Span[],
  credited: ReadonlySet<Span>,
): Claim | undefined {
  let best: { line: Span; score: number } | undefined;
  for (const [index, line] of lines.entries()) {
    if (credited.has(line)) continue;
    const words = folded.slice(line.start, line.end);
    const score = titleScore({ ...line, words }, index, creditedNear(lines, index, credited));
    if (score > (best?.score ?? 0)) best = { line, score };
  }
  if (!best) return undefined;
  const { start, end } = withoutMark(folded, best.line);
  return { start, end, role: 'title', value: text.slice(start, end), rank: 0 };
}

function creditedNear(lines: readonly Span[], index: number, credited: ReadonlySet<Span>): number {
  const holds = (line: Span | undefined): boolean => line !== undefined && credited.has(line);
  return holds(lines[index + 1]) ? 3 : holds(lines[index - 1]) ? 2 : 0;
}

function titleScore(line: Line, index: number, near: number): number {
  const { words } = line;
  const han = countHan(words, LONG_ENOUGH);
  if (han < 4 || words.length > 80 || FURNITURE.test(words) || isNoTitle(line)) return 0;
  const notice = words.startsWith('关于') && OFFICIAL_PAPER.test(words) ? 2 : 0;
  return 2 + near + notice + (han >= LONG_ENOUGH ? 1 : 0) - index * 0.1 - (index > 0 && ISSUER.test(words) ? 4 : 0);
}

/** So many characters are surely no label. */
const LONG_ENOUGH = 6;

/** The number of Chinese characters, up to `most`. */
function countHan(line: string, most: number): number {
  let count = 0;
  for (let at = 0; at < line.length && count < most; at++) {
    const code = line.charCodeAt(at);
    if (code < 0x2e80) continue;
    const isCommon = code >= 0x4e00 && code <= 0x9fff;
    if (isCommon || /^\p{Script=Han}/u.test(line.slice(at, at + 2))) count++;
  }
  return count;
}

/** A Markdown heading's sharps are no part of the title. */
function withoutMark(folded: string, { start, end }: Span): Span {
  const mark = /^#{1,6}\s+/u.exec(folded.slice(start, Math.min(end, start + 10)))?.[0].length ?? 0;
  return { start: start + mark, end };
}
