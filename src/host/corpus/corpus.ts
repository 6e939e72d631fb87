import type { Event, Uri } from 'vscode';
import type { ArticlePlace, CorpusEntry, CorpusIndex } from '../../core/index';

/** Ids of articles (`Uri.toString()` of the document that opens) that came, changed or went. */
export interface CorpusChange {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** How many of the files that are to be read have been read. */
export interface CorpusProgress {
  readonly done: number;
  readonly total: number;
}

/** Every article of the workspace as it now stands. Summaries only: a text is read again when it is asked for. */
export interface Corpus extends CorpusIndex {
  /** Fired in batches, while files are read and whenever one changes. */
  readonly onDidChange: Event<CorpusChange>;
  /** Fired while files are read; undefined when nothing is left to read. */
  readonly onDidProgress: Event<CorpusProgress | undefined>;
  /** The article that this document shows, if it belongs to the corpus. */
  article(uri: Uri): CorpusEntry | undefined;
  /** The source text that the summary's offsets belong to. Rejects where the file can't be read any more. */
  text(uri: Uri): Promise<string>;
  /** Reads every file of the workspace again; resolves when that is done. */
  reload(): Promise<void>;
  /** Reads no further; what has been read stays. */
  stop(): void;
  /** Sets an article's place by hand, or removes that again. Kept in the workspace's storage, never in a file. */
  setPlace(uri: Uri, place: ArticlePlace | undefined): Promise<void>;
}
