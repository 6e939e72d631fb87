import { charSet } from '../match/charSet';
import type { CharSet } from '../match/charSet';
import type { Span } from '../text/span';
import { closesBracket, opensBracket } from '../text/punctuation';
import { endsClause, endsItem, endsSentence, isBlankOrQuote, clauseOpeners } from './schemeMarks';
import { afterItems, beforeItems, isLevel, joinsLast, ordinals, takesName } from './schemeWords';

/** An expansion: the items' spans in reading offsets, in the order of the text. */
export type Items = readonly Span[];

const LONGEST_LIST = 240;
const endsBracket = charSet(')\n');

/** The offset of the first character of the set from `start` on, or `limit`. */
function until(text: string, start: number, limit: number, stops: CharSet): number {
  let at = start;
  while (at < limit && !stops(text, at)) at++;
  return at;
}

/** Does the mark stand in `[start, end)` as often as a list of `count` items needs it? */
function separates(text: string, start: number, end: number, mark: string, count: number): boolean {
  let found = 0;
  for (let at = start; at < end && found < count - 1; at++) if (text[at] === mark) found++;
  return found >= count - 1;
}

/** Splits `[start, end)` at `separator` outside brackets; spans without surrounding blanks and quotes. */
export function split(text: string, start: number, end: number, separator: string): Items {
  const items: Span[] = [];
  let depth = 0;
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && opensBracket(text, i)) depth++;
    if (i < end && depth > 0 && closesBracket(text, i)) depth--;
    if (i < end && (depth > 0 || text[i] !== separator)) continue;
    items.push(trim(text, { start: from, end: i }));
    from = i + 1;
  }
  return items;
}

function trim(text: string, { start, end }: Span): Span {
  while (start < end && isBlankOrQuote(text, start)) start++;
  while (end > start && isBlankOrQuote(text, end - 1)) end--;
  return { start, end };
}

/** 即由甲、乙、丙组成…: `count` items from `start` on, within the sentence. */
export function listAfter(text: string, start: number, count: number): Items | undefined {
  const end = until(text, start, Math.min(text.length, start + LONGEST_LIST), endsSentence);
  return enumeration(text, start, end, count) ?? clauses(text, start, end, count);
}

/** The 、 list that begins at `start`, its last item cut where the sentence goes on (组成, 等). */
function enumeration(text: string, start: number, end: number, count: number): Items | undefined {
  const stop = until(text, start, end, clauseOpeners);
  if (!separates(text, start, stop, '、', count)) return undefined;
  const items = split(text, start, stop, '、');
  const last = items.at(-1);
  if (items.length !== count || count < 2 || !last) return undefined;
  const cut = { start: last.start, end: endOfNoun(text, last) };
  return complete([...items.slice(0, -1), cut]);
}

function endOfNoun(text: string, item: Span): number {
  for (let i = item.start + 1; i < item.end; i++) if (afterItems.at(text, i) > 0) return i;
  return item.end;
}

/** 一块标识牌,一张登记桌,…: the first `count` clauses, all beginning (or all ending) with the same character. */
function clauses(text: string, start: number, end: number, count: number): Items | undefined {
  if (!separates(text, start, end, ',', count)) return undefined;
  const items = split(text, start, end, ',').slice(0, count);
  return items.length === count && sharesEdge(text, items) ? complete(items) : undefined;
}

/** Do all items begin, or all end, with the same character, or share their second (强化…, 细化…)? */
export function sharesEdge(text: string, items: Items): boolean {
  const [first] = items;
  if (!first) return false;
  const same = (at: (item: Span) => number): boolean => items.every((item) => text[at(item)] === text[at(first)]);
  return same((item) => item.start) || same((item) => item.end - 1) || same((item) => item.start + 1);
}

