import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Figure } from '../article/model';
import { wordList } from '../match/wordList';
import { lastNear } from '../text/characters';
import { firstEndingAfter } from '../text/span';
import type { Span } from '../text/span';
import { siteBefore } from './siteClauses';
import { FARTHEST, endsTold, isAlike, isItem } from './unnamedFigure';
import type { Unnamed } from './unnamedFigure';

const links = wordList(scopeWords, 'links-value');
const wholeNoun = wordList(scopeWords, 'whole-noun');
const countsAnything = wordList(scopeWords, 'counts-anything');

/** 高雄市86例,屏东县5例: a clause of nothing but a place and how many, which counts what was counted by this measure word. */
export function placeOfRow(asked: Unnamed): Figure | undefined {
  const {
    reading: { folded },
    figure,
    before,
  } = asked;
  if (!endsItem(folded, figure.end) || !isPlaceAlone(asked)) return undefined;
  const told = namedInHead(asked);
  if (told) return told;
  let lines = 0;
  for (let i = before.length - 1, next: Span = figure; i >= 0; i--) {
    const one = before[i];
    if (!one || figure.start - one.end > FARTHEST * 2) return undefined;
    lines += folded.slice(one.end, next.start).split('\n').length - 1;
    next = one;
    if (one.noun === null || !isAlike(one, figure)) continue;
    if (isInList(asked, one)) return one;
    return (lines === 0 || (lines === 1 && figure.kind === 'count')) && isTied(figure, one) ? one : undefined;
  }
  return undefined;
}

/** People are counted of everything: only a population goes on from place to place. */
const isTied = (figure: Figure, { noun }: Figure): boolean =>
  !countsAnything.has(figure.unit ?? '') || wholeNoun.before(noun ?? '', noun?.length ?? 0) >= 0;

/** 转移群众3256户。各镇情况如下:⏎蜀河镇 680户: over a line's end a list goes on, item by item. */
function isInList({ reading: { folded }, figure, before }: Unnamed, whole: Figure): boolean {
  const colon = folded.slice(whole.end, figure.start).search(/:\s*\n/u);
  const from = whole.end + colon;
  return colon >= 0 && before.every((one) => one.start < from || isAlike(one, figure) || !isFirst(folded, one, before));
}

/** Is it the first figure of its line? */
function isFirst(folded: string, { start }: Figure, figures: readonly Figure[]): boolean {
  const line = lineStart(folded, start);
  return figures[firstEndingAfter(figures, line)]?.start === start;
}

/** 南湖社区3个:花园东门、二小: what the item holds may be told behind it. */
const endsItem = (folded: string, end: number): boolean => folded.charAt(end) === ':' || isItem(folded, end);

/** 险情1143处。…⏎主要险情分布⏎螺山镇 38处: the line above the rows names what was counted by their measure word. */
function namedInHead(asked: Unnamed): Figure | undefined {
  const { figure, before } = asked;
  const head = headOfRows(asked);
  if (head === '') return undefined;
  return before
    .slice(-MOST_BEFORE)
    .findLast((one) => one.noun !== null && isAlike(one, figure) && head.includes(one.noun));
}

/** The short line above the rows of one measure word; empty where the figure stands in no such row. */
function headOfRows({ reading: { folded }, figure, before }: Unnamed): string {
  let line = lineStart(folded, figure.start);
  for (let lines = 0; line > 0 && lines < MOST_ROWS && figure.start - line < LONGEST_ROW; lines++) {
    const above = lineStart(folded, line - 1);
    const row = before[firstEndingAfter(before, above)];
    if (!row || row.start >= line) return isHead(folded.slice(above, line - 1)) ? folded.slice(above, line - 1) : '';
    if (!isAlike(row, figure)) return '';
    line = above;
  }
  return '';
}

const isHead = (line: string): boolean => line.length <= LONGEST_HEAD && !/[。,;]/u.test(line);
const MOST_BEFORE = 100;
const LONGEST_ROW = 600;
const MOST_ROWS = 40;
const LONGEST_HEAD = 24;
/** Where its line begins; 0 where that is farther than any row. */
const lineStart = (folded: string, at: number): number => lastNear(folded, '\n', at - 1, LONGEST_ROW) + 1;

/** Nothing but names of places, and words that lead to a number, stands in the clause before it. */
function isPlaceAlone({ reading: { folded }, found, figure }: Unnamed): boolean {
  let at = behindLinks(folded, figure.start);
  let names = 0;
  for (let steps = 0; steps < MOST_NAMES; steps++) {
    const name = found.places[firstEndingAfter(found.places, at - 1)];
    const start = name?.end === at ? name.start : siteBefore(folded, at);
    if (start < 0) break;
    names++;
    at = start;
    if (endsTold(folded, at - 1) || at === 0 || folded.charAt(at - 1) === '|' || isNumbered(folded, at)) return true;
  }
  const first = behindLinks(folded, at);
  return names > 0 && (first === 0 || endsTold(folded, first - 1));
}

/** 1.金山社区 */
const isNumbered = (folded: string, at: number): boolean => /\d\.$/u.test(folded.slice(Math.max(0, at - 2), at));

const MOST_NAMES = 4;

/** 同期…仅, 有: back over the words that lead to a number. */
function behindLinks(folded: string, end: number): number {
  let at = end;
  for (;;) {
    if (folded.charAt(at - 1) === ' ' || folded.charAt(at - 1) === '|') at--;
    const start = links.before(folded, at);
    if (start < 0) return at;
    at = start;
  }
}
