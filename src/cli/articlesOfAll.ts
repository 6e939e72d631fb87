import type { Readable } from 'node:stream';
import type { Decode, SourceText } from '../core/index';
import { articlesBelow } from './articles';
import type { UnreadableFile } from './failure';
import { jsonLines } from './inputLines';

/** The articles of all paths, in the order given; `-` is standard input, as JSON Lines. */
export async function* articlesOfAll(
  paths: readonly string[],
  decode: Decode,
  input: Readable,
): AsyncGenerator<SourceText | UnreadableFile> {
  for (const path of paths) yield* path === '-' ? jsonLines(input) : articlesBelow(path, decode);
}
