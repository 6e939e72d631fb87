import type { Heading } from '../article/model';
import { charSet } from '../text/charSet';
import type { Span } from '../text/span';
import { bracketAfter, enumeratedAfter, levelsBefore, listAfter, listBefore, sharesEdge } from './listing';
import type { Items } from './listing';
import { closesQuote, endsSentence, isClauseMark, opensClause, opensQuote } from './marks';
import type { SchemeWords } from './schemeWords';

/** A scheme as it was recognised. */
export interface NamedScheme extends Span {
  /** Folded. */
  readonly name: string;
  /** How many things its numeral promises. */
  readonly number: number;
}

const REACH = 40;

/** The expansion that the text gives beside this mention or in the headings below it; undefined where it gives none. */
export function expansionOf(
  text: string,
  scheme: NamedScheme,
  headings: readonly Heading[],
  words: SchemeWords,
): Items | undefined {
  const { start, number } = scheme;
  if (number < 2) return undefined;
  const end = behindQuote(text, scheme.end);
  const from = beforeQuote(text, start);
  return (
    bracketAfter(text, end, number) ??
    (isClauseMark(text, end) && text.startsWith('一是', end + 1) ? enumeratedAfter(text, end, number) : undefined) ??
    afterLead(text, end, number, words) ??
    (text[start + 1] === '级' && countsLevels(text, start) ? levelsBefore(text, from, number) : undefined) ??
    listBefore(text, from, number, words) ??
    headingsBelow(text, scheme, headings)
  );
}

const countsLevels = charSet('三四五六两');
const isFunctionWord = charSet(':由是为');

const behindQuote = (text: string, end: number): number => (closesQuote(text, end) ? end + 1 : end);
const beforeQuote = (text: string, start: number): number => (opensQuote(text, start - 1) ? start - 1 : start);

/** “四早”措施,即…: a word that opens an expansion, in the same sentence and not far off, or a colon at once. */
function afterLead(text: string, end: number, count: number, words: SchemeWords): Items | undefined {
  const limit = Math.min(text.length, end + REACH);
  for (let i = end; i < limit && !endsSentence(text, i); i++) {
    const lead = leadAt(text, i, i === end, words);
    const items = lead === undefined ? undefined : listAfter(text, behindFunctionWord(text, i + lead), count, words);
    if (items) return items;
  }
  return undefined;
}

function leadAt(text: string, offset: number, atOnce: boolean, words: SchemeWords): number | undefined {
  if (!atOnce && !opensClause(text, offset - 1)) return undefined;
  if (atOnce && text[offset] === ':') return 1;
  return words.leadAt(text, offset)?.length;
}

const behindFunctionWord = (text: string, offset: number): number =>
  isFunctionWord(text, offset) ? offset + 1 : offset;

/** As many parallel headings as the numeral promises: below the heading that names the scheme, or over the article. */
function headingsBelow(text: string, scheme: NamedScheme, headings: readonly Heading[]): Items | undefined {
  const own = headings.findIndex((heading) => heading.start <= scheme.start && scheme.end <= heading.end);
  const items = own < 0 ? outermost(headings) : children(headings, own);
  if (items.length !== scheme.number) return undefined;
  const spans = items.map((heading) => bareHeading(text, heading));
  return own >= 0 || sharesEdge(text, spans) ? spans : undefined;
}

function children(headings: readonly Heading[], own: number): readonly Heading[] {
  const level = headings[own]?.level ?? 0;
  const below = headings.slice(own + 1);
  const stop = below.findIndex((heading) => heading.level <= level);
  return (stop < 0 ? below : below.slice(0, stop)).filter((heading) => heading.level === level + 1);
}

function outermost(headings: readonly Heading[]): readonly Heading[] {
  const level = Math.min(...headings.map((heading) => heading.level));
  return headings.filter((heading) => heading.level === level);
}

const LIST_NUMBER = /^(?:[(]?[一二三四五六七八九十\d]{1,3}[)]?[、..]?\s*)/;

/** A heading without its number and its full stop. */
function bareHeading(text: string, heading: Heading): Span {
  const written = text.slice(heading.start, heading.end);
  const number = /^[(\d一二三四五六七八九十]+[)、.]/.test(written) ? (LIST_NUMBER.exec(written)?.[0].length ?? 0) : 0;
  const stop = /[。.;:,]$/.test(written) ? 1 : 0;
  return { start: heading.start + number, end: heading.end - stop };
}
