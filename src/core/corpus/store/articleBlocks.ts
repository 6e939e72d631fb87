/**
 * The door of those who make blocks of articles for a store. It stands apart from the store's own: the threads that
 * analyse need not load what a store answers with.
 */
export { BlockWriter } from './blockWriter';
export { storedArticle } from './storedArticle';
export type { BlockBytes } from './blockParts';
/** Which reading of a file came to its end, and by what a file is known to be unchanged. */
export type { FileRecord, FileState } from './fileRecord';
export { FileRecords } from './fileRecords';
export { checksum } from './checksum';
