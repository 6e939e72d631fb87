import { heldOf } from './blockHeads';
import type { ReadPart } from './blockHeads';
import type { BlockBytes } from './blockParts';
import { WIDTH, columnAt, headColumnsOf } from './headColumns';
import type { Beginning, Column } from './headColumns';
import type { NameNumbers } from './nameNumbers';
import type { Signature } from './signature';

/** A block of articles as it is held in memory: some hundred bytes an article. */
export class HeldBlock {
  readonly count: number;
  readonly described: Uint16Array;
  readonly signature: Signature;
  /** By article: the reading of its file that it is from. */
  readonly readings: Float64Array;
  /** Numbers of names: keys of schemes, codes of places, article by article. */
  readonly schemeKeys: Uint32Array;
  readonly placeCodes: Uint32Array;
  private readonly numbers: Uint32Array;

  /** @param read reads the parts that are not held */
  constructor(
    bytes: Pick<BlockBytes, 'heads' | 'described' | 'signature'>,
    public read: ReadPart,
    files: NameNumbers,
    names: NameNumbers,
  ) {
    ({ described: this.described, signature: this.signature } = heldOf(bytes));
    ({
      count: this.count,
      readings: this.readings,
      numbers: this.numbers,
      schemeKeys: this.schemeKeys,
      placeCodes: this.placeCodes,
    } = headColumnsOf(bytes.heads, files, names));
  }

  get(article: number, column: Column): number {
    return this.numbers[article * WIDTH + columnAt[column]] ?? 0;
  }

  end(article: number, column: Beginning): number {
    return this.numbers[(article + 1) * WIDTH + columnAt[column]] ?? 0;
  }

  /** The article's slice of a part that is read. */
  piece(article: number, part: 'summaries' | 'mentions' | 'maps' | 'written'): Promise<Uint8Array> {
    return this.read(part, this.get(article, part), this.end(article, part));
  }

  /** The article that a unit of the block's text belongs to. O(log n). */
  articleAt(unit: number): number {
    let [low, high] = [0, this.count];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.get(middle, 'text') <= unit) low = middle;
      else high = middle;
    }
    return low;
  }
}
