import type { CorpusEntry } from '../corpusIndex';
import type {
  Beside,
  Collocates,
  CorpusSearch,
  LineGroup,
  LineGrouping,
  LineOptions,
  PageOf,
  Range,
  SearchLine,
  SearchProgress,
  SearchQuery,
} from '../questions';
import type { Filtered } from './articleFilter';
import { askedBlocks } from './askedBlocks';
import type { AskedBlock } from './askedBlocks';
import { unitsOfBytes } from './bytes';
import type { WordsOf } from './corpusWords';
import { Hits } from './hits';
import type { Held } from './holding';
import { collocatesOfHits } from './searchCollocates';
import type { WordTotals } from './searchCollocates';
import { SearchLines } from './searchLines';
import { SearchNews } from './searchNews';
import { TermCounts } from './termCounts';
import { DamagedSegment } from './segment';
import { matcherOf } from './termMatcher';
import { WordCounting } from './wordCounting';
import type { IsWord, OnHit, TermMatcher } from './termMatcher';

export interface SearchFrom extends Filtered {
  readonly isWord: IsWord;
  readonly wordsOf: WordsOf;
  readonly wordTotals: WordTotals;
  /** Lets others have their turn. */
  readonly breathe: () => Promise<void>;
  /** Has a damaged part of what is kept made again. */
  readonly mend: (error: unknown) => boolean;
  readonly entry: (held: Held) => Promise<CorpusEntry>;
  readonly ended: () => void;
}

/** Blocks whose texts are asked for at once. */
const AT_ONCE = 8;

/** A search under way. It keeps the articles as they were when it began. */
export class SearchRun implements CorpusSearch {
  private readonly matchers: readonly TermMatcher[];
  private readonly hits = new Hits();
  private readonly perTerm: TermCounts;
  private readonly news = new SearchNews();
  private readonly damaged: string[] = [];
  private readonly blocks = new Map<number, Held>();
  private readonly view: SearchLines;
  private articles = 0;
  private read = 0;
  private found = 0;
  private lastFound = -1;
  private state: SearchProgress['state'] = 'searching';
  private counting = new WordCounting();

  /** @throws SearchRefused for a term that is none */
  constructor(
    private readonly query: SearchQuery,
    private readonly from: SearchFrom,
  ) {
    this.matchers = query.terms.map((term) => matcherOf(term, from));
    this.perTerm = new TermCounts(query.terms.length);
    this.view = new SearchLines(this.hits, (ref) => this.blocks.get(ref), from);
    void this.run().catch(() => {
      this.stop();
      this.news.tell();
    });
  }

  async *progress(): AsyncGenerator<SearchProgress, void, undefined> {
    for (;;) {
      const next = this.news.next();
      const progress = this.now();
      yield progress;
      if (progress.state !== 'searching') return;
      await next;
    }
  }

  lines(range: Range, options: LineOptions = {}): Promise<PageOf<SearchLine>> {
    return this.view.lines(range, options);
  }

  groups(by: LineGrouping, beside?: Beside): Promise<readonly LineGroup[]> {
    return this.view.groups(by, beside);
  }

  async collocates(window: number): Promise<Collocates | undefined> {
    const counting = (this.counting = new WordCounting());
    const totals = await this.from.wordTotals.of(this.query.filter ?? {}, counting.part(0, 0.5));
    const held = (ref: number): Held | undefined => this.blocks.get(ref);
    return collocatesOfHits(totals, this.hits, held, { ...this.from, window, ...counting.part(0.5, 1) });
  }

  counted(): Promise<number> {
    return Promise.resolve(this.counting.share);
  }

  stopCounting(): void {
    this.counting.isStopped = true;
  }

  stop(): void {
    if (this.state === 'searching') this.state = 'stopped';
  }

  dispose(): void {
    this.stop();
    this.stopCounting();
    this.from.ended();
  }

  private now(): SearchProgress {
    const { articles, read, found, damaged, state } = this;
    const terms = this.perTerm.all();
    return { articles, read, hits: this.hits.length, found, terms, damaged: [...damaged], state };
  }

