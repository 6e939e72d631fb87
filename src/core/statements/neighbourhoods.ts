import scopeWords from '../../tables/words/scopeWords.tsv';
import { charSet } from '../match/charSet';
import { characterList } from '../match/wordList';
import { isHan } from '../text/characters';
import { firstEndingAfter, spanAt } from '../text/span';
import type { NamedPlace } from './namedPlace';
import type { Path } from './paths';

const KIND = '里';
const TAIWAN = '台湾省';
const noneBefore = characterList(scopeWords, 'no-li-before');
const SHORTEST = 3;
const LONGEST = 4;
const inRow = /^[^。!?\n]{0,12}、$/u;

/**
 * 里 of Taiwan: 長安里 right behind 桃園區, and again wherever it stands; and one of which something is counted beside such a
 * one (長安里1件、玉山里2件), which lies where that does, or in the sentence of its township. 裡 is another word, and a text of the Mainland has no such places.
 */
export function neighbourhoods(folded: string, text: string, named: readonly NamedPlace[]): NamedPlace[] {
  const known = new Map<string, Path>();
  const found: NamedPlace[] = [];
  const ends = endsOf(folded, text);
  for (const end of ends) {
    const first = knownOf(folded, end, named);
    if (first) known.set(folded.slice(first.end, end), first.path);
  }
  for (const end of ends) {
    const start = startOf(folded, end, known, named);
    const above =
      start < 0
        ? undefined
        : (known.get(folded.slice(start, end)) ?? besideOf(folded, start, found) ?? toldBefore(folded, start, named));
    const from = spanAt(named, start - 1)?.end === start ? (spanAt(named, start - 1)?.start ?? start) : start;
    if (above)
      found.push({
        start: from,
        end,
        text: text.slice(from, end),
        level: 'village',
        path: [...above, folded.slice(start, end)],
        code: null,
      });
  }
  return found;
}

/** Behind each 里 that may end a name. */
function endsOf(folded: string, text: string): number[] {
  const ends: number[] = [];
  for (let at = folded.indexOf(KIND); at >= 0; at = folded.indexOf(KIND, at + 1))
    if (text.charAt(at) === KIND && (!noneBefore(folded, at - 1) || isNoMeasure(folded, at - 1))) ends.push(at + 1);
  return ends;
}

/** 東華里, 東海里; not 三華里, 十海里. */
const isNoMeasure = (folded: string, at: number): boolean =>
  ofMeasure(folded, at) && isHan(folded.charCodeAt(at - 1)) && !beforeMeasure(folded, at - 1);
const ofMeasure = charSet('华海英');
const beforeMeasure = charSet('一二三四五六七八九十百千万亿两几数多余来半每');

/** The district or township of Taiwan right before a name that ends here. */
function knownOf(folded: string, end: number, named: readonly NamedPlace[]): NamedPlace | undefined {
  for (let start = end - SHORTEST; start >= end - LONGEST && isHan(folded.charCodeAt(start)); start--) {
    const above = spanAt(named, start - 1);
    if (above?.end === start && above.path[0] === TAIWAN && above.level === 'township') return above;
  }
  return undefined;
}

/** Where the name begins that ends here: behind what holds it, or behind a mark; -1 where none does. */
function startOf(folded: string, end: number, known: ReadonlyMap<string, Path>, named: readonly NamedPlace[]): number {
  for (let start = end - LONGEST; start <= end - SHORTEST; start++) {
    if (start < 0 || spanAt(named, start)) continue;
    if (known.has(folded.slice(start, end))) return start;
    if (!isHan(folded.charCodeAt(start - 1)) && isTold(folded, start, end)) return start;
  }
  return -1;
}

/** 長安里1件, 東華里就占六名. */
const isTold = (folded: string, start: number, end: number): boolean =>
  /^[\u3400-\u9fff]+$/u.test(folded.slice(start, end)) && countedThere.test(folded.slice(end, end + LONGEST_COUNT));
const countedThere = /^(?:\d|(?:就|仅|各|则)?(?:占|有)[\d一二三四五六七八九十百])/u;
const LONGEST_COUNT = 4;

/** 二林鎮27個里有49名,東華里就占六名: the township of Taiwan that the same sentence has told of. */
function toldBefore(folded: string, start: number, named: readonly NamedPlace[]): Path | undefined {
  const last = named[firstEndingAfter(named, start) - 1];
  if (last?.level !== 'township' || last.path[0] !== TAIWAN || start - last.end > FARTHEST) return undefined;
  return /[。!?\n]/u.test(folded.slice(last.end, start)) ? undefined : last.path;
}
const FARTHEST = 40;

const besideOf = (folded: string, start: number, found: readonly NamedPlace[]): Path | undefined => {
  const last = found.at(-1);
  return last && inRow.test(folded.slice(last.end, start)) ? last.path.slice(0, -1) : undefined;
};
