import type { ArticlesOfFile } from './articleText';
import type { Decode, Decoded } from './decode';
import type { Encoding } from './decodable';
import { articlesByFormat } from './formats';
import type { FormatOptions } from './formats';

export interface FileBytes {
  /** What the articles' ids are made from: the file's path or URI. */
  readonly id: string;
  /** Its ending decides the format. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions extends FormatOptions {
  /** The reader's choice; without it the bytes decide. */
  readonly encoding?: Encoding;
}

/** The articles of a file and how it was decoded. */
export interface FileArticles extends ArticlesOfFile, Omit<Decoded, 'text'> {}

/** @throws UndecodableError, whose message names the byte and its offset */
export function articlesInFile(
  decode: Decode,
  { id, path, bytes }: FileBytes,
  options: ReadOptions = {},
): FileArticles {
  const { text, ...verdict } = decode(bytes, options.encoding);
  return { ...articlesByFormat(id, path, text, options), ...verdict };
}
