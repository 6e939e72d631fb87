import type { CancellationToken, Event, Uri } from 'vscode';
import type { ArticlePlace, CorpusEntry, CorpusIndex } from '../../core/index';

/** Ids of articles (`Uri.toString()` of the document that opens) that came, changed or went. */
export interface CorpusChange {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Every article of the workspace as it now stands. Summaries only: a text is read again when it is asked for. */
export interface Corpus extends CorpusIndex {
  /** Fired in batches, while files are read and whenever one changes. */
  readonly onDidChange: Event<CorpusChange>;
  /** Resolves when what is on disk now has been read. */
  readonly settled: Promise<void>;
  /** The article that this document shows, if it belongs to the corpus. */
  article(uri: Uri): CorpusEntry | undefined;
  /** The source text that the summary's offsets belong to. */
  text(uri: Uri, token?: CancellationToken): Promise<string>;
  /** Reads every file again. */
  reload(): Promise<void>;
  /** Sets an article's place by hand, or removes that again. Kept in the workspace's storage, never in a file. */
  setPlace(uri: Uri, place: ArticlePlace | undefined): Promise<void>;
}
