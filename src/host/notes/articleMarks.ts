import type { Notes } from './notes';

/** What a reader says of an article as a whole, and how many notes are on it. */
export interface ArticleMarks {
  readonly isRead: boolean;
  readonly isStarred: boolean;
  readonly notes: number;
}

/** @param article its id as `fileOfDocument` gives it */
export function marksOn(notes: Pick<Notes, 'on'>, article: string): ArticleMarks {
  const all = notes.on(article).map(({ note }) => note.kind);
  return {
    isRead: all.includes('read'),
    isStarred: all.includes('starred'),
    notes: all.filter((kind) => kind === 'note').length,
  };
}
