import creditLabels from '../../tables/words/creditLabels.tsv';
import furniture from '../../tables/words/furniture.tsv';
import { anyOf } from '../match/wordPattern';
import { overlapsAny } from '../text/span';
import { isContactLine, linkedHeadlines } from './aroundFurniture';
import { kindOfLine } from './furnitureRules';
import type { FurnitureWords } from './furnitureWords';
import type { Stain } from './noiseSpan';
import type { Line } from './sourceLines';

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
    const kind = kindOfLine({ start, end, line, words });
    if (kind === undefined) continue;
    if (kind === 'credit') {
      dropped.push(...controlsIn(line, start));
      kept.push({ start, end, kind });
      continue;
    }
    const rest = kind === 'nav' ? creditsFrom(line) : line.length;
    const length = line.slice(0, rest).trimEnd().length;
    if (length > 0) dropped.push(drop(start, start + length, kind));
    if (rest < line.length) kept.push({ start: start + rest, end, kind: 'credit' });
  }
  return withNeighbours({ dropped, kept }, folded, lines);
}

/** Lines that are furniture because of what stands beside them. */
function withNeighbours(own: Furniture, folded: string, lines: readonly Line[]): Furniture {
  if (own.dropped.length === 0) return own;
  const more = [
    ...linkedHeadlines(folded, lines).map(({ start, end }) => drop(start, end, 'nav')),
    ...contactsBeside(own, folded, lines),
  ];
  if (more.length === 0) return own;
  const dropped = [...own.dropped, ...more.filter((stain) => !overlapsAny(own.dropped, stain))];
  const sorted = dropped.sort((a, b) => a.start - b.start);
  return { dropped: sorted, kept: own.kept.filter((stain) => !overlapsAny(sorted, stain)) };
}

function contactsBeside({ dropped, kept }: Furniture, folded: string, lines: readonly Line[]): Stain[] {
  const notices = dropped.filter(({ kind }) => kind === 'boilerplate');
  if (notices.length === 0) return [];
  const filled = lines.filter(({ start, end }) => end > start);
  const isNotice = (line: Line | undefined): boolean => line !== undefined && overlapsAny(notices, line);
  return filled
    .filter((line, index) => !isNotice(line) && (isNotice(filled[index - 1]) || isNotice(filled[index + 1])))
    .filter((line) => isContactLine(folded, line) && !overlapsAny(kept, line))
    .map(({ start, end }) => drop(start, end, 'boilerplate'));
}

function drop(start: number, end: number, kind: 'nav' | 'boilerplate'): Stain {
  return { start, end, kind, read: { start, end, as: '' } };
}

const words = (...lists: string[]): string => anyOf(furniture, ...lists);
const LABEL = new RegExp(`${anyOf(creditLabels, 'opens-credits')} ?:`);
const DAY = /\d{4} ?[-年/.] ?\d{1,2} ?[-月/.] ?\d{1,2}/;

/** Where the credits begin on a line that starts as navigation: the first credit label or date, or its length. */
function creditsFrom(line: string): number {
  const label = LABEL.exec(line)?.index ?? line.length;
  const date = DAY.exec(line)?.index ?? line.length;
  return Math.min(label, date);
}

const CONTROLS = new RegExp(
  [
    `${words('counter')}${words('counted-as')}? ?: ?\\d{0,9} ?次?`,
    '(?:字体|字号) ?: ?[[【]? ?大 ?中 ?小 ?[\\]】]?',
    `[【[]${words('button')}[^】\\]]{0,8}[】\\]]`,
    '[小中大]字号',
  ].join('|'),
  'g',
);

/** Counters and font buttons inside a credits line. */
function controlsIn(line: string, start: number): Stain[] {
  if (!/[浏点阅访字【[]/.test(line)) return [];
  return Array.from(line.matchAll(CONTROLS), ({ index, 0: { length } }) =>
    drop(start + index, start + index + length, 'nav'),
  );
}
