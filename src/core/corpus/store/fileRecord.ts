/** How a file stood when it was read: as long as it stands so, what was kept of it holds. */
export interface FileState {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Of the bytes; asked where size or time say that the file may have changed. Empty where it was not made. */
  readonly hash: string;
}

/** The reading of a file that came to its end, or the news that the file is gone. The latest of a file counts. */
export interface FileRecord {
  /** The file's URI or path. */
  readonly file: string;
  /** Grows with each reading of anything: the articles of a file count that bear its record's number. */
  readonly reading: number;
  /** Undefined: the file is not there any more. */
  readonly state: FileState | undefined;
  /** Articles that this reading found. */
  readonly articles: number;
  /** What of the file gave no article, in the words of who read it. */
  readonly notRead: readonly unknown[];
}
