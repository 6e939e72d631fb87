/** Why a file, or a line of a `.jsonl`, gives the corpus no article. */
export type NotReadReason =
  /** The file is larger than the settings allow; `detail` is its size. */
  | 'too-large'
  /** The bytes are text in no encoding that is known; `detail` names the byte. */
  | 'undecodable'
  /** There is no text in it. */
  | 'empty'
  | 'not-chinese'
  /** The line is no JSON object. */
  | 'no-json'
  /** The line's object has no text. */
  | 'no-text'
  /** The file or a folder above it is a link that leads out of the workspace. */
  | 'link-out'
  /** The analysis ended its thread, out of memory for instance: the file is set aside. */
  | 'ended-analysis'
  /** The disk or the analysis refused it; `detail` is what they said. */
  | 'failed';

/** What was not read of a file. */
export interface NotReadPart {
  readonly reason: NotReadReason;
  /** The line of a `.jsonl`, from 1; without it the whole file was not read. */
  readonly line?: number;
  /** More of the reason, as the machine says it. */
  readonly detail?: string;
}

/** A file, or a line of one, that the reader looked for articles in and found none. */
export interface NotRead extends NotReadPart {
  /** The file's URI as a string. */
  readonly uri: string;
}
