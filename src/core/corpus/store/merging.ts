import type { BlockBytes } from './blockParts';
import { BlockWriter } from './blockWriter';
import type { Holding } from './holding';
import { recordsOf } from './recordBytes';
import { SEGMENT_BYTES } from './segment';
import type { Written } from './segmentFiles';
import { articlesOfBlock } from './writtenBlocks';

/** A segment of which so much counts no more is written again. */
const MOST_DEAD = 0.5;
/** Segments below this size are brought together, once there are so many. */
const SMALL = SEGMENT_BYTES / 4;
const MANY = 4;

interface Weighed {
  readonly segment: { readonly size: number };
  readonly blocks: readonly number[];
}

/** The segments that are to be made one: small ones where there are several, and one that holds little that counts. */
export function mergeable<W extends Weighed>(written: readonly W[], holding: Holding): readonly W[] {
  const small = written.filter(({ segment }) => segment.size < SMALL);
  const chosen = small.length >= MANY ? small : [];
  const wasteful = written.find((one) => !chosen.includes(one) && deadShare(one, holding) > MOST_DEAD);
  return fitting(wasteful ? [wasteful, ...chosen] : chosen);
}

function deadShare({ blocks }: Weighed, holding: Holding): number {
  let [all, counting] = [0, 0];
  for (const number of blocks) {
    all += holding.block(number)?.count ?? 0;
    counting += [...holding.articlesOf(number)].length;
  }
  return all === 0 ? 0 : 1 - counting / all;
}

/** As many as make one segment. */
function fitting<W extends Weighed>(chosen: readonly W[]): readonly W[] {
  let size = 0;
  return chosen.filter(({ segment }) => (size += segment.size) <= SEGMENT_BYTES);
}

/** The blocks of these segments anew, full ones of what counts. */
export async function mergedBlocks(chosen: readonly Written[], holding: Holding): Promise<readonly BlockBytes[]> {
  const made: BlockBytes[] = [];
  const writer = new BlockWriter();
  for (const { segment, blocks } of chosen) {
    for (const [index, number] of blocks.entries()) {
      const bytes = await segment.block(index);
      copyRecords(bytes, writer, holding);
      let article = 0;
      for (const one of articlesOfBlock(bytes)) {
        const held = holding.block(number);
        if (held && holding.counts({ block: held, article: article++ })) writer.add(one);
        if (writer.isFull) made.push(writer.finish());
      }
    }
  }
  if (!writer.isEmpty) made.push(writer.finish());
  return made;
}

function copyRecords(bytes: BlockBytes, writer: BlockWriter, holding: Holding): void {
  for (const record of recordsOf(bytes.files))
    if (holding.record(record.file)?.reading === record.reading) writer.record(record);
}
