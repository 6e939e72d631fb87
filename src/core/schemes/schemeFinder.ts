import type { Findings, Finder } from '../article/finder';
import type { SchemeMention } from '../article/model';
import type { Reading } from '../text/reading';
import type { Span } from '../text/span';
import { expansionOf } from './expand';
import type { NamedScheme } from './expand';
import type { Items } from './listing';
import { recognisers } from './recognise';
import { isSameScheme } from './sameScheme';
import { parseSchemeWords } from './schemeWords';
import type { SchemeWords } from './schemeWords';
import { isNumeral, smallNumeral } from './smallNumeral';

/**
 * Finds numbered schemes (五包一, 四早, 六道“红色防线”, 一企一策, 凡进必查) and the expansion that this text gives, anywhere
 * in it: every mention of one scheme carries the items found beside any of them.
 * @param table `schemes.tsv`
 */
export function createSchemeFinder(table: string): Finder {
  const words = parseSchemeWords(table);
  return (reading, found) => {
    const named = recogniseAll(reading.folded, words);
    const items = named.map((scheme) => ownItems(reading.folded, scheme, named, found, words));
    return {
      schemes: named.map((scheme, i) => mention(reading, scheme, items[i] ?? fromNamesake(reading, named, items, i))),
    };
  };
}

const OPENING = new Set('一两双三四五六七八九十凡“「『"‘');

function recogniseAll(text: string, words: SchemeWords): NamedScheme[] {
  const named: NamedScheme[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!OPENING.has(text.charAt(at)) || isNumeral(text.charAt(at - 1))) continue;
    const span = recogniseAt(text, at, words);
    if (!span) continue;
    named.push({ ...span, number: numberOf(text.slice(span.start, span.end)) });
    at = span.end - 1;
  }
  return named;
}

function recogniseAt(text: string, at: number, words: SchemeWords): Span | undefined {
  for (const recognise of recognisers) {
    const span = recognise(text, at, words);
    if (span) return span;
  }
  return undefined;
}

/** The first numeral of the name; a chain of parallels (一天一分析、一天一调度) promises as many as it has. 0: none. */
function numberOf(name: string): number {
  const parallels = name.split(/[、,]/).length;
  if (parallels > 1) return parallels;
  for (let i = 0; i < name.length; i++) {
    const numeral = smallNumeral(name, i);
    if (numeral) return numeral.value;
  }
  return 0;
}

function ownItems(
  text: string,
  scheme: NamedScheme,
  all: readonly NamedScheme[],
  found: Findings,
  words: SchemeWords,
): Items | undefined {
  if (text.charAt(scheme.start) === '凡') return parallels(text, scheme, all);
  const name = text.slice(scheme.start, scheme.end);
  if (/[、,]/.test(name)) return splitName(scheme, name);
  return expansionOf(text, scheme, found.headings, words);
}

function splitName({ start }: Span, name: string): Items {
  let at = start;
  return name.split(/[、,]/).map((part) => {
    const span = { start: at, end: at + part.length };
    at = span.end + 1;
    return span;
  });
}

/** 凡进必查, 凡回必查, 凡报必查: the rules of one form are each other's company; one alone has no expansion. */
function parallels(text: string, scheme: NamedScheme, all: readonly NamedScheme[]): Items | undefined {
  const form = (span: Span): string => text.charAt(span.start) + text.slice(span.start + 2, span.end);
  const byText = new Map<string, Span>();
  for (const other of all) {
    const key = text.slice(other.start, other.end);
    if (form(other) === form(scheme) && !byText.has(key)) byText.set(key, other);
  }
  return byText.size > 1 ? [...byText.values()] : undefined;
}

function fromNamesake(
  reading: Reading,
  named: readonly NamedScheme[],
  items: readonly (Items | undefined)[],
  own: number,
): Items | undefined {
  const scheme = named[own];
  const name = (span: Span): string => reading.folded.slice(span.start, span.end);
  return items.find((other, i) => {
    const namesake = named[i];
    return other && scheme && namesake && isSameScheme(name(scheme), scheme.number, name(namesake), namesake.number);
  });
}

function mention(reading: Reading, scheme: NamedScheme, items: Items | undefined): SchemeMention {
  const { start, end, number } = scheme;
  const text = reading.text.slice(start, end);
  return {
    start,
    end,
    text,
    name: text,
    number: number || null,
    items: items?.map((item) => reading.text.slice(item.start, item.end)) ?? null,
    itemsStart: items?.length ? Math.min(...items.map((item) => item.start)) : null,
    itemsEnd: items?.length ? Math.max(...items.map((item) => item.end)) : null,
  };
}
