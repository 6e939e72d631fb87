import scopeWords from '../../tables/words/scopeWords.tsv';
import { charSet } from '../match/charSet';
import { linesOfList, wordList } from '../match/wordList';
import { isHan } from '../text/characters';
import { firstEndingAfter, spanAt } from '../text/span';
import type { NamedPlace } from './namedPlace';

const endings = linesOfList(scopeWords, 'school').map(([word = '']) => word);
const SCHOOL = new RegExp([...endings].sort((a, b) => b.length - a.length).join('|'), 'gu');
const noSchool = wordList(scopeWords, 'no-school-name');
const thisSchool = linesOfList(scopeWords, 'this-school').map(([word = '']) => word);
const opens = charSet('\n\r\t ,。;!?:"“”「」()、在到至由');
/** 鯉魚 of 鯉魚國小. */
const [SHORTEST, LONGEST] = [2, 4];
/** As far behind its name a school is called 该校. */
const FARTHEST = 400;

/** A name that ends as schools' names do. */
interface Called {
  readonly start: number;
  readonly end: number;
}

/**
 * Schools by the township that stands before their name (信義鄉新鄉國小), wherever they are told of again (新鄉國小, 該校), and
 * those that bear a named township's stem (竹山國小): what is told of them holds in that township.
 */
export function schools(folded: string, text: string, named: readonly NamedPlace[]): NamedPlace[] {
  const all = [...folded.matchAll(SCHOOL)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  if (all.length === 0) return [];
  const known = knownOf(folded, named, all);
  if (known.size === 0) return [];
  // Behind its township's name it is one more name of that clause; alone it goes back to the township.
  const place = (start: number, end: number, above: NamedPlace): NamedPlace => {
    const level = spanAt(named, start - 1)?.end === start ? 'village' : 'township';
    return { ...above, start, end, text: text.slice(start, end), level };
  };
  const told = all.flatMap((one): NamedPlace[] => {
    const start = nameStart(folded, one, (name) => known.has(name), named);
    const above = start < 0 ? undefined : known.get(folded.slice(start, one.end));
    return above ? [place(start, one.end, above)] : [];
  });
  return [...told, ...again(folded, told, place)];
}

/** Each school's name with its township. */
function knownOf(folded: string, named: readonly NamedPlace[], all: readonly Called[]): Map<string, NamedPlace> {
  const stems = new Map<string, NamedPlace>();
  for (const name of named)
    if (name.level === 'township' && name.end - name.start > SHORTEST)
      stems.set(folded.slice(name.start, name.end - 1), name);
  const known = new Map<string, NamedPlace>();
  for (const { start, end } of all) {
    const above = joined(folded, start, end, named);
    if (above) known.set(folded.slice(above.end, end), above);
    for (let at = start - SHORTEST; at >= start - LONGEST; at--) {
      const bearer = stems.get(folded.slice(at, start));
      if (bearer && !known.has(folded.slice(at, end))) known.set(folded.slice(at, end), bearer);
    }
  }
  return known;
}

/** The township right before a school's own name. */
function joined(folded: string, kindAt: number, end: number, named: readonly NamedPlace[]): NamedPlace | undefined {
  for (let at = kindAt - SHORTEST; at >= kindAt - LONGEST && isHan(folded.charCodeAt(at)); at--) {
    if (noSchool.at(folded, at) > 0) return undefined;
    const above = named[firstEndingAfter(named, at - 1)];
    if (above?.end === at) return above.level === 'township' && end > at ? above : undefined;
  }
  return undefined;
}

/** Where a known name begins that ends here, behind its township or a mark; -1 where none does. */
function nameStart(
  folded: string,
  { start: kindAt, end }: Called,
  isKnown: (name: string) => boolean,
  named: readonly NamedPlace[],
): number {
  for (let at = kindAt - LONGEST; at <= kindAt - SHORTEST; at++) {
    if (at < 0 || !isKnown(folded.slice(at, end))) continue;
    if (at === 0 || opens(folded, at - 1) || spanAt(named, at - 1)?.end === at) return at;
  }
  return -1;
}

/** 該校: the school that was told of last. */
function again(
  folded: string,
  told: readonly NamedPlace[],
  place: (start: number, end: number, above: NamedPlace) => NamedPlace,
): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const word of thisSchool)
    for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + word.length)) {
      const last = told[firstEndingAfter(told, start) - 1];
      if (last && start - last.end <= FARTHEST && opens(folded, start - 1))
        found.push(place(start, start + word.length, last));
    }
  return found;
}
