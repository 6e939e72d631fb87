import type { CorpusEntry } from '../corpusIndex';
import type { Beside, LineGroup, LineGrouping, LineOptions, LineOrder, PageOf, Range, SearchLine } from '../questions';
import type { Filtered } from './articleFilter';
import { readSearchedText } from './searchedText';
import type { SearchedText } from './searchedText';
import { besideKeys } from './besideKeys';
import type { WordsOf } from './corpusWords';
import type { HitPlace, Hits } from './hits';
import type { Held } from './holding';
import { mapOfBytes } from './storedMap';
import { writtenForm } from './writtenText';

interface LinesFrom extends Filtered {
  readonly wordsOf: WordsOf;
  readonly breathe: () => Promise<void>;
  readonly entry: (held: Held) => Promise<CorpusEntry>;
}

/** Characters beside a hit by which lines are sorted. */
const SORTED_BY = 8;
const WIDTH = 40;
/** Articles after which others have their turn. */
const TURN = 500;

/** The hits of a search as lines, sorted and grouped. */
export class SearchLines {
  private readonly orders = new Map<string, readonly number[]>();
  private ordersOf = -1;
  private besides: { readonly key: string; readonly keys: readonly string[] } | undefined;
  private readonly grouped = new Map<LineGrouping, { of: number; keys: readonly string[] }>();

  /** @param held the article that a hit's number means */
  constructor(
    private readonly hits: Hits,
    private readonly held: (ref: number) => Held | undefined,
    private readonly from: LinesFrom,
  ) {}

  async lines(
    { from, to }: Range,
    { order = 'found', group, beside, width = WIDTH }: LineOptions,
  ): Promise<PageOf<SearchLine>> {
    const all = await this.ordered(order, group, beside);
    const total = all?.length ?? this.hits.length;
    const wanted = Array.from({ length: Math.max(0, Math.min(to, total) - from) }, (_, row) => from + row);
    const texts = new Map<number, Promise<ArticleInLines>>();
    const rows = await Promise.all(
      wanted.map(async (row) => {
        const hit = this.hits.at(all?.[row] ?? row);
        const text = texts.get(hit.ref) ?? this.article(hit.ref);
        texts.set(hit.ref, text);
        return lineOf(hit, await text, width);
      }),
    );
    return { total, rows };
  }

  async groups(by: LineGrouping, beside?: Beside): Promise<readonly LineGroup[]> {
    const keys = await this.keysOf(by);
    const isBeside = beside ? await this.beside(beside) : undefined;
    const groups = new Map<string, { hits: number; articles: number; last: number }>();
    for (const [index, key] of keys.entries()) {
      if (isBeside?.[index] === '') continue;
      const { ref } = this.hits.at(index);
      const group = groups.get(key) ?? { hits: 0, articles: 0, last: -1 };
      groups.set(key, group);
      group.hits++;
      if (group.last !== ref) group.articles++;
      group.last = ref;
    }
    return [...groups]
      .map(([key, { hits, articles }]) => ({ key, hits, articles }))
      .sort((a, b) => b.hits - a.hits || (a.key < b.key ? -1 : 1));
  }

  /** Indexes of hits; undefined: as they were found. */
  private async ordered(
    order: LineOrder,
    group: LineOptions['group'],
    beside: Beside | undefined,
  ): Promise<readonly number[] | undefined> {
    if (order === 'found' && !group && !beside) return undefined;
    if (this.ordersOf !== this.hits.length) this.orders.clear();
    this.ordersOf = this.hits.length;
    const key = JSON.stringify([order, group, beside]);
    const known = this.orders.get(key);
    if (known) return known;
    let indexes = Array.from({ length: this.hits.length }, (_, index) => index);
    if (group) {
      const keys = await this.keysOf(group.by);
      indexes = indexes.filter((index) => keys[index] === group.key);
    }
    if (beside) {
      const isBeside = await this.beside(beside);
      indexes = indexes.filter((index) => isBeside[index] !== '');
    }
    if (order !== 'found') {
      const keys = await this.sortKeys(order);
      indexes.sort((a, b) => compare(keys[a] ?? '', keys[b] ?? '') || a - b);
    }
    this.orders.set(key, indexes);
    return indexes;
  }

  private async sortKeys(order: Exclude<LineOrder, 'found'>): Promise<readonly string[]> {
    const { steps, holding } = this.from;
    if (order === 'place') return this.ofEach((held) => steps.placeOf(held)?.code ?? '~');
    if (order === 'date')
      return this.ofEach(({ block, article }) => holding.names.name(block.get(article, 'published')) ?? '~');
    return this.fromTexts((text, { start, end }) =>
      order === 'right'
        ? text.slice(end, end + SORTED_BY)
        : reversed(text.slice(Math.max(0, start - SORTED_BY), start)),
    );
  }

