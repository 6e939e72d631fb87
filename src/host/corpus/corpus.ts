import type { Event, Uri } from 'vscode';
import type { ArticlePlace, CorpusEntry, CorpusQuestions } from '../../core/index';
import type { ConvertedFolder } from './convertedFolders';
import type { NotRead } from './notRead';

/** Files whose articles came, changed or went, by their URIs as strings. */
export interface CorpusChange {
  readonly files: ReadonlySet<string>;
  /** Another corpus is asked from now on: nothing that was answered before is of it. */
  readonly isAnother?: boolean;
}

/** The servers that the corpus is asked of. */
export interface Connected {
  /** `library.example:8123`. */
  readonly where: string;
  /** They have answered since the reader connected. */
  readonly isOpen: boolean;
}

/** How many of the files that are to be read have been read. */
export interface CorpusProgress {
  readonly done: number;
  readonly total: number;
  /** How much of the large file has been read that is being read, from 0 to 1. */
  readonly share?: number;
}

/** What the corpus does not hold, though it lies in the workspace. */
export interface CorpusGaps {
  /** Sorted by file and line. */
  readonly notRead: readonly NotRead[];
  /** Where the reading ended before the last file, and why. */
  readonly stopped: (CorpusProgress & { readonly because: 'reader' | 'no-analysis' }) | undefined;
  /** Folders that *Convert Folder* wrote: their articles are there already, in the other script. */
  readonly convertedFolders: readonly ConvertedFolder[];
  /** The reader wants them in the corpus all the same. */
  readonly convertedIncluded: boolean;
  /** Why servers give no answer, in one sentence. What was shown before stays, and may be old. */
  readonly unanswered?: string;
}

/**
 * Every article of the workspace as it now stands, to be asked about. The id of an entry is the URI of the document that
 * opens, as a string; what is asked for by id takes that too.
 */
export interface Corpus extends CorpusQuestions {
  /** How many articles there are. */
  readonly size: number;
  /** Undefined where the corpus is that of the workspace's files. */
  readonly connected?: Connected | undefined;
  /** Fired in batches, while files are read and whenever one changes. */
  readonly onDidChange: Event<CorpusChange>;
  /** Fired while files are read; undefined when nothing is being read. */
  readonly onDidProgress: Event<CorpusProgress | undefined>;
  readonly gaps: CorpusGaps;
  readonly onDidChangeGaps: Event<CorpusGaps>;
  /** The article that this document shows, if it belongs to the corpus. */
  articleOf(uri: Uri): Promise<CorpusEntry | undefined>;
  /** Does the document's file hold articles of the corpus? */
  holds(uri: Uri): boolean;
  /** The source text that the summary's offsets belong to. Rejects where the file can't be read any more. */
  text(uri: Uri): Promise<string>;
  /** Looks at every file of the workspace and reads those that changed; resolves when that is done. */
  reload(): Promise<void>;
  /** Reads no further; what has been read stays. */
  stop(): void;
  /** Reads the files that a stop left; resolves when that is done. */
  readOn(): Promise<void>;
  /** Takes the articles of converted folders in, or leaves them out again. Kept for this workspace, in no file of it. */
  includeConverted(include: boolean): Promise<void>;
  /** Sets an article's place by hand, or removes that again. Kept in the workspace's storage, never in a file of it. */
  setPlace(uri: Uri, place: ArticlePlace | undefined): Promise<void>;
}
