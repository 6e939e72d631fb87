import type { Article, Engine, Reading } from '../../core/index';

/** The reading of an analysed text, made on first need and kept as long as its analysis is. */
export class Readings {
  private readonly known = new WeakMap<Article, Reading>();

  constructor(private readonly engine: () => Promise<Engine>) {}

  async of(article: Article, source: string): Promise<Reading> {
    const known = this.known.get(article);
    if (known) return known;
    const { reading } = (await this.engine()).read(source);
    this.known.set(article, reading);
    return reading;
  }
}
