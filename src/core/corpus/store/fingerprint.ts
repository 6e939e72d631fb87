import type { CorpusFingerprint } from '../figureQuestions';
import type { Held, Holding } from './holding';

const LINE_END = 10;

/** Two sums of 32 bits of what is held of each article: their order makes no difference. */
export function fingerprintOf(holding: Holding): CorpusFingerprint {
  let [articles, sum, mixed] = [0, 0, 0];
  for (const held of holding.articles()) {
    const own = hashOf(held, holding);
    articles++;
    sum = (sum + own) >>> 0;
    mixed = (mixed + mixedHash(own)) >>> 0;
  }
  return { articles, checksum: checksumOf(sum, mixed) };
}

export const mixedHash = (own: number): number => Math.imul(own ^ (own >>> 15), 0x85ebca6b) >>> 0;

/** Of the sums of the hashes of all articles, and of these mixed. */
export const checksumOf = (...sums: [sum: number, mixed: number]): string =>
  sums.map((part) => part.toString(16).padStart(8, '0')).join('');

/** FNV-1a over the title (or first words), the length, the day and the number of figures. */
export function hashOf({ block, article }: Held, { names }: Holding): number {
  let hash = 0x811c9dc5;
  const add = (unit: number): void => {
    hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  };
  const end = block.end(article, 'described');
  for (let at = block.get(article, 'described'); at < end; at++) {
    const unit = block.described[at] ?? 0;
    if (unit === LINE_END) break;
    add(unit);
  }
  for (const character of names.name(block.get(article, 'published')) ?? '') add(character.charCodeAt(0));
  add(block.get(article, 'sourceLength'));
  add(block.end(article, 'figures') - block.get(article, 'figures'));
  return hash;
}
