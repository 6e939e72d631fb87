import type { CorpusEntry, Mention, SearchLine, Span } from '../../core/index';

/** A term of a list, and how often it was found so far. */
export interface TermNode {
  readonly term: string;
  /** Among the terms of the search. */
  readonly index: number;
  readonly hits: number;
  /** Articles with a hit. */
  readonly found: number;
}

/** A hit in source offsets, and its surroundings on one line; it stands in them at `at`. */
export interface ListedHit extends Mention {
  readonly preview: { readonly text: string; readonly at: Span };
}

export interface ArticleHits {
  readonly entry: CorpusEntry;
  readonly hits: readonly ListedHit[];
  /** The term of a list that it was found for. */
  readonly parent?: TermNode | undefined;
}

/** The lines of a search, article by article. */
export function inArticles(lines: readonly SearchLine[]): readonly ArticleHits[] {
  const found: { entry: CorpusEntry; hits: ListedHit[] }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last?.entry.summary.id === line.entry.summary.id) last.hits.push(hitOf(line));
    else found.push({ entry: line.entry, hits: [hitOf(line)] });
  }
  return found;
}

/** Characters before a hit: few, so that it stays in sight in a narrow view. */
const BEFORE = 12;

function hitOf({ start, end, text, left, right }: SearchLine): ListedHit {
  const before = left.length > BEFORE ? `…${left.slice(-BEFORE)}` : left.trimStart();
  return {
    start,
    end,
    text,
    preview: { text: before + text + right, at: { start: before.length, end: before.length + text.length } },
  };
}
