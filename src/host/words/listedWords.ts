/** What a group of a line begins with: class and rarity. */
const GROUP = /\t[a-z]+\d+/gu;

/** Is a folded word in the list? */
export type IsListedWord = (word: string) => boolean;

/**
 * The words of the lexicon's table, a line for each first character: 主<tab>a10 要<tab>a14 动 任. Looked up in the text
 * itself, since a reader asks for few.
 */
export function createWordList(lexicon: string): IsListedWord {
  const lines = new Map<string, string>();
  const lineOf = (first: string): string => {
    const known = lines.get(first);
    if (known !== undefined) return known;
    const start = lexicon.startsWith(`${first}\t`) ? 0 : lexicon.indexOf(`\n${first}\t`) + 1;
    const isThere = start > 0 || lexicon.startsWith(`${first}\t`);
    const line = isThere ? `${lexicon.slice(start + 1, lexicon.indexOf('\n', start)).replaceAll(GROUP, '')} ` : '';
    lines.set(first, line);
    return line;
  };
  return (word) => word.length > 1 && lineOf(word.charAt(0)).includes(` ${word.slice(1)} `);
}
