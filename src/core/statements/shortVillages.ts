import scopeWords from '../../tables/words/scopeWords.tsv';
import { characterList } from '../match/wordList';
import { isHan } from '../text/characters';
import { spanAt } from '../text/span';
import type { NamedPlace } from './namedPlace';

const mayPrecede = characterList(scopeWords, 'before-short-village');
/** One character and the ending: a longer name may end so, too. */
const SHORT = 2;
/** Each name is looked for in the whole text: a text of thousands of them is a list, and tells of none. */
const MOST = 100;

/** 三江镇念村…。念村3000人: a village of one character where it stands again, for its form tells nothing. */
export function shortVillages(folded: string, text: string, named: readonly NamedPlace[]): NamedPlace[] {
  const known = new Map<string, NamedPlace>();
  for (const name of named)
    if (name.level === 'village' && name.end - name.start === SHORT && known.size < MOST)
      known.set(folded.slice(name.start, name.end), name);
  return [...known].flatMap(([word, { path, code }]) => {
    const found: NamedPlace[] = [];
    for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + SHORT)) {
      const end = start + SHORT;
      if (opens(folded, start) && !spanAt(named, start))
        found.push({ start, end, text: text.slice(start, end), level: 'village', path, code });
    }
    return found;
  });
}

const opens = (folded: string, start: number): boolean =>
  start === 0 || !isHan(folded.charCodeAt(start - 1)) || mayPrecede(folded, start - 1);