/** 县、乡、村的五级…, 责任、防控、宣传、巡查“四张网”: the 、 list that ends at `end`. */
export function listBefore(text: string, end: number, count: number): Items | undefined {
  const open = Math.max(0, end - LONGEST_LIST);
  let start = end;
  while (start > open && !endsClause(text, start - 1)) start--;
  const isJoined = !separates(text, start, end, '、', count);
  if (isJoined && (count < 3 || !separates(text, start, end, '、', count - 1))) return undefined;
  const parts = split(text, start, text[end - 1] === '的' ? end - 1 : end, '、');
  const items = (isJoined ? unjoined(text, parts) : parts).slice(-count);
  const first = items[0];
  if (items.length !== count || count < 2 || !first) return undefined;
  const list = [{ start: startOfNoun(text, first, items), end: first.end }, ...items.slice(1)];
  return belongTogether(text, list, end) ? complete(list) : undefined;
}

/** 人力、装备与技术: the last part is two items where one conjunction stands inside it. */
function unjoined(text: string, parts: Items): Items {
  const last = parts.at(-1);
  if (!last) return parts;
  const at = until(text, last.start + 1, last.end - 1, joinsLast);
  if (at >= last.end - 1 || until(text, at + 1, last.end, joinsLast) < last.end) return parts;
  return [...parts.slice(0, -1), { start: last.start, end: at }, { start: at + 1, end: last.end }];
}

/**
 * Two words before a name may be anything (开展盘查、查验“两码”), so two items must share a character at an edge; and
 * what ends with a verb that takes the name for its object is no list of items.
 */
function belongTogether(text: string, items: Items, end: number): boolean {
  const last = items.at(-1);
  const isGoverned = last?.end === end && takesName.before(text, end) >= last.start;
  return !isGoverned && (items.length > 2 || sharesEdge(text, items));
}

/** The first item of a list stands behind a verb (织牢责任、…): cut after the last such word, or to its fellows' length. */
function startOfNoun(text: string, first: Span, items: Items): number {
  for (let i = first.end - 1; i > first.start; i--) {
    if (beforeItems.before(text, i) >= first.start) return i;
  }
  const lengths = new Set(items.slice(1).map((item) => item.end - item.start));
  const [length] = lengths;
  const start = lengths.size === 1 && length !== undefined ? Math.max(first.start, first.end - length) : first.start;
  return splitsPair(text, start) ? start + 1 : start;
}

/** Two units may make one rare character. */
const splitsPair = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;

/** 县乡村三级…: as many levels of government, a character each, as the numeral says. */
export function levelsBefore(text: string, end: number, count: number): Items | undefined {
  const items: Span[] = [];
  for (let start = end - count; start < end; start++) {
    if (!isLevel(text, start)) return undefined;
    items.push({ start, end: start + 1 });
  }
  return items;
}

const LONGEST_ENUMERATION = 1200;

/** ,一是…;二是…;三是…: each item to its first comma. */
export function enumeratedAfter(text: string, start: number, count: number): Items | undefined {
  if (count > ordinals.length) return undefined;
  const items: Span[] = [];
  let at = start;
  for (const ordinal of ordinals.slice(0, count)) {
    const found = text.slice(at, at + LONGEST_ENUMERATION).indexOf(`${ordinal}是`);
    if (found < 0) return undefined;
    const from = at + found + 2;
    at = until(text, from, from + LONGEST_LIST, endsItem);
    if (at === from || at === from + LONGEST_LIST) return undefined;
    items.push({ start: from, end: at });
  }
  return complete(items);
}

/** (早发现、早报告、早隔离): a bracket behind the name with exactly as many items. */
export function bracketAfter(text: string, start: number, count: number): Items | undefined {
  if (text.charAt(start) !== '(') return undefined;
  const end = until(text, start + 1, start + LONGEST_LIST, endsBracket);
  if (end === start + LONGEST_LIST) return undefined;
  const inside = text.slice(start + 1, end);
  const separator = ['、', ';', ','].find((mark) => inside.includes(mark));
  const items = separator ? split(text, start + 1, end, separator) : [];
  return items.length === count ? complete(items) : undefined;
}

function complete(items: Items): Items | undefined {
  return items.every((item) => item.end > item.start && item.end - item.start <= 40) ? items : undefined;
}
