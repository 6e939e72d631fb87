import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import { NumeralRole, roleOf } from '../../numerals/numeralRoles';
import type { Figure } from '../../article/model';
import type { Span } from '../../text/span';
import type { Page } from '../page';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

const each = wordList(context, 'respectively');
const joining = characterList(context, 'joining');
const placeEnds = characterList(context, 'place-end');
const leads = wordList(context, 'leads-to-list');
const isStop = charSet(',。;:!?()\n\r');
const isSentenceEnd = charSet('。;!?\n\r');
const isQuote = charSet('“”‘’「」『』"');
const longestRow = 60;
const farthestEnd = 2 * longestRow;
const shortestName = 2;

/** “酒局”、公车私用、收受财物,分别为12例、7例、6例: to each name of a row its number, where both rows are as long. */
export function oneOfRow({ page, figure }: Question): Span | undefined {
  const { folded } = page;
  const row = page.holds(each) ? numberRow(folded, figure) : undefined;
  if (!row) return undefined;
  const names = namesBefore(folded, row.begin);
  const name = names.length === row.length ? nameAt(names, row.at) : undefined;
  const isNamed = name !== undefined && name.end - name.start >= shortestName;
  return isNamed && !names.some((one) => holdsNumber(folded, one) || isPlace(page, one)) ? name : undefined;
}

/** A row of numbers that 分别 governs, which of them a figure is, and where 分别 begins. */
interface NumberRow {
  readonly begin: number;
  readonly length: number;
  readonly at: number;
}

function numberRow(folded: string, figure: Span): NumberRow | undefined {
  const begin = rowBegin(folded, figure.start);
  const end = begin < 0 ? -1 : clauseEnd(folded, figure.end);
  const numbers = end < 0 ? [] : parts(folded, begin, end);
  const at = numbers.findIndex(({ start, end }) => start <= figure.start && figure.end <= end);
  if (at < 0 || numbers.length < 2 || !numbers.every((part) => holdsNumber(folded, part))) return undefined;
  return { begin, length: numbers.length, at };
}

const farthestTold = 100;

/** 税收17亿元、非税收入3亿元,同比分别增长8%和11%: to each figure just told its number, where the clause names nothing itself. */
export function oneOfTold({ page, figure, past, before }: Question): Span | undefined {
  const { folded } = page;
  const row = page.holds(each) ? numberRow(folded, figure) : undefined;
  if (!row) return undefined;
  const told = past.figures.filter(({ end }) => end <= row.begin).slice(-row.length);
  const [first] = told;
  if (!first || row.begin - first.end > farthestTold || new Set(told.map(nameOf)).size < row.length) return undefined;
  for (let at = first.end; at < row.begin; at++) if (isSentenceEnd(folded, at)) return undefined;
  return before(row.begin).noun || before().noun ? undefined : (nounOf(told[row.at] ?? first) ?? undefined);
}

/** What it counts; those that count nothing are told apart from none. */
const nameOf = ({ noun }: Figure): string => noun ?? '';

/** 城镇、农村居民收入: the head that all share stands behind the last, which is longer by it. */
function nameAt(names: readonly Span[], at: number): Span | undefined {
  const [first] = names;
  const last = names.at(-1);
  if (!first || !last || at === names.length - 1) return last;
  const length = first.end - first.start;
  return last.end - last.start >= length * 2 + 1 && length <= shortestName
    ? { start: last.start + length, end: last.end }
    : names[at];
}

/** 甲镇、乙镇分别有12人和8人: where they are, not what is counted. */
function isPlace(page: Page, { start, end }: Span): boolean {
  return page.isPlaceAt(start) || (end - start > shortestName && placeEnds(page.folded, end - 1));
}

/** Where 分别 begins that governs the row in which a number stands; -1 where none does. */
function rowBegin(folded: string, before: number): number {
  for (let at = before; at > Math.max(0, before - longestRow) && !isStop(folded, at - 1); at--) {
    const start = each.before(folded, at);
    if (start >= 0) return start;
  }
  return -1;
}

/** -1 where it goes on farther than any row: each of its numbers would look through all of it. */
function clauseEnd(folded: string, from: number): number {
  let end = from;
  while (end < folded.length && !isStop(folded, end)) if (++end > from + farthestEnd) return -1;
  return end;
}

function parts(folded: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && folded[at] !== '、' && !joining(folded, at)) continue;
    found.push({ start: from, end: at });
    from = at + 1;
  }
  return found;
}

function holdsNumber(folded: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const role = roleOf(folded.charCodeAt(at));
    if (role !== NumeralRole.none && role !== NumeralRole.half) return true;
  }
  return false;
}

/** 本地旅客则分别占28%及8%: no part of the last name. */
const alsoSo = charSet('则也均');
/** 而本地及邻市旅客: nor this one of the first. */
const butThen = charSet('而但');

/** The row of names in the clause before, behind 是 or 有; quotes left out. */
function namesBefore(folded: string, before: number): Span[] {
  const stop = folded[before - 1] === ',' ? before - 1 : before;
  const end = alsoSo(folded, stop - 1) ? stop - 1 : stop;
  let start = end;
  while (start > Math.max(0, end - longestRow) && !isSentenceEnd(folded, start - 1) && !isStop(folded, start - 1))
    start--;
  const row = parts(folded, start, end);
  const [first] = row;
  if (!first || row.length < 2) return [];
  return [{ start: behindLead(folded, first), end: first.end }, ...row.slice(1)].map((name) =>
    withoutQuotes(folded, name),
  );
}

/** The first name begins behind the verb that leads to the row (排前四位的是). */
function behindLead(folded: string, { start, end }: Span): number {
  for (let at = end - 1; at > start; at--) if (leads.before(folded, at) >= start) return at;
  return butThen(folded, start) ? start + 1 : start;
}

function withoutQuotes(folded: string, { start, end }: Span): Span {
  const opened = isQuote(folded, start) ? start + 1 : start;
  return { start: opened, end: isQuote(folded, end - 1) ? end - 1 : end };
}
