/** The store's door: articles in segments and a storage, and the answers that they give. */
export { SegmentStore } from './segmentStore';
export { storeQuestions } from './storeQuestions';
/** Where segments are kept. */
export { memoryStorage } from './storage';
export type { Storage } from './storage';
/** A search in one text, as the store searches. */
export { findInText } from './termMatcher';
export { createWordEnds } from './wordEnds';
/** The words of a text, and those near what was found in it, counted. */
export { createWordsOf } from './corpusWords';
export { inSmallLetters } from './storedArticle';
export { WordCounts } from '../wordCounts';
export type { WordCounted } from '../wordCounts';
export { collocatesOf } from '../collocates';
/** A filter for articles that are in no store. */
export { articlePasses } from '../articlePasses';
export type { ArticleAsked } from '../articlePasses';
