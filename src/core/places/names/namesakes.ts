/** Does a word begin at an offset that makes the short name before it something called after the place? */
export type Namesakes = (folded: string, end: number) => boolean;

interface Word {
  readonly text: string;
  /** Before one of these it is another word. */
  readonly except: string;
}

/** @param table lines of a word and the characters that must not follow it, folded; `#` begins a comment line. */
export function createNamesakes(table: string): Namesakes {
  const byFirst = new Map<number, Word[]>();
  for (const line of table.split('\n')) {
    const [text = '', except = ''] = line.split('\t');
    if (text === '' || text.startsWith('#')) continue;
    const first = text.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { text, except }]);
  }
  return (folded, end) => {
    const words = end < folded.length ? byFirst.get(folded.charCodeAt(end)) : undefined;
    return words?.some(({ text, except }) => stands(folded, end, text, except)) ?? false;
  };
}

function stands(folded: string, at: number, text: string, except: string): boolean {
  if (!folded.startsWith(text, at)) return false;
  const next = folded.charAt(at + text.length);
  return next === '' || !except.includes(next);
}
