import { textOf } from '../store/bytes';
import type { Held } from '../store/holding';

const LINE_END = 10;

/** The title, or the first words of an article without one; folded and in small letters. */
export function titleOf({ block, article }: Held): string {
  const described = block.described.subarray(block.get(article, 'described'), block.end(article, 'described') - 1);
  const end = described.indexOf(LINE_END);
  return textOf(end < 0 ? described : described.subarray(0, end));
}
