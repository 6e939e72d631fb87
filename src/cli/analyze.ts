import type { Readable } from 'node:stream';
import { articlesBelow } from './articles';
import type { ArticleReader } from './articles';
import { UnreadableFile, orFailure } from './failure';
import { jsonLines } from './inputLines';
import type { Lines } from './output';
import { asciiControls } from './terminal';

/** One line of JSON an article, in the order given; what can't be read, analysed or printed goes to `failures`. */
export async function analyze(
  paths: readonly string[],
  { engine, decode }: ArticleReader,
  input: Readable,
  output: Lines,
  failures: (failure: UnreadableFile) => void,
): Promise<void> {
  for (const path of paths) {
    for await (const article of path === '-' ? jsonLines(input) : articlesBelow(path, decode)) {
      if (output.closed) return;
      const line = orFailure(article, (found) => asciiControls(JSON.stringify(engine.analyze(found))));
      if (line instanceof UnreadableFile) failures(line);
      else await output.write(line);
    }
  }
}
