import type { Find } from '../article/finder';
import type { Heading, SchemeMention } from '../article/model';
import { anchorCharacters, AnchorScan } from '../match/anchorScan';
import type { Anchors } from '../match/anchorScan';
import { opensQuote } from '../text/punctuation';
import type { Reading } from '../text/reading';
import { expansionOf } from './expansion';
import type { NamedScheme } from './expansion';
import type { Items } from './itemListing';
import { parallelRules } from './parallelRules';
import { recognise, SCHEME_BEGINNINGS } from './recognise';
import { headEnd } from './schemeName';
import { isSameScheme } from './sameScheme';
import { isNumeral, smallNumeral } from '../numerals/smallNumeral';

/**
 * Finds numbered schemes (五包一, 四早, 六道“红色防线”, 一企一策, 凡进必查) and the expansion that this text gives, anywhere
 * in it: every mention of one scheme carries the items found beside any of them.
 */
export function createSchemeFinder(scan = new AnchorScan()): Find {
  const anchors = scan.of({ alone: anchorCharacters(SCHEME_BEGINNINGS) });
  return (reading, found) => {
    const named = recogniseAll(reading.folded, anchors);
    if (named.length === 0) return { schemes: [] };
    const items = itemsByName(reading.folded, named, found.headings);
    return {
      schemes: named.map((scheme) => mention(reading, scheme, items.get(scheme.name), fullName(reading, scheme))),
    };
  };
}

function recogniseAll(text: string, anchors: Anchors): NamedScheme[] {
  const named: NamedScheme[] = [];
  anchors(text, (at) => {
    const span = isNumeral(text, at - 1) ? undefined : recognise(text, at);
    if (!span) return at + 1;
    const { start, end } = span;
    const name = text.slice(start, end);
    named.push({ start, end, name, number: numberOf(name) });
    return end;
  });
  return named;
}

/** The first numeral of the name; a chain of parallels (一天一分析、一天一调度) promises as many as it has. 0: none. */
function numberOf(name: string): number {
  if (isChain(name)) return name.split(/[、,]/).length;
  for (let i = 0; i < name.length; i++) {
    const numeral = smallNumeral(name, i);
    if (numeral) return numeral.value;
  }
  return 0;
}

const isChain = (name: string): boolean => name.includes('、') || name.includes(',');

/** An article names a few dozen schemes at most; beyond that names are compared no more (the text is no article). */
const MOST_COMPARED = 200;
/** A name that has no expansion beside so many of its mentions has none. */
const MOST_ASKED = 50;

/** The expansion of each folded name: the first that stands beside one of its mentions, else a namesake's. */
function itemsByName(
  text: string,
  named: readonly NamedScheme[],
  headings: readonly Heading[],
): ReadonlyMap<string, Items> {
  const numbers = new Map(named.map(({ name, number }) => [name, number]));
  const own = new Map<string, Items>(parallelRules(named));
  const asked = new Map<string, number>();
  for (const scheme of named) {
    const times = asked.get(scheme.name) ?? 0;
    if (own.has(scheme.name) || scheme.name.startsWith('凡') || times === MOST_ASKED) continue;
    asked.set(scheme.name, times + 1);
    const items = ownItems(text, scheme, headings);
    if (items) own.set(scheme.name, items);
  }
  const all = new Map(own);
  const expanded = [...own.keys()].slice(0, MOST_COMPARED);
  for (const [name, number] of [...numbers].slice(0, MOST_COMPARED)) {
    if (own.has(name)) continue;
    const namesake = expanded.find((other) => isSameScheme(name, number, other, numbers.get(other) ?? 0));
    const items = namesake === undefined ? undefined : own.get(namesake);
    if (items) all.set(name, items);
  }
  return all;
}

function ownItems(text: string, scheme: NamedScheme, headings: readonly Heading[]): Items | undefined {
  return isChain(scheme.name) ? splitName(scheme) : expansionOf(text, scheme, headings);
}

function splitName({ start, name }: NamedScheme): Items {
  let at = start;
  return name.split(/[、,]/).map((part) => {
    const span = { start: at, end: at + part.length };
    at = span.end + 1;
    return span;
  });
}

const BARE = /^[\dNnXx+\-百千万亿零〇一二三四五六七八九十两双]+$/;

/** “185”乡村治理体系: a name that is nothing but numerals says nothing without its head, which stands outside the quotes. */
function fullName({ text, folded }: Reading, { start, end, name }: NamedScheme): string {
  const stop = BARE.test(name) && opensQuote(folded, start - 1) ? headEnd(folded, end + 1) : undefined;
  return stop === undefined ? text.slice(start, end) : text.slice(start - 1, stop);
}

function mention(reading: Reading, scheme: NamedScheme, items: Items | undefined, name: string): SchemeMention {
  const { start, end, number } = scheme;
  const text = reading.text.slice(start, end);
  return {
    start,
    end,
    text,
    name,
    number: number || null,
    items: items?.map((item) => reading.text.slice(item.start, item.end)) ?? null,
    itemsStart: items?.length ? Math.min(...items.map((item) => item.start)) : null,
    itemsEnd: items?.length ? Math.max(...items.map((item) => item.end)) : null,
  };
}
