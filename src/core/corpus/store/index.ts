/** The store's door: articles in segments and a storage, and the answers that they give. */
export { SegmentStore } from './segmentStore';
export { storeQuestions } from './storeQuestions';
/** Where segments are kept. */
export { memoryStorage } from './storage';
export type { Storage } from './storage';
/** A search in one text, as the store searches. */
export { findInText } from './termMatcher';
export { createWordEnds } from './wordEnds';
