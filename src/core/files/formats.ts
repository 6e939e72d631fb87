import type { ArticlesOfFile } from './articleText';
import { articlesInJsonLines } from './jsonLines';
import type { Field } from './jsonLines';
import { articleInHtml } from './htmlArticle';

export interface FormatOptions {
  /** The field names of `.jsonl` objects; default: `text`, `title`, `date`, `url`. */
  readonly fields?: Partial<Record<Field, string>>;
  /** The number of the first line, where the text is only some lines of a file; default: 1. */
  readonly first?: number;
}

/** One kind of file that holds articles. */
export interface ArticleFormat {
  /** How the names of its files end, lower case, without the dot. */
  readonly endings: readonly string[];
  /** Does each of its lines hold an article, so that each may be in an encoding of its own? */
  readonly isOfLines?: boolean;
  /** Is the file's text the article as it stands? Else the article is taken out of it, and only the file can be edited. */
  readonly isText: boolean;
  /** The articles of a decoded file; none where there is no text. Never throws. */
  readonly read: (id: string, text: string, options: FormatOptions) => ArticlesOfFile;
}

const PLAIN: ArticleFormat = {
  endings: ['txt', 'md'],
  isText: true,
  read: (id, text) => oneArticle({ id, text, meta: {} }),
};

/** Every format that is read; whoever asks what a corpus consists of asks this table. */
export const articleFormats: readonly ArticleFormat[] = [
  PLAIN,
  { endings: ['html', 'htm'], isText: false, read: (id, text) => oneArticle(articleInHtml(id, text)) },
  {
    endings: ['jsonl'],
    isOfLines: true,
    isText: false,
    read: (id, text, { fields, first }) => articlesInJsonLines(id, text, fields, first),
  },
];

/** All endings that a corpus is made of. */
export const articleEndings: readonly string[] = articleFormats.flatMap(({ endings }) => endings);

/** The format that a path's ending names, in capitals too; undefined for files that no corpus consists of. */
export function formatOf(path: string): ArticleFormat | undefined {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : articleFormats.find(({ endings }) => endings.includes(ending));
}

/**
 * The articles of a decoded file; its path's ending says how to read it, an unknown one is plain text. None where there
 * is no text. Never throws.
 */
export function articlesByFormat(id: string, path: string, text: string, options: FormatOptions = {}): ArticlesOfFile {
  return (formatOf(path) ?? PLAIN).read(id, text, options);
}

function oneArticle(article: ArticlesOfFile['articles'][number]): ArticlesOfFile {
  return { articles: article.text.trim() === '' ? [] : [article], badLines: [] };
}
