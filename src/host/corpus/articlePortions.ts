import type { Article } from '../../core/index';

/** An article, or some more items of its lists. */
export type ArticlePortion = Partial<Article>;

/** Items that cross between threads at once: more would hold the receiver too long. */
const ITEMS = 2000;

/** First the article with its short lists, then the long ones bit by bit. A usual article is one portion. */
export function* portionsOf(article: Article): Generator<ArticlePortion, void, undefined> {
  const long = Object.entries(article).filter(isLongList);
  yield { ...article, ...Object.fromEntries(long.map(([name]) => [name, []])) };
  for (const [name, items] of long) {
    for (let at = 0; at < items.length; at += ITEMS) yield { [name]: items.slice(at, at + ITEMS) };
  }
}

function isLongList(entry: [string, unknown]): entry is [string, readonly unknown[]] {
  return Array.isArray(entry[1]) && entry[1].length > ITEMS;
}

/** Puts together what `portionsOf` took apart. */
export class ArticleInPortions {
  private article: Record<string, unknown> = {};

  add(portion: ArticlePortion): void {
    for (const [name, value] of Object.entries(portion)) {
      const list = this.article[name];
      if (Array.isArray(list)) list.push(...(value as readonly unknown[]));
      else this.article[name] = value;
    }
  }

  whole(): Article {
    return this.article as unknown as Article;
  }
}
