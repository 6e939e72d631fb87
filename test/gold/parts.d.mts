export interface PlacedArticle {
  readonly text: string;
  /** Names from the province down; empty where it has none. */
  readonly place: readonly string[];
}
export function placedArticles(root: string): PlacedArticle[];
export function partsOf(article: PlacedArticle): string[];
