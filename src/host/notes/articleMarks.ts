import type { ArticleFilter } from '../../core/index';
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

/** By what a list of articles may be narrowed. */
export const articleMarks = ['unread', 'read', 'starred', 'noted'] as const;
export type ArticleMark = (typeof articleMarks)[number];

/** The articles with this mark, as they are marked now. */
export function markedArticles(notes: Pick<Notes, 'all'>, mark: ArticleMark): ArticleFilter {
  const kind = ({ unread: 'read', read: 'read', starred: 'starred', noted: 'note' } as const)[mark];
  const marked = [...notes.all()].filter(([, on]) => on.some(({ note }) => note.kind === kind)).map(([id]) => id);
  return mark === 'unread' ? { except: marked } : { articles: marked };
}
