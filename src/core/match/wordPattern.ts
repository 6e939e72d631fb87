import { linesOfList } from './wordList';

/**
 * The source of a pattern that matches any word of these lists of a table, the longest first: for patterns whose
 * structure is more than words. Make the pattern once, at module level.
 */
export function anyOf(table: string, ...lists: readonly string[]): string {
  const words = lists.flatMap((list) => linesOfList(table, list).map(([word = '']) => escaped(word)));
  return `(?:${words.sort((a, b) => b.length - a.length).join('|')})`;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
