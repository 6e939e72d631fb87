import { BlockWriter } from '../store/blockWriter';
import type { BlockBytes } from '../store/blockParts';
import type { Holding } from '../store/holding';
import type { Held } from '../store/holding';
import type { StoredArticle } from '../store/storedArticle';

/** Every article is read once; which reading it is makes no difference. */
export const READING = 1;

/** A block that holds the article alone, known by `id`. */
export function blockAlone(id: string, article: StoredArticle): BlockBytes {
  const writer = new BlockWriter();
  writer.add({ file: id, reading: READING, article: { ...article, line: 0 } });
  return writer.finish();
}

/** Takes up a block of one article. */
export function heldAlone(holding: Holding, id: string, block: BlockBytes): Held {
  holding.begin(id, READING);
  const number = holding.add(block, (part, from = 0, to = Infinity) =>
    Promise.resolve(block[part].subarray(from, Math.min(to, block[part].length))),
  );
  const held = holding.block(number);
  if (!held) throw new Error('A block that was just taken up is there.');
  return { block: held, article: 0, ref: number * 64 };
}