  /** By hit: '' where the word does not stand beside it. */
  private async beside(beside: Beside): Promise<readonly string[]> {
    const key = JSON.stringify([beside, this.hits.length]);
    if (this.besides?.key !== key)
      this.besides = { key, keys: await this.fromTexts(besideKeys(beside, this.from.wordsOf)) };
    return this.besides.keys;
  }

  /** By hit, its group. */
  private async keysOf(by: LineGrouping): Promise<readonly string[]> {
    const known = this.grouped.get(by);
    if (known?.of === this.hits.length) return known.keys;
    const of = this.hits.length;
    const keys = await this.makeKeys(by);
    this.grouped.set(by, { of, keys });
    return keys;
  }

  private async makeKeys(by: LineGrouping): Promise<readonly string[]> {
    const { steps, holding } = this.from;
    switch (by) {
      case 'term':
        return Array.from({ length: this.hits.length }, (_, index) => String(this.hits.at(index).term));
      case 'place':
        return this.ofEach((held) => {
          const place = steps.placeOf(held);
          return place ? JSON.stringify([place.province, place.prefecture, place.county]) : '';
        });
      case 'month':
        return this.ofEach(({ block, article }) =>
          (holding.names.name(block.get(article, 'published')) ?? '').slice(0, 7),
        );
      case 'form':
        return this.fromTexts((text, { start, end }, written) => writtenForm(text.slice(start, end), start, written));
    }
  }

  private ofEach(key: (held: Held) => string): readonly string[] {
    let [last, known] = [-1, ''];
    return Array.from({ length: this.hits.length }, (_, index) => {
      const { ref } = this.hits.at(index);
      const held = ref === last ? undefined : this.held(ref);
      if (held) [last, known] = [ref, key(held)];
      return known;
    });
  }

  /** A key for each hit from the text of its article, and from what folding changed of it. */
  private async fromTexts(
    key: (text: string, hit: HitPlace, written: Uint8Array) => string,
  ): Promise<readonly string[]> {
    const keys: string[] = [];
    const count = this.hits.length;
    let texts = 0;
    for (let index = 0; index < count;) {
      const { ref } = this.hits.at(index);
      const { text, written } = await this.text(ref);
      for (let hit = this.hits.at(index); hit.ref === ref && index < count; hit = this.hits.at(++index))
        keys.push(key(text, hit, written));
      if (++texts % TURN === 0) await this.from.breathe();
    }
    return keys;
  }

  private async text(ref: number): Promise<SearchedText> {
    const held = this.held(ref);
    return held ? readSearchedText(held) : { text: '', written: new Uint8Array(0) };
  }

  private async article(ref: number): Promise<ArticleInLines> {
    const held = this.held(ref);
    if (!held) throw new Error('The search is over.');
    const { block, article } = held;
    const [text, maps, entry] = await Promise.all([
      this.text(ref),
      block.piece(article, 'maps'),
      this.from.entry(held),
    ]);
    return { ...text, entry, map: mapOfBytes(maps, text.text.length, block.get(article, 'sourceLength')) };
  }
}

interface ArticleInLines extends SearchedText {
  readonly map: ReturnType<typeof mapOfBytes>;
  readonly entry: CorpusEntry;
}

function lineOf(hit: HitPlace, { text, written, map, entry }: ArticleInLines, width: number): SearchLine {
  const { start, end, term } = hit;
  const part = (from: number, to: number): string => writtenForm(text.slice(from, to), from, written);
  const left = part(wholeFrom(text, Math.max(0, start - width)), start);
  const right = part(end, wholeTo(text, Math.min(text.length, end + width)));
  const inText = { start, end };
  return {
    ...map.toSource(inText),
    text: part(start, end),
    left: onOneLine(left),
    right: onOneLine(right),
    term,
    entry,
    inText,
  };
}

/** No surroundings begin or end inside a pair of units. */
const wholeFrom = (text: string, from: number): number =>
  (text.charCodeAt(from) & 0xfc00) === 0xdc00 ? from + 1 : from;
const wholeTo = (text: string, to: number): number => ((text.charCodeAt(to) & 0xfc00) === 0xdc00 ? to - 1 : to);

const onOneLine = (text: string): string => text.replace(/\s/gu, ' ');
const reversed = (text: string): string => Array.from(text).reverse().join('');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
