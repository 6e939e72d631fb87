import { textOf, unitsOfBytes } from './bytes';
import type { Held } from './holding';

/** A text as it is searched, and what folding changed of it. */
export interface SearchedText {
  readonly text: string;
  readonly written: Uint8Array;
}

export async function readSearchedText({ block, article }: Held): Promise<SearchedText> {
  const bytes = block.read('text', block.get(article, 'text') * 2, (block.end(article, 'text') - 1) * 2);
  const [units, written] = await Promise.all([bytes, block.piece(article, 'written')]);
  return { text: textOf(unitsOfBytes(units)), written };
}
