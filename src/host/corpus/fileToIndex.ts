import type { articleBlocks } from '../../core/index';
import type { ArticleFile } from './articleTexts';
import type { NotReadPart } from './notRead';

/** A file whose articles go into the store. */
export interface FileToIndex extends ArticleFile {
  readonly state: articleBlocks.FileState;
  /** The number of this reading, which its articles and its record bear. */
  readonly reading: number;
}

/** A file of the disk that nobody has looked at yet: whoever analyses it reads it, where it is small and plain. */
export interface FileOnDisk extends Pick<FileToIndex, 'id' | 'path' | 'reading'> {
  /** Where it stands, as the system writes it. */
  readonly onDisk: string;
}

/** What stands in such a file, and how it stood just before it was read. */
export type FileContent = Pick<FileToIndex, 'bytes' | 'state'>;

/** The record of a file, with what of it gave no article. */
export interface FileRead extends articleBlocks.FileRecord {
  readonly notRead: readonly NotReadPart[];
}

/** Some articles, of one file or of several, and the files, or stretches of one, whose reading came to its end with them. */
export interface IndexedPortion {
  readonly block: articleBlocks.BlockBytes;
  readonly read: readonly FileRead[];
  /** Files of the disk that are to be looked at and handed over with their bytes: they are no small plain files. */
  readonly handedBack: readonly string[];
}
