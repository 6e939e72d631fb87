import scopeWords from '../../tables/words/scopeWords.tsv';
import type { DateMention, PlaceLevel } from '../article/model';
import { charSet } from '../match/charSet';
import { linesOfList } from '../match/wordList';
import type { Reading } from '../text/reading';
import { firstEndingAfter } from '../text/span';
import type { NamedPlace } from './namedPlace';
import { codeAbove } from './paths';
import { isTopic } from './topic';

/** What is called by its kind alone, with the last characters of the names that it may be of. */
const words = linesOfList(scopeWords, 'small-organ').map(([word = '', kind = '']) => [word, kind] as const);
const FARTHEST = 600;

/** 全镇的项目为村集体增收: what is done for them is told of whoever does it. */
const isFor = charSet('为给让使');

/** 乡干部, 镇里, 村委会 at a clause's begin: of the township or village that was named last, or that holds it. */
export function smallOrgansOf(
  { folded, text }: Reading,
  named: readonly NamedPlace[],
  dates: readonly DateMention[],
): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const [word, kind] of words)
    for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + 1)) {
      const tells = isTopic(folded, start, dates) && !isFor(folded, start - 1);
      const place = tells ? lastOfKind(kind, start, named) : undefined;
      const end = start + word.length;
      if (place) found.push({ ...place, start, end, text: text.slice(start, end) });
    }
  return found;
}

/** 四荣乡 of 四荣乡荣地村, which was named last. */
function lastOfKind(kind: string, at: number, named: readonly NamedPlace[]): NamedPlace | undefined {
  for (let i = firstEndingAfter(named, at) - 1; i >= 0; i--) {
    const place = named[i];
    if (!place || at - place.end > FARTHEST) return undefined;
    const depth = place.path.findLastIndex((name) => name.endsWith(kind)) + 1;
    if (depth > 0) return above(place, depth, kind);
  }
  return undefined;
}

const villages = new Set(['村', '社区']);

function above(place: NamedPlace, depth: number, kind: string): NamedPlace {
  if (depth === place.path.length) return place;
  const level: PlaceLevel = villages.has(kind) ? 'village' : 'township';
  return { ...place, path: place.path.slice(0, depth), code: codeAbove(place.code, place.path, depth), level };
}
