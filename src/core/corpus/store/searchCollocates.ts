import type { Span } from '../../text/span';
import { collocatesOf } from '../collocates';
import type { ArticleFilter, Collocates } from '../questions';
import { WordCounts } from '../wordCounts';
import { passesOf } from './articleFilter';
import type { Filtered } from './articleFilter';
import { readSearchedText } from './searchedText';
import type { CountingPart } from './wordCounting';
import { wordsBesideHits } from './wordsBesideHits';
import { textOf, unitsOfBytes } from './bytes';
import type { WordsOf } from './corpusWords';
import type { Hits } from './hits';
import type { Held } from './holding';
import { writtenForm } from './writtenText';

export interface WordsFrom extends Filtered {
  readonly wordsOf: WordsOf;
  readonly breathe: () => Promise<void>;
}

type Totals = readonly (readonly [string, number])[];

/** How often each word stands in the articles of a filter. What was counted last is kept until the corpus changes. */
export class WordTotals {
  private known: { readonly key: string; readonly version: number; readonly totals: Totals } | undefined;

  constructor(private readonly from: WordsFrom) {}

  /** What was counted until nobody waits any more is answered, and not kept. */
  async of(filter: ArticleFilter, { isOver, advance }: CountingPart): Promise<Totals> {
    const { holding, breathe, wordsOf } = this.from;
    const { version } = holding;
    const key = JSON.stringify(filter);
    if (this.known?.key === key && this.known.version === version) return this.known.totals;
    const passes = passesOf(filter, this.from);
    const counts = new WordCounts();
    const numbers = [...holding.numbers()];
    for (const [index, number] of numbers.entries()) {
      advance(index, numbers.length);
      if (isOver()) return counts.counted().total;
      const block = holding.block(number);
      const wanted = block ? [...holding.articlesOf(number)].filter(passes) : [];
      if (!block || wanted.length === 0) continue;
      const units = unitsOfBytes(await block.read('text'));
      for (const { article } of wanted) {
        const text = textOf(units.subarray(block.get(article, 'text'), block.end(article, 'text') - 1));
        counts.addText(text, wordsOf(text));
      }
      await breathe();
    }
    advance(1, 1);
    const totals = counts.counted().total;
    this.known = { key, version, totals };
    return totals;
  }
}

/** Articles after which others have their turn. */
const TURN = 100;

/** The words near the hits of one search, against all words of the articles that it asked; undefined: it was stopped. */
export async function collocatesOfHits(
  totals: Totals,
  hits: Hits,
  held: (ref: number) => Held | undefined,
  { wordsOf, breathe, window, isOver, advance }: Omit<WordsFrom, keyof Filtered> & CountingPart & { window: number },
): Promise<Collocates | undefined> {
  const counts = new WordCounts();
  counts.addAll({ total: totals, near: [] });
  let articles = 0;
  let counted = 0;
  for (const [ref, spans] of byArticle(hits)) {
    if (isOver()) return undefined;
    const article = held(ref);
    if (!article) continue;
    const { text, written } = await readSearchedText(article);
    const asWritten = ({ start, end }: Span): string => writtenForm(text.slice(start, end), start, written);
    counts.addHits(text, wordsBesideHits(text, spans, wordsOf), { hits: spans, window }, asWritten);
    if (++articles % TURN === 0) await breathe();
    counted += spans.length;
    advance(counted, hits.length);
  }
  const rows = collocatesOf(counts).map((row) => ({ ...row, written: counts.writtenForm(row.word) }));
  return { rows, near: counts.nearAll, all: counts.totalAll };
}

/** The hits of each article, in order. */
function* byArticle(hits: Hits): Generator<readonly [ref: number, spans: readonly Span[]], void, undefined> {
  const { length } = hits;
  for (let index = 0; index < length;) {
    const { ref } = hits.at(index);
    const spans: Span[] = [];
    for (let hit = hits.at(index); index < length && hit.ref === ref; hit = hits.at(++index)) spans.push(hit);
    yield [ref, spans];
  }
}
