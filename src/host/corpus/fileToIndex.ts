import type { articleBlocks } from '../../core/index';
import type { ArticleFile } from './articleTexts';
import type { NotReadPart } from './notRead';

/** A file whose articles go into the store. */
export interface FileToIndex extends ArticleFile {
  readonly state: articleBlocks.FileState;
  /** The number of this reading, which its articles and its record bear. */
  readonly reading: number;
}

/** The record of a file, with what of it gave no article. */
export interface FileRead extends articleBlocks.FileRecord {
  readonly notRead: readonly NotReadPart[];
}

/** Some articles, of one file or of several, and the files, or stretches of one, whose reading came to its end with them. */
export interface IndexedPortion {
  readonly block: articleBlocks.BlockBytes;
  readonly read: readonly FileRead[];
}
