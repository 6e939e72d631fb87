import scopeWords from '../../tables/words/scopeWords.tsv';
import { charSet } from '../match/charSet';
import { characterList, wordList } from '../match/wordList';
import { isHan } from '../text/characters';
import { spanAt } from '../text/span';
import type { NamedPlace } from './namedPlace';

const feature = wordList(scopeWords, 'feature');
const noFeature = wordList(scopeWords, 'no-feature');
const notBehind = characterList(scopeWords, 'not-behind-feature');
const opens = charSet('\n,。;!?:“”「」在至到');
const SHORTEST = 2;
const LONGEST = 4;
/** Each name is looked for in the whole text: a text of thousands of them is a list, and tells of none. */
const MOST = 100;

/**
 * Hills, lakes and old towns that stand behind a township's name and again where a clause begins (玉里镇赤科山…。赤科山…),
 * and the old town of a township's own name (碛口镇, 碛口古镇): what is told of them holds in that township.
 */
export function featureSites(folded: string, text: string, named: readonly NamedPlace[]): NamedPlace[] {
  const lying = new Map<string, NamedPlace>();
  for (const above of named) {
    if (lying.size >= MOST) break;
    if (above.level !== 'township') continue;
    const name = featureAt(folded, above.end);
    if (name !== null) lying.set(name, above);
    if (folded.charAt(above.end - 1) === '镇') lying.set(`${folded.slice(above.start, above.end - 1)}古镇`, above);
  }
  return [...lying].flatMap(([name, above]) => everywhere(folded, text, named, name, above));
}

/** The name of a hill or the like that begins at an offset; null where none does. */
function featureAt(folded: string, start: number): string | null {
  for (let at = start; at <= start + LONGEST && isHan(folded.charCodeAt(at)); at++) {
    const end = at >= start + SHORTEST - 1 ? feature.at(folded, at) : 0;
    if (end === 0) continue;
    const isName = end - start > 2 && noFeature.before(folded, end) < 0 && !notBehind(folded, end);
    return isName ? folded.slice(start, end) : null;
  }
  return null;
}

function everywhere(
  folded: string,
  text: string,
  named: readonly NamedPlace[],
  name: string,
  { path, code, end: known }: NamedPlace,
): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (let start = folded.indexOf(name); start >= 0; start = folded.indexOf(name, start + name.length)) {
    const end = start + name.length;
    const isTold = opens(folded, start - 1) || spanAt(named, start - 1)?.end === start;
    if (start !== known && isTold && !spanAt(named, start) && !notBehind(folded, end))
      found.push({ start, end, text: text.slice(start, end), level: 'village', path, code });
  }
  return found;
}
