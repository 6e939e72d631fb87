import type { Article, Engine, Reading } from '../../core/index';

/** The reading of an analysed text, made on first need and kept as long as its analysis is. */
export class ArticleReadings {
  private readonly known = new WeakMap<Article, Reading>();

  constructor(private readonly engine: () => Promise<Engine>) {}

  /** Made when it is first called for: outline and decorations never do, and a text may be long. */
  async of(article: Article, source: string): Promise<() => Reading> {
    const engine = await this.engine();
    return () => {
      const reading = this.known.get(article) ?? engine.read(source, article.path).reading;
      this.known.set(article, reading);
      return reading;
    };
  }
}
