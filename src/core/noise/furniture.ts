import { isDigit } from '../text/characters';
import { charSet } from '../match/charSet';
import type { FurnitureKind, FurnitureWords } from './furnitureWords';
import type { Line } from './sourceLines';
import type { Stain } from './noiseSpan';

/** Longer lines are prose, whatever words they hold. */
const LONGEST_NOTICE = 300;
const LONGEST_LINE = 120;

/** What a page put around its article: `dropped` is out of the reading text, `kept` (credits) stays in it. */
export interface Furniture {
  readonly dropped: readonly Stain[];
  readonly kept: readonly Stain[];
}

/** @param folded the source, folded */
export function findFurniture(folded: string, lines: readonly Line[], words: FurnitureWords): Furniture {
  const dropped: Stain[] = [];
  const kept: Stain[] = [];
  for (const span of lines) {
    const { start, end } = span;
    if (end === start || end - start > LONGEST_NOTICE) continue;
    if (!words.mayStart(folded, span) && (end - start > LONGEST_LINE || !words.mayHold(folded, span))) continue;
    const line = folded.slice(start, end);
    const kind = lineKind(line, words);
    if (kind === undefined) continue;
    if (kind === 'credit') {
      const controls = controlsIn(line, start);
      dropped.push(...controls);
      kept.push({ start, end, kind });
      continue;
    }
    const rest = kind === 'nav' ? creditsFrom(line) : line.length;
    dropped.push(drop(start, start + line.slice(0, rest).trimEnd().length, kind));
    if (rest < line.length) kept.push({ start: start + rest, end, kind: 'credit' });
  }
  return { dropped, kept };
}

function drop(start: number, end: number, kind: 'nav' | 'boilerplate'): Stain {
  return { start, end, kind, read: { start, end, as: '' } };
}

/** What kind of furniture a whole folded line is, if any. */
export function lineKind(line: string, words: FurnitureWords): FurnitureKind | undefined {
  const even = evened(line);
  const starting = words.startsWith(even);
  if (starting === 'boilerplate') return starting;
  if (line.length > LONGEST_LINE) return undefined;
  if (starting === 'credit') return isProse(even) ? undefined : starting;
  if (starting) return starting;
  if (isMenu(even, words) || isBreadcrumb(even) || HOME_LINK.test(even)) return 'nav';
  if (CONTENT_HASH.test(even) || (!even.includes('。') && words.isSpam(even))) return 'boilerplate';
  return words.holds(even) ?? (isByline(even) ? 'credit' : undefined);
}

/** The line without glosses and blanks that are of no meaning. Each replacement is made only where it can be needed. */
function evened(line: string): string {
  let even = line;
  if (line.startsWith('【') || line.includes('(')) even = even.replace(GLOSS_OR_BUTTON, '');
  if (even.includes(' :') || even.includes(': ')) even = even.replace(/ *: */g, ':');
  if (even.includes('  ')) even = even.replace(/ {2,}/g, ' ');
  return even || line;
}

const GLOSS_OR_BUTTON = /\([a-zà-ɏ]{1,7}\)|^【纠错】/g;
const HOME_LINK = /^(?:返回|回到|进入)[^,。]{0,20}(?:首页|主页|列表|顶部|目录)$/;
const CONTENT_HASH = /^[0-9a-f]{16,64}$/;
const DATE_STAMP = /^\d{4} ?[-年/.] ?\d{1,2} ?[-月/.] ?\d{1,2} ?日?[ \d:T秒分时]{0,12}$/;
const STAMP_AND_SOURCE = /^\d{4} ?[-年/.] ?\d{1,2} ?[-月/.] ?\d{1,2}[^,。]{0,16}[ |](?:来源|作者|编辑|责编|记者)/;
const BYLINE = /^[^,。:]{0,16}(?:记者|通讯员|特约撰稿人?)[ /:][^,。]{2,40}$/;

function isByline(line: string): boolean {
  if (line.length > 60) return false;
  if (isDigit(line.charCodeAt(0)) && (DATE_STAMP.test(line) || STAMP_AND_SOURCE.test(line))) return true;
  return (line.includes('记者') || line.includes('通讯员') || line.includes('特约撰稿')) && BYLINE.test(line);
}

/** 记者:您怎么看?…: an interview's turn, not a credit. */
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

/** 首页 > 新闻 > 正文: short steps, of which the first or the last one says that it is a path. */
function isBreadcrumb(line: string): boolean {
  if (!(line.includes('>') || line.includes('»') || line.includes('›')) || line.includes('。')) return false;
  const steps = line.split(/[>»› ]+/).filter((step) => step !== '');
  const [first = ''] = steps;
  return (/(?:首页|网|频道|新闻|主页)/.test(first) && first.length <= 12) || steps.at(-1) === '正文';
}

/** Where the credits begin on a line that starts as navigation: the first credit label or date, or its length. */
function creditsFrom(line: string): number {
  const label = /(?:来源|作者|编辑|责编|记者|通讯员|发布时间|发布日期|时间|日期) ?:/.exec(line)?.index ?? line.length;
  const date = /\d{4} ?[-年/.] ?\d{1,2} ?[-月/.] ?\d{1,2}/.exec(line)?.index ?? line.length;
  return Math.min(label, date);
}

const CONTROLS =
  /(?:浏览|点击|阅读|访问)(?:次数|量|数|率)? ?: ?\d{0,9} ?次?|(?:字体|字号) ?: ?[[【]? ?大 ?中 ?小 ?[\]】]?|[【[](?:打印|纠错|我要纠错|关闭|收藏|分享|推荐|字体|大 中 小)[^】\]]{0,8}[】\]]|[小中大]字号/g;

/** Counters and font buttons inside a credits line. */
function controlsIn(line: string, start: number): Stain[] {
  if (!/[浏点阅访字【[]/.test(line)) return [];
  return Array.from(line.matchAll(CONTROLS), ({ index, 0: { length } }) =>
    drop(start + index, start + index + length, 'nav'),
  );
}
