import { UnreadableFile } from './failure';
import type { ArticleOutput } from './jobs';
import type { Lines } from './output';

/** Prints what was made, in order; what can't be read goes to `failures`. Ends where the output takes no more. */
export async function printed(
  made: AsyncIterable<ArticleOutput>,
  output: Lines,
  failures: (failure: UnreadableFile) => void,
): Promise<void> {
  for await (const one of made) {
    if (output.closed) return;
    if (one instanceof UnreadableFile) failures(one);
    else if (one !== '') await output.put(one);
  }
}
