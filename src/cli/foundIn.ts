import { corpusStore } from '../core/index';
import type { Engine, Mention, Reading, SearchTerm, SourceText } from '../core/index';

/** Which articles are searched, and where in them. */
export interface Narrowing {
  readonly asked: corpusStore.ArticleAsked;
  /** Only the titles. */
  readonly inTitle: boolean;
}

/** A text in which something is looked for. Offsets of the reading text. */
export interface FoundIn {
  readonly reading: Reading;
  readonly hits: readonly { readonly start: number; readonly end: number }[];
}

/** What stands in an article; undefined for one that is not asked. */
export type FindInArticle = (source: SourceText) => FoundIn | undefined;

/**
 * Looks for a term. An article is analysed only where its analysis is asked for.
 * @throws SearchRefused for a term that is none
 */
export function findIn(
  engine: Engine,
  term: SearchTerm,
  { asked, inTitle }: Narrowing,
  isWord: ReturnType<typeof corpusStore.createWordEnds>,
): FindInArticle {
  const find = corpusStore.findInText(term, { fold: engine.fold, isWord });
  const passes = corpusStore.articlePasses(asked, engine.fold);
  if (!inTitle && Object.values(asked).every((one) => one === undefined))
    return ({ path, text }) => {
      const { reading } = engine.read(text, path);
      return { reading, hits: find(reading.folded) };
    };
  return (source) => {
    const { article, reading } = engine.study(source);
    if (!passes(article)) return undefined;
    const hits = find(reading.folded);
    const title = article.credits.find(({ role }) => role === 'title');
    return { reading, hits: inTitle ? hits.filter((hit) => isIn(title, reading.map.toSource(hit))) : hits };
  };
}

const isIn = (title: Mention | undefined, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  title !== undefined && start >= title.start && end <= title.end;
