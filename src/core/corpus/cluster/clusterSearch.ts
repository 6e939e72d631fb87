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
import { Hits } from '../store/hits';
import type { Held } from '../store/holding';
import { collocatesOfHits } from '../store/searchCollocates';
import { SearchLines } from '../store/searchLines';
import { SearchNews } from '../store/searchNews';
import { TermCounts } from '../store/termCounts';
import { unitsOf } from '../store/bytes';
import type { WordsOf } from '../store/corpusWords';
import { matcherOf } from '../store/termMatcher';
import type { IsWord, TermMatcher } from '../store/termMatcher';
import { WordCounting } from '../store/wordCounting';
import type { Fold } from '../../text/fold';
import { articleWhere } from './articleWhere';
import { Gathered } from './gathered';
import { SearchTexts } from './searchTexts';
import type { TextAsked } from './searchTexts';
import { wordTotals } from './clusterWords';
import type { ClusterServer } from './server';

export interface ClusterSearchFrom {
  readonly server: ClusterServer;
  readonly fold: Fold;
  readonly isWord: IsWord;
  readonly wordsOf: WordsOf;
}

/**
 * A search of a corpus that servers keep: they say which articles may hold the words, and the same matchers that look through
 * a store's texts look through these. What is kept of a hit is some bytes.
 */
export class ClusterSearch implements CorpusSearch {
  private readonly matchers: readonly TermMatcher[];
  private readonly hits = new Hits();
  private readonly perTerm: TermCounts;
  private readonly news = new SearchNews();
  /** By the number of an article among those found, its number in the corpus. */
  private readonly numbers: number[] = [];
  private readonly gathered: Gathered;
  private readonly here = new Map<number, Held>();
  private readonly view: SearchLines;
  private readonly texts: SearchTexts;
  private state: SearchProgress['state'] = 'searching';
  private failure: Error | undefined;
  private counting = new WordCounting();

  /** @throws SearchRefused for a term that is none */
  constructor(
    private readonly query: SearchQuery,
    private readonly from: ClusterSearchFrom,
  ) {
    this.matchers = query.terms.map((term) => matcherOf(term, from));
    this.perTerm = new TermCounts(query.terms.length);
    this.gathered = new Gathered(from.server, from.fold);
    this.texts = new SearchTexts(query, from);
    const breathe = (): Promise<void> => from.server.platform.breathe();
    const entry = (held: Held): ReturnType<Gathered['entry']> => this.gathered.entry(held);
    const view = { ...this.gathered.from, wordsOf: from.wordsOf, breathe, entry };
    this.view = new SearchLines(this.hits, (ref) => this.here.get(ref), view);
    void this.run();
  }

  /** @throws ClusterFailure where the search could not go on */
  async *progress(): AsyncGenerator<SearchProgress, void, undefined> {
    for (;;) {
      const next = this.news.next();
      const progress = this.now();
      yield progress;
      if (this.failure !== undefined) throw this.failure;
      if (progress.state !== 'searching') return;
      await next;
    }
  }

  async lines(range: Range, options: LineOptions = {}): Promise<PageOf<SearchLine>> {
    const { order = 'found', group, beside } = options;
    if (order === 'found' && !group && !beside) await this.bring(this.refsOf(range));
    else await this.bringAll();
    return this.view.lines(range, options);
  }

  async groups(by: LineGrouping, beside?: Beside): Promise<readonly LineGroup[]> {
    if (by !== 'term' || beside) await this.bringAll();
    return this.view.groups(by, beside);
  }

  async collocates(window: number): Promise<Collocates | undefined> {
    const counting = (this.counting = new WordCounting());
    const { server, fold, wordsOf } = this.from;
    const where = articleWhere(this.query.filter ?? {}, fold);
    const totals = await wordTotals(server, where);
    await this.bringAll();
    const held = (ref: number): Held | undefined => this.here.get(ref);
    return collocatesOfHits(totals, this.hits, held, {
      ...{ wordsOf, window, breathe: () => server.platform.breathe() },
      ...counting.part(0, 1),
    });
  }

  counted(): Promise<number> {
    return Promise.resolve(this.counting.share);
  }

  stopCounting(): void {
    this.counting.isStopped = true;
  }

  stop(): void {
    if (this.state !== 'searching') return;
    this.state = 'stopped';
    this.texts.cancel();
  }

  dispose(): void {
    this.stop();
    this.stopCounting();
  }

  private now(): SearchProgress {
    const terms = this.perTerm.all();
    const { articles, read } = this.texts;
    return {
      articles,
      read,
      hits: this.hits.length,
      found: this.numbers.length,
      terms,
      damaged: [],
      state: this.state,
    };
  }

  private async run(): Promise<void> {
    try {
      for await (const texts of this.texts.portions()) {
        if (this.state !== 'searching') break;
        for (const text of texts) this.lookThrough(text);
        this.news.tell();
        await this.from.server.platform.breathe();
      }
      if (this.state === 'searching') this.state = 'complete';
    } catch (error) {
      if (this.state === 'searching') this.failure = error instanceof Error ? error : new Error(String(error));
      this.state = 'stopped';
    }
    this.news.tell();
  }

  private lookThrough({ number, text, title }: TextAsked): void {
    const units = unitsOf([text]);
    const places: (readonly [start: number, end: number, term: number])[] = [];
    for (const [term, matcher] of this.matchers.entries())
      matcher.find(units, [text.length], (start, end) => {
        const isThere = this.query.within !== 'title' || (title && start >= title.start && end <= title.end);
        if (isThere) places.push([start, end, term]);
      });
    if (places.length === 0) return;
    if (this.matchers.length > 1) places.sort((a, b) => a[0] - b[0] || a[2] - b[2]);
    const ref = this.numbers.push(number) - 1;
    for (const [start, end, term] of places) this.hit(ref, start, end, term);
  }

  private hit(ref: number, start: number, end: number, term: number): void {
    this.hits.push(ref, start, end - start, term);
    this.perTerm.hit(term, ref);
  }

  private refsOf({ from, to }: Range): readonly number[] {
    const count = Math.max(0, Math.min(to, this.hits.length) - from);
    return [...new Set(Array.from({ length: count }, (_, row) => this.hits.at(from + row).ref))];
  }

  private bringAll(): Promise<void> {
    return this.bring([...this.numbers.keys()]);
  }

  private async bring(refs: readonly number[]): Promise<void> {
    const missing = refs.filter((ref) => !this.here.has(ref));
    const held = await this.gathered.gather(missing.map((ref) => this.numbers[ref] ?? -1));
    for (const [index, ref] of missing.entries()) {
      const one = held[index];
      if (one) this.here.set(ref, one);
    }
  }
}
