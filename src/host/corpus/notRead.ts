import { UndecodableError } from '../../core/index';

/** Why a file, or a line of a `.jsonl`, gives the corpus no article. */
export type NotReadReason =
  /** The file is larger than the settings allow; `detail` is its size. */
  | 'too-large'
  /** The bytes are text in no encoding that is known; `detail` names the byte. */
  | 'undecodable'
  /** Some characters could not be decoded, and U+FFFD stands for each; all else was read. `detail` is their number. */
  | 'damaged'
  /** There is no text in it. */
  | 'empty'
  | 'not-chinese'
  /** The line is no JSON object. */
  | 'no-json'
  /** The line's object has no text. */
  | 'no-text'
  /** The line is longer than the settings allow an article; `detail` is its size. */
  | 'too-long'
  /** Of a file with very many lines that are no articles the first are named; `detail` is the number of the others. */
  | 'more-lines'
  /** The file or folder is a link, which may lead anywhere. */
  | 'link'
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

/** An error of one file, as its reason. Crosses threads as what it is made from: an error keeps only its words there. */
export class NotReadError extends Error {
  constructor(readonly part: NotReadPart) {
    super(part.detail === undefined ? part.reason : `${part.reason}: ${part.detail}`);
    this.name = 'NotReadError';
  }
}

/** Why this error kept a file from being read. */
export function notReadPartOf(error: unknown): NotReadPart {
  if (error instanceof NotReadError) return error.part;
  const detail = error instanceof Error ? error.message : String(error);
  return { reason: error instanceof UndecodableError ? 'undecodable' : 'failed', detail };
}
