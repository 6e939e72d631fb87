import type { Article, Figure } from '../article/model';

/**
 * The figures of one article that count the same noun as `figure`, itself among them, in order; none where it names no
 * noun. `fold` brings both scripts' spellings together (黨員 and 党员 are one noun).
 */
export function figuresOfSameNoun(
  article: Pick<Article, 'figures'>,
  figure: Pick<Figure, 'noun'>,
  fold: (text: string) => string,
): Figure[] {
  if (figure.noun === null) return [];
  const noun = fold(figure.noun);
  return article.figures.filter((other) => other.noun !== null && fold(other.noun) === noun);
}
