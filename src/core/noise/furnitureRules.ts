import creditLabels from '../../tables/words/creditLabels.tsv';
import furniture from '../../tables/words/furniture.tsv';
import { charSet } from '../match/charSet';
import { firstOf } from '../match/rule';
import type { Rule } from '../match/rule';
import { anyOf } from '../match/wordPattern';
import type { Span } from '../text/span';
import type { FurnitureKind, FurnitureWords } from './furnitureWords';

/** A line of the source, folded. */
interface AskedLine extends Span {
  readonly line: string;
  readonly words: FurnitureWords;
}

interface Asked extends AskedLine {
  /** Without glosses, and blanks that are of no meaning. */
  readonly even: string;
  /** What the line's beginning says that it is. */
  readonly opens: FurnitureKind | undefined;
}

/** The line is the article's own; no further rule is asked. */
type Answer = FurnitureKind | 'prose';

const words = (...lists: string[]): string => anyOf(furniture, ...lists);
const HOME_LINK = new RegExp(`^${words('leads-home')}[^,。]{0,20}${words('home')}$`);
const FIRST_STEP = new RegExp(words('first-step'));
const CONTENT_HASH = /^[0-9a-f]{16,64}$/;
const DATE_STAMP = /^\d{4} ?[-年/.] ?\d{1,2} ?[-月/.] ?\d{1,2} ?日?[ \d:T秒分时]{0,12}$/;
const STAMP_AND_SOURCE = new RegExp(
  `^\\d{4} ?[-年/.] ?\\d{1,2} ?[-月/.] ?\\d{1,2}[^,。]{0,16}[ |]${anyOf(creditLabels, 'sign')}`,
);
const BYLINE = new RegExp(`^[^,。:]{0,16}${anyOf(creditLabels, 'byline-role')}[ /:][^,。]{2,40}$`);
const LONGEST_LINE = 120;
const LONGEST_BYLINE = 60;

const rules: readonly Rule<Asked, Answer>[] = [
  {
    name: 'notice',
    examples: [['正文。\n⟦版权所有:某某县人民政府⟧', 'noise: boilerplate']],
    not: [['正文。\n⟦版权意识⟧正在增强。', 'nothing']],
    read: ({ opens }) => (opens === 'boilerplate' ? opens : undefined),
  },
  {
    name: 'long-line',
    examples: [[`⟦编⟧辑:${'这里的人勤劳,'.repeat(20)}`, 'nothing']],
    not: [['正文。\n⟦记者:王某⟧', 'noise: credit']],
    read: ({ line }) => (line.length > LONGEST_LINE ? 'prose' : undefined),
  },
  {
    name: 'interview',
    examples: [
      ['正文。\n⟦记者:⟧您今年种了多少亩甘蔗?', 'nothing'],
      ['正文。\n⟦记者:⟧桥修好了。', 'nothing'],
    ],
    not: [['正文。\n⟦作者:王某⟧', 'noise: credit']],
    read: ({ even, opens }) => (opens === 'credit' && isProse(even) ? 'prose' : undefined),
  },
  {
    name: 'control-or-credits',
    examples: [
      ['正文。\n⟦上一篇:秋粮收购会召开⟧', 'noise: nav'],
      ['正文。\n⟦来源:柳江日报⟧', 'noise: credit'],
    ],
    not: [['正文。\n⟦上一条鱼⟧还没上岸,下一条又咬钩了。', 'passed over: fixed-word']],
    read: ({ opens }) => opens,
  },
  {
    name: 'short-control',
    examples: [
      ['正文。\n⟦扫码关注平湖发布⟧', 'noise: nav'],
      ['正文。\n⟦字号变大| 字号变小⟧', 'noise: nav'],
    ],
    not: [
      ['正文。\n⟦扫码⟧登记的有3.2万人,占九成以上。', 'nothing'],
      ['正文。\n⟦关注⟧民生,办好实事,让群众满意。', 'nothing'],
      ['正文。\n⟦登录⟧平台的商户增加了。', 'nothing'],
      ['正文。\n⟦欢迎⟧来到平湖的游客多了,民宿住满了。', 'nothing'],
    ],
    read: ({ even, words }) => (isPhrase(even) ? words.opens(unbulleted(even)) : undefined),
  },
  {
    name: 'menu',
    examples: [['正文。\n⟦打印本页 | 关闭窗口⟧', 'noise: nav']],
    not: [['正文。\n⟦大⟧', 'nothing']],
    read: ({ even, words }) => (isMenu(even, words) ? 'nav' : undefined),
  },
  {
    name: 'path-of-pages',
    examples: [['正文。\n⟦鹿城网 > 要闻 > 正文⟧', 'noise: nav']],
    not: [['正文。\nPM2.5>75微克的⟦有⟧3天', 'nothing']],
    read: ({ even }) => (isBreadcrumb(even) ? 'nav' : undefined),
  },
  {
    name: 'link-home',
    examples: [['正文。\n⟦返回平湖新闻网首页⟧', 'noise: nav']],
    not: [['正文。\n⟦返回⟧家乡的第三年,他种了茶。', 'nothing']],
    read: ({ even }) => (HOME_LINK.test(even) ? 'nav' : undefined),
  },
  {
    name: 'content-hash',
    examples: [['正文。\n⟦0123456789abcdef0123456789abcdef⟧', 'noise: boilerplate']],
    not: [['正文。\n⟦abcdef⟧', 'nothing']],
    read: ({ even }) => (CONTENT_HASH.test(even) ? 'boilerplate' : undefined),
  },
  {
    name: 'spam',
    examples: [['正文。\n⟦欧美日韩在线观看_久久精品一区二区⟧', 'noise: boilerplate']],
    not: [['正文。\n国产影片票房过亿,⟦短视频⟧带来欧美游客。', 'nothing']],
    read: ({ even, words }) => (!even.includes('。') && words.isSpam(even) ? 'boilerplate' : undefined),
  },
  {
    name: 'held-notice',
    examples: [['正文。\n⟦粤ICP备05000000号-1⟧', 'noise: boilerplate']],
    not: [['正文。\n他说:“⟦转载⟧这篇报道的有30家。”', 'nothing']],
    read: ({ even, words }) => words.holds(even),
  },
  {
    name: 'stamp',
    examples: [['正文。\n⟦2022-03-22 15:52⟧', 'noise: credit']],
    not: [['正文。\n⟦2022年3月22日⟧,全县春耕开始。', '2022-03-22']],
    read: ({ even }) => (isStamp(even) ? 'credit' : undefined),
  },
  {
    name: 'byline',
    examples: [['正文。\n⟦红网时刻 通讯员 刘某⟧', 'noise: credit']],
    not: [
      ['正文。\n⟦记者⟧走进村里看了看。', 'nothing'],
      ['正文。\n⟦红网时刻 通讯员 刘某。⟧', 'nothing'],
    ],
    read: ({ even }) => (even.length <= LONGEST_BYLINE && BYLINE.test(even) ? 'credit' : undefined),
  },
];

