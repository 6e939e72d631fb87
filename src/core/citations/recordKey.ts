import type { CitedPassage } from './cited';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** By which programs tell an article from others: the same for each passage of it, in ASCII: `article-20220320-1x4fz9`. */
export function recordKey({ source: { url, title, published }, path }: CitedPassage): string {
  let hash = OFFSET;
  for (const char of `${url ?? path}\n${title}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), PRIME) >>> 0;
  return ['article', published?.replaceAll('-', ''), hash.toString(36)].filter(Boolean).join('-');
}
