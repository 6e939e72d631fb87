import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { t } from '@vscode/l10n';
import type { SourceText } from '../core/index';
import { articlesBelow } from './articles';
import type { Reader } from './articles';
import { UnreadableFile } from './failure';
import type { Lines } from './output';

/** One line of JSON an article, in the order given; what can't be read goes to `failures`. */
export async function analyze(
  paths: readonly string[],
  { engine, decode }: Reader,
  input: Readable,
  output: Lines,
  failures: (failure: UnreadableFile) => void,
): Promise<void> {
  for (const path of paths) {
    for await (const article of path === '-' ? jsonLines(input) : articlesBelow(path, decode)) {
      if (output.closed) return;
      if (article instanceof UnreadableFile) failures(article);
      else await output.write(JSON.stringify(engine.analyze(article)));
    }
  }
}

/** `{"path": …, "text": …}` a line. */
async function* jsonLines(input: Readable): AsyncGenerator<SourceText | UnreadableFile> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() !== '') yield parseLine(line, `-:${number}`);
  }
}

function parseLine(line: string, place: string): SourceText | UnreadableFile {
  const wanted = t('the line is no JSON object with a “text”');
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
      return new UnreadableFile(place, wanted);
    return { path: 'path' in value && typeof value.path === 'string' ? value.path : place, text: value.text };
  } catch {
    return new UnreadableFile(place, wanted);
  }
}
