import scopeWords from '../../tables/words/scopeWords.tsv';
import { linesOfList, listOfWords } from '../match/wordList';
import type { WordList } from '../match/wordList';
import type { Span } from '../text/span';

/** An organ of Hong Kong, Macau or Taiwan that bears no place's name. */
interface Organ {
  readonly word: string;
  /** Whose it is, by the first digits of GB/T 2260. */
  readonly region: string;
  /** No other place has one of that name. */
  readonly isAlone: boolean;
  /** What makes another word of it. */
  readonly except: WordList;
}

const organs = linesOfList(scopeWords, 'city-organ').map(([word = '', region = '', alone = '', except = '']): Organ => {
  return { word, region, isAlone: alone !== '', except: listOfWords(except.split(' ').filter((one) => one !== '')) };
});

/** Where organs of a region are told of (醫管局, 衞生署), by its code or that of a place in it. */
export function* organsOfRegion(folded: string, code: string | null): Generator<Span> {
  for (const organ of organs) if (code?.startsWith(organ.region) === true) yield* standsAt(folded, organ);
}

/** Where organs are told of that one region alone has, by its code; none where several regions are told of so. */
export function organsAlone(folded: string): { readonly region: string; readonly spans: readonly Span[] } | null {
  const told = organs
    .filter(({ isAlone }) => isAlone)
    .flatMap((organ) => [...standsAt(folded, organ)].map((span) => ({ organ, span })));
  const [first] = told;
  if (!first || told.some(({ organ }) => organ.region !== first.organ.region)) return null;
  return { region: first.organ.region, spans: told.map(({ span }) => span).sort((a, b) => a.start - b.start) };
}

function* standsAt(folded: string, { word, except }: Organ): Generator<Span> {
  for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + 1)) {
    const end = start + word.length;
    if (except.at(folded, end) === 0) yield { start, end };
  }
}
