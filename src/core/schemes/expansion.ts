import type { Heading } from '../article/model';
import { covers, firstEndingAfter } from '../text/span';
import type { Span } from '../text/span';
import { bracketAfter, enumeratedAfter, levelsBefore, listAfter, listBefore, sharesEdge } from './itemListing';
import type { Items } from './itemListing';
import { closesQuote, opensQuote } from '../text/punctuation';
import { endsSentence, isClauseMark, clauseOpeners } from './schemeMarks';
import { countsLevels, isFunctionWord, leads } from './schemeWords';

/** A scheme as it was recognised. */
export interface NamedScheme extends Span {
  /** Folded. */
  readonly name: string;
  /** How many things its numeral promises. */
  readonly number: number;
}

const REACH = 40;

/** The expansion that the text gives beside this mention or in the headings below it; undefined where it gives none. */
export function expansionOf(text: string, scheme: NamedScheme, headings: readonly Heading[]): Items | undefined {
  const { start, number } = scheme;
  if (number < 2) return undefined;
  const end = behindQuote(text, scheme.end);
  const from = beforeQuote(text, start);
  return (
    bracketAfter(text, end, number) ??
    (isClauseMark(text, end) && text.startsWith('一是', end + 1) ? enumeratedAfter(text, end, number) : undefined) ??
    afterLead(text, end, number) ??
    (text[start + 1] === '级' && countsLevels(text, start) ? levelsBefore(text, from, number) : undefined) ??
    listBefore(text, from, number) ??
    headingsBelow(text, scheme, headings)
  );
}

const behindQuote = (text: string, end: number): number => (closesQuote(text, end) ? end + 1 : end);
const beforeQuote = (text: string, start: number): number => (opensQuote(text, start - 1) ? start - 1 : start);

/** “四早”措施,即…: a word that opens an expansion, in the same sentence and not far off, or a colon at once. */
function afterLead(text: string, end: number, count: number): Items | undefined {
  const limit = Math.min(text.length, end + REACH);
  for (let i = end; i < limit && !endsSentence(text, i); i++) {
    const lead = leadAt(text, i, i === end);
    const items = lead === undefined ? undefined : listAfter(text, behindFunctionWord(text, i + lead), count);
    if (items) return items;
  }
  return undefined;
}

function leadAt(text: string, offset: number, atOnce: boolean): number | undefined {
  if (!atOnce && !clauseOpeners(text, offset - 1)) return undefined;
  if (atOnce && text[offset] === ':') return 1;
  const end = leads.at(text, offset);
  return end > 0 ? end - offset : undefined;
}

const behindFunctionWord = (text: string, offset: number): number =>
  isFunctionWord(text, offset) ? offset + 1 : offset;

/** As many parallel headings as the numeral promises: below the heading that names the scheme, or over the article. */
function headingsBelow(text: string, scheme: NamedScheme, headings: readonly Heading[]): Items | undefined {
  const index = firstEndingAfter(headings, scheme.start);
  const own = headings[index];
  const isNamedIn = own !== undefined && covers(own, scheme);
  const items = isNamedIn ? children(headings, index, scheme.number) : outermost(headings, scheme.number);
  if (items.length !== scheme.number) return undefined;
  const spans = items.map((heading) => bareHeading(text, heading));
  return isNamedIn || sharesEdge(text, spans) ? spans : undefined;
}

/** The headings one level below; of more than `count` only one more. */
function children(headings: readonly Heading[], own: number, count: number): readonly Heading[] {
  const level = headings[own]?.level ?? 0;
  const found: Heading[] = [];
  for (let index = own + 1; index < headings.length && found.length <= count; index++) {
    const heading = headings[index];
    if (!heading || heading.level <= level) break;
    if (heading.level === level + 1) found.push(heading);
  }
  return found;
}

/** The headings of the first level, which is 1; of more than `count` only one more. */
function outermost(headings: readonly Heading[], count: number): readonly Heading[] {
  const found: Heading[] = [];
  for (let index = 0; index < headings.length && found.length <= count; index++) {
    const heading = headings[index];
    if (heading?.level === 1) found.push(heading);
  }
  return found;
}

const LIST_NUMBER = /^(?:[(]?[一二三四五六七八九十\d]{1,3}[)]?[、..]?\s*)/;

/** A heading without its number and its full stop. */
function bareHeading(text: string, heading: Heading): Span {
  const written = text.slice(heading.start, heading.end);
  const number = /^[(\d一二三四五六七八九十]+[)、.]/.test(written) ? (LIST_NUMBER.exec(written)?.[0].length ?? 0) : 0;
  const stop = /[。.;:,]$/.test(written) ? 1 : 0;
  return { start: heading.start + number, end: heading.end - stop };
}
