/** One article of a file. */
export interface ArticleText {
  /** The file's id; for an article of a `.jsonl` file with `#L` and its line number (from 1) behind. */
  readonly id: string;
  /**
   * What is analysed, and what all offsets count in. For `.txt` and `.md` the decoded file as it stands; for `.html` and
   * `.jsonl` the extracted article: title, date, text and address on lines of their own, each only where the text has
   * it not yet.
   */
  readonly text: string;
  /** What the file says beside the text. */
  readonly meta: ArticleMeta;
}

export interface ArticleMeta {
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
  /** The path that a `.jsonl` line names. */
  readonly path?: string;
}

/** A line of a `.jsonl` file that is no article; `line` counts from 1. */
export interface BadLine {
  readonly line: number;
  readonly reason: 'no-json' | 'no-text';
}

/** How many characters of a line, or of the whole file, could not be decoded; `line` counts from 1. */
export interface Damage {
  readonly line: number | null;
  readonly characters: number;
}

export interface ArticlesOfFile {
  readonly articles: readonly ArticleText[];
  readonly badLines: readonly BadLine[];
}

/** The article's text with what its file says beside it, on lines of their own. */
export function textWithMeta(text: string, { title, date, url }: ArticleMeta): string {
  const has = (part: string | undefined): boolean => part === undefined || part === '' || text.includes(part.trim());
  const lines = [has(title) ? undefined : title, has(date) ? undefined : date, text, has(url) ? undefined : url];
  return lines.filter((line) => line !== undefined).join('\n');
}
