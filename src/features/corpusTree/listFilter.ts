import type { ArticleFilter } from '../../core/index';
import { isNarrowed, narrowedFilter, without } from '../../host/corpus/narrowed';
import type { Narrowed, NarrowedBy } from '../../host/corpus/narrowed';
import { markedArticles } from '../../host/notes/articleMarks';
import type { Notes } from '../../host/notes/notes';

/** Which articles the list shows: those that answer words, in either script, of a place, a time, a mark… */
export class ListFilter {
  constructor(
    private readonly notes: Pick<Notes, 'all'> | undefined,
    /** Of a title, a place, a publisher, an author or a date; the empty string asks nothing. */
    readonly words = '',
    readonly narrowed: Narrowed = {},
  ) {}

  get isSet(): boolean {
    return this.words !== '' || isNarrowed(this.narrowed);
  }

  /** By the words alone. */
  get byWords(): ArticleFilter {
    return this.words === '' ? {} : { words: this.words };
  }

  /** What the corpus is asked; marks are no part of it, so the articles that bear one now are named. */
  get articles(): ArticleFilter {
    return this.askedFor(this.narrowed);
  }

  /** What the corpus would be asked without one of the things that narrow the list. */
  without(by: NarrowedBy): ArticleFilter {
    return this.askedFor(without(this.narrowed, by));
  }

  withWords(words: string): ListFilter {
    return new ListFilter(this.notes, words.trim(), this.narrowed);
  }

  narrowedTo(narrowed: Narrowed): ListFilter {
    return new ListFilter(this.notes, this.words, narrowed);
  }

  private askedFor(narrowed: Narrowed): ArticleFilter {
    const meant =
      this.notes && narrowed.mark ? { ...markedArticles(this.notes, narrowed.mark), also: this.byWords } : this.byWords;
    return narrowedFilter(meant, narrowed);
  }
}
