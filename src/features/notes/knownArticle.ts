import { Uri } from 'vscode';
import type { CorpusEntry } from '../../core/index';
import { fileOfDocument } from '../../host/corpus/articleUri';

/** By what an article is known again in another place. */
export interface KnownArticle {
  readonly title: string | null;
  readonly opening: string;
  readonly published: string | null;
  readonly url: string | null;
}

export const knownAs = ({ summary: { title, opening, published, url } }: CorpusEntry): KnownArticle => ({
  ...{ title, opening, published, url },
});

export const isSameArticle = ({ summary }: CorpusEntry, { title, opening, published, url }: KnownArticle): boolean =>
  summary.title === title && summary.opening === opening && summary.published === published && summary.url === url;

/** An article's id as notes have it. */
export const articleOfEntry = ({ summary }: CorpusEntry): string => fileOfDocument(Uri.parse(summary.id, true)).id;

const ON_LINE = /#L(\d+)$/u;

export const fileOfArticle = (article: string): string => article.replace(ON_LINE, '');

/** From 1, in a file with many articles; 0 for one that is a file. */
const lineOfArticle = (article: string): number => Number(ON_LINE.exec(article)?.[1] ?? 0);

/**
 * The way that an article went, for those that may have gone with it: the lines of its file, and what stood beside it in a
 * folder that has another name now.
 */
export function wayTaken(from: string, to: string): (article: string) => string | undefined {
  const [before, after] = [fileOfArticle(from), fileOfArticle(to)];
  const same = sameEnd(before, after);
  const [old, fresh] = [before.slice(0, before.length - same), after.slice(0, after.length - same)];
  const shift = lineOfArticle(to) - lineOfArticle(from);
  return (article) => {
    const [file, line] = [fileOfArticle(article), lineOfArticle(article)];
    if (file === before) return line + shift > 0 ? `${after}#L${String(line + shift)}` : undefined;
    return before !== after && file.startsWith(old) ? fresh + article.slice(old.length) : undefined;
  };
}

/** Characters at the end of both paths that are the same, whole names only. */
function sameEnd(one: string, other: string): number {
  let same = 0;
  while (same < one.length && same < other.length && one.at(-1 - same) === other.at(-1 - same)) same++;
  const slash = one.slice(one.length - same).indexOf('/');
  return slash < 0 ? 0 : same - slash;
}