  private async run(): Promise<void> {
    await this.from.breathe();
    const asked = askedBlocks(this.query.filter ?? {}, this.from);
    this.articles = asked.reduce((sum, { count }) => sum + count, 0);
    for (let next = 0; next < asked.length && this.isSearching;) {
      const some: AskedBlock[] = [];
      for (; next < asked.length && some.length < AT_ONCE; next++) {
        const one = asked[next];
        if (one && this.mayBeIn(one)) some.push(one);
        else this.read += one?.count ?? 0;
      }
      const texts = await Promise.allSettled(some.map(({ block }) => block.read('text')));
      // One after the other: what is read sooner, because it is in memory yet, is not found sooner.
      for (const [index, text] of texts.entries()) if (some[index]) this.lookThrough(some[index], text);
      this.news.tell();
      await this.from.breathe();
    }
    if (this.isSearching) this.state = 'complete';
    this.news.tell();
  }

  private get isSearching(): boolean {
    return this.state === 'searching';
  }

  private mayBeIn({ block }: AskedBlock): boolean {
    return this.matchers.some((matcher) => matcher.mayBeIn(block.signature));
  }

  private lookThrough(asked: AskedBlock, text: PromiseSettledResult<Uint8Array>): void {
    const { block } = asked;
    if (text.status === 'rejected') this.leaveOut(asked, text.reason);
    else {
      const units = unitsOfBytes(text.value);
      const ends = Array.from({ length: block.count }, (_, article) => block.end(article, 'text') - 1);
      const found = new Finding(asked, this.query.within === 'title');
      for (const [term, matcher] of this.matchers.entries()) {
        if (matcher.mayBeIn(block.signature)) matcher.find(units, ends, found.taking(term));
      }
      for (const [article, start, end, term] of found.inOrder(this.matchers.length > 1))
        this.hit(asked, article, start, end, term);
    }
    this.read += asked.count;
  }

  /** What is kept of them is damaged. */
  private leaveOut(asked: AskedBlock, error: unknown): void {
    if (!(error instanceof DamagedSegment)) throw error;
    this.from.mend(error);
    const { block } = asked;
    for (const article of asked.articles())
      this.damaged.push(this.from.holding.idOf({ block, article, ref: asked.ref(article) }));
  }

  private hit(asked: AskedBlock, article: number, start: number, end: number, term: number): void {
    const ref = asked.ref(article);
    this.hits.push(ref, start, end - start, term);
    if (this.lastFound !== ref) {
      this.lastFound = ref;
      this.found++;
      this.blocks.set(ref, { block: asked.block, article, ref });
    }
    this.perTerm.hit(term, ref);
  }
}

type Place = readonly [article: number, start: number, end: number, term: number];

/** The hits of one block that stand in an article that is asked. */
class Finding {
  private readonly places: Place[] = [];
  /** The article of the last hit, and where it stands in the block: the next hit is most often in it, too. */
  private article = 0;
  private begin = 0;
  private end = 0;

  constructor(
    private readonly asked: AskedBlock,
    private readonly inTitle: boolean,
  ) {}

  taking(term: number): OnHit {
    return (start, end) => {
      this.take(start, end, term);
    };
  }

  private take(unit: number, end: number, term: number): void {
    if (unit < this.begin || unit >= this.end) this.goTo(this.asked.block.articleAt(unit));
    const { article, begin } = this;
    const start = unit - begin;
    if (!this.asked.has(article) || (this.inTitle && !this.isInTitle(article, start, end - begin))) return;
    this.places.push([article, start, end - begin, term]);
  }

  /** By article and place; of several terms each article's hits come together. */
  inOrder(areMixed: boolean): readonly Place[] {
    if (!areMixed) return this.places;
    return this.places.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[3] - b[3]);
  }

  private goTo(article: number): void {
    this.article = article;
    this.begin = this.asked.block.get(article, 'text');
    this.end = this.asked.block.end(article, 'text');
  }

  private isInTitle(article: number, start: number, end: number): boolean {
    const title = this.asked.block.get(article, 'titleStart') - 1;
    return title >= 0 && start >= title && end <= title + this.asked.block.get(article, 'titleLength');
  }
}
