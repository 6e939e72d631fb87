import type { ArticleFilter } from '../questions';
import { passesOf } from './articleFilter';
import type { Filtered } from './articleFilter';
import { ARTICLES_OF_BLOCK } from './blockParts';
import type { HeldBlock } from './heldBlock';

/** A block and which of its articles are asked. */
export class AskedBlock {
  /** How many. */
  count = 0;
  private readonly asked: Uint8Array;

  constructor(
    readonly block: HeldBlock,
    private readonly number: number,
  ) {
    this.asked = new Uint8Array(block.count);
  }

  add(article: number): void {
    this.asked[article] = 1;
    this.count++;
  }

  has(article: number): boolean {
    return this.asked[article] === 1;
  }

  ref(article: number): number {
    return this.number * ARTICLES_OF_BLOCK + article;
  }

  /** Those that are asked, in order. */
  articles(): readonly number[] {
    return [...this.asked.keys()].filter((article) => this.has(article));
  }
}

/** The articles that pass the filter, block by block. Written without an object an article: a corpus has very many. */
export function askedBlocks(filter: ArticleFilter, from: Filtered): readonly AskedBlock[] {
  const { holding } = from;
  const passes = Object.keys(filter).length === 0 ? undefined : passesOf(filter, from);
  const all: AskedBlock[] = [];
  for (const number of holding.numbers()) {
    const block = holding.block(number);
    if (!block) continue;
    const asked = new AskedBlock(block, number);
    const held = { block, article: 0, ref: 0 };
    for (held.article = 0; held.article < block.count; held.article++) {
      held.ref = asked.ref(held.article);
      if (holding.counts(held) && (!passes || passes(held))) asked.add(held.article);
    }
    if (asked.count > 0) all.push(asked);
  }
  return all;
}
