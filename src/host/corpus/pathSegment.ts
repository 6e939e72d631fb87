const LONGEST = 60;

/**
 * Words of an article as one segment of a path that a tab shows: without characters that part a path, that are obeyed
 * instead of shown, or that end a line. Empty where nothing is left.
 */
export function asPathSegment(words: string): string {
  const shown = words
    .replace(/[/\\]/gu, '／')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  const characters = Array.from(shown);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : shown;
}