const decided = firstOf<Asked, Answer>('furniture', ({ start, end }) => ({ start, end, inSource: true }), rules);

/** What kind of furniture a line is, if any. Offsets are the source's. */
export function kindOfLine({ start, end, line, words }: AskedLine): FurnitureKind | undefined {
  const even = evened(line);
  const kind = decided({ start, end, line, words, even, opens: words.startsWith(even) });
  return kind === 'prose' ? undefined : kind;
}

/** Each replacement is made only where it can be needed. */
function evened(line: string): string {
  let even = line;
  if (line.startsWith('【') || line.includes('(')) even = even.replace(GLOSS_OR_BUTTON, '');
  if (even.includes(' :') || even.includes(': ')) even = even.replace(/ *: */g, ':');
  if (even.includes('  ')) even = even.replace(/ {2,}/g, ' ');
  return even || line;
}

const GLOSS_OR_BUTTON = /\([a-zà-ɏ]{1,7}\)|^【纠错】/g;

function isStamp(line: string): boolean {
  if (line.length > LONGEST_BYLINE || !/^\d/.test(line)) return false;
  return DATE_STAMP.test(line) || STAMP_AND_SOURCE.test(line);
}

const LONGEST_PHRASE = 40;

/** No sentence: short, no stop, one pause at most. */
function isPhrase(line: string): boolean {
  return line.length <= LONGEST_PHRASE && !/[。?;]|,.*[,、]|,.{0,20}\d/.test(line);
}

/** ● 往下看 ●: what a page puts before its controls. */
function unbulleted(line: string): string {
  return line.replace(/^[●•◆■▲*>\-·\s(【[]+/, '');
}

/** A sentence within, or at the end: an interview's turn, not a credit. */
function isProse(line: string): boolean {
  return /[。?!;]./.test(line) || /[。?!]$/.test(line);
}

/** 加入收藏 | 设为首页 | RSS; 【打印】 【字体: */
function isMenu(line: string, words: FurnitureWords): boolean {
  const first = firstItem(line);
  if (first !== '首页' && !words.isMenuItem(first)) return false;
  const items = line.split(/[|丨 【】[\]:·]+/).filter((item) => item !== '');
  if (items.every((item) => words.isMenuItem(item))) return line.length > 1;
  return items[0] === '首页' && items.length > 1 && items.length <= 12 && items.every((item) => item.length <= 8);
}

const isBetweenItems = charSet('|丨 【】[]:·');

/** Empty where there is nothing but what stands between items. */
function firstItem(line: string): string {
  let start = 0;
  while (isBetweenItems(line, start)) start++;
  let end = start;
  while (end < line.length && !isBetweenItems(line, end)) end++;
  return line.slice(start, end);
}

/** Short steps, of which the first or the last one says that it is a path. */
function isBreadcrumb(line: string): boolean {
  if (!(line.includes('>') || line.includes('»') || line.includes('›')) || line.includes('。')) return false;
  const steps = line.split(/[>»› ]+/).filter((step) => step !== '');
  const [first = ''] = steps;
  return (FIRST_STEP.test(first) && first.length <= 12) || steps.at(-1) === '正文';
}
