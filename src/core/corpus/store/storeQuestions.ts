import type { Fold } from '../../text/fold';
import type { CorpusQuestions, CorpusSearch, SearchQuery } from '../questions';
import { ArticleQuestions } from './articleQuestions';
import { createSteps } from './groupSteps';
import { MentionQuestions } from './mentionQuestions';
import { SearchRun } from './searchRun';
import type { SegmentStore } from './segmentStore';
import type { IsWord } from './termMatcher';

export interface QuestionOptions {
  readonly fold: Fold;
  readonly isWord: IsWord;
  /** Resolves when whatever else waits for the thread has had its turn. */
  readonly breathe: () => Promise<void>;
}

/** What a store answers. A damaged part of it is left out, told in its log, and made again. */
export function storeQuestions(store: SegmentStore, options: QuestionOptions): CorpusQuestions {
  const { holding } = store;
  const filtered = { holding, fold: options.fold, steps: createSteps(holding) };
  const articles = new ArticleQuestions(filtered);
  const entry: ArticleQuestions['entry'] = (held) => articles.entry(held);
  const mentions = new MentionQuestions({ ...filtered, entry, breathe: options.breathe });
  /** Once more where something damaged was taken out. */
  const answered = async <T>(ask: () => T | Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      if (!store.mend(error)) throw error;
      return answered(ask);
    }
  };
  return {
    count: (filter) => answered(() => articles.count(filter)),
    groups: (path, filter) => answered(() => articles.groups(path, filter)),
    page: (path, filter, range) => answered(() => articles.page(path, filter, range)),
    list: (filter, range) => answered(() => articles.list(filter, range)),
    article: (id) => answered(() => articles.article(id)),
    locate: (id, by, filter) => answered(() => articles.locate(id, by, filter)),
    figuresOf: (noun, range) => answered(() => mentions.figuresOf(noun, range)),
    mentionsOf: (place, range) => answered(() => mentions.mentionsOf(place, range)),
    schemesNamed: (name, range) => answered(() => mentions.schemesNamed(name, range)),
    schemes: () => answered(() => mentions.schemes()),
    search: (query) => answered(() => begun(query)),
  };

  function begun(query: SearchQuery): CorpusSearch {
    const ended = store.hold();
    const mend = (error: unknown): boolean => store.mend(error);
    try {
      return new SearchRun(query, { ...filtered, ...options, entry, mend, ended });
    } catch (error) {
      ended();
      throw error;
    }
  }
}
