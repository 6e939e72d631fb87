import placeForms from '../../tables/words/placeForms.tsv';
import type { Article } from '../article/model';
import placeContext from '../../tables/words/placeContext.tsv';
import { characterList } from '../match/wordList';
import { anyOf } from '../match/wordPattern';
import { overlapsAny } from '../text/span';
import type { Span } from '../text/span';
import { scriptEvidence } from '../script/scriptEvidence';
import { nameCharacters, nameRow } from './nameCharacters';
import type { Protected, ReaderWords } from './protected';
import { ownForms } from './convertStretch';
import type { ConversionParts, ConvertOptions } from './conversionParts';

/** The places and credited people of an article, to be protected in its conversion. Offsets are the source's. */
export function protectedIn(article: Pick<Article, 'places'>): Protected[] {
  return article.places.map(({ start, end }) => ({ start, end, as: 'place' }));
}

const NO_WORDS: ReaderWords = { phrases: [], excluded: [] };

/**
 * The names of a stretch of the text, sorted and without overlaps: of two rivals the reader's own phrase wins, then what
 * the caller knows, then people, then what a word alone tells. `people` are those found in the stretch.
 */
export function createProtection(
  parts: ConversionParts,
  text: string,
  { words = NO_WORDS, protect = [], to }: ConvertOptions,
): (stretch: Stretch, people: readonly Span[]) => readonly Protected[] {
  const known = [...protect].sort((a, b) => a.start - b.start || b.end - a.end);
  const alone = asPeople(aloneAName(parts, text));
  return (stretch, people) => {
    const piece = text.slice(stretch.start, stretch.end);
    const found = (spans: readonly Protected[]): Protected[] =>
      spans.map((one) => ({ ...one, start: one.start + stretch.start, end: one.end + stretch.start }));
    const lists = [
      found(readerPhrases(words, piece)),
      inside(known, stretch).filter(
        (one) => !isBeginning(parts, text, one) && !isInPerson(people, one) && !isInWord(text, stretch, one),
      ),
      asPeople(people),
      found(asPeople(elementsOf(piece, parts.elements))),
      alone,
      found(placeTails(piece)),
      to === 's' ? found(writings(piece)) : [],
      to === 'twp' ? found(quotedTitles(piece)) : [],
    ];
    return arranged(lists, text, words);
  };
}

/** A stretch of the text and, where it is cut into words, their borders in offsets of the stretch. */
interface Stretch extends Span {
  readonly borders: Uint8Array | null;
}

const closesName = characterList(placeContext, 'closes-name');
/** 县城, 市民: words so short begin with the last character of many a place's name. */
const SHORT = 2;

/** Does a longer word begin inside a place's name and end behind it (于|田纳西州)? Not with the kind of the place (县政府). */
function isInWord(text: string, { start: origin, borders }: Stretch, { start, end, as }: Protected): boolean {
  if (as !== 'place' || borders?.[end - origin] !== 0) return false;
  let from = end - 1;
  while (borders[from - origin] === 0) from--;
  let to = end + 1;
  while (borders[to - origin] === 0) to++;
  return from > start && to - from > SHORT && !(from === end - 1 && closesName(text, from));
}

/** Is a place only the beginning of a longer name or word that OpenCC knows (乌苏|里江)? */
function isBeginning({ characters }: ConversionParts, text: string, { start, end, as }: Protected): boolean {
  const { forms } = characters.phrases();
  if (as !== 'place') return false;
  if (ownForms.match(text, start, text.length).length > end - start) return true;
  return [1, 2, 3].some((more) => forms.has(text.slice(start, end + more)));
}

/** Is a place a part of a longer name of a person: 于洪 in 市长于洪波? */
const isInPerson = (people: readonly Span[], { start, end, as }: Protected): boolean =>
  as === 'place' && people.some((one) => one.end - one.start > end - start && one.start <= start && one.end >= end);

/** Of sorted spans those inside the stretch. They may overlap. O(log n). */
function inside(sorted: readonly Protected[], { start, end }: Span): Protected[] {
  const spans: Protected[] = [];
  for (let i = firstFrom(sorted, start); i < sorted.length; i++) {
    const one = sorted[i];
    if (one === undefined || one.start >= end) break;
    if (one.end <= end) spans.push(one);
  }
  return spans;
}

function firstFrom(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? Infinity) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const asPeople = (spans: readonly Span[]): Protected[] => spans.map(({ start, end }) => ({ start, end, as: 'person' }));

/** 多杰, but not in 很多杰出的人. */
function elementsOf(text: string, elements: readonly string[]): Span[] {
  return elements.flatMap((element) => occurrencesOf(text, element)).filter(({ end }) => !behindElement(text, end));
}

/** A Traditional text (a selection) of a surname and two characters, and nothing else, is a name. */
function aloneAName({ surname, fold, characters }: ConversionParts, text: string): Span[] {
  if (text.length !== 3 || surname(fold(text)) !== 1 || characters.oneToMany.t2s[text.charCodeAt(0)] === 1) return [];
  return scriptEvidence(characters, text).script === 'traditional' ? [{ start: 0, end: 3 }] : [];
}

/** Where the reader's phrases stand in `text`. */
function readerPhrases(words: ReaderWords, text: string): Protected[] {
  return words.phrases.flatMap((entry) => {
    const [phrase = '', form = phrase] = entry.split('=').map((part) => part.trim());
    return occurrencesOf(text, phrase).map((span): Protected => ({ ...span, as: 'reader', form }));
  });
}

function occurrencesOf(text: string, phrase: string): Span[] {
  const spans: Span[] = [];
  if (phrase === '') return spans;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    spans.push({ start: at, end: at + phrase.length });
  }
  return spans;
}

const LONGEST_TITLE = 60;

/** What stands between 《 and 》, one line, no title in a title. Linear. */
function quotedTitles(text: string): Protected[] {
  const spans: Protected[] = [];
  for (let open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
    const close = text.slice(open + 1, open + 2 + LONGEST_TITLE).search(/[《》\n]/);
    if (close > 0 && text.charAt(open + 1 + close) === '》') {
      spans.push({ start: open + 1, end: open + 1 + close, as: 'title' });
    }
  }
  return spans;
}

/** One list, sorted, without overlaps: earlier lists win over later ones, longer spans over shorter. */
function arranged(lists: readonly (readonly Protected[])[], text: string, words: ReaderWords): Protected[] {
  const excluded = new Set(words.excluded);
  let taken: Protected[] = [];
  for (const list of lists) {
    const longest = [...list].sort((a, b) => a.start - b.start || b.end - a.end);
    const free = longest.filter((one) => !overlapsAny(taken, one) && !excluded.has(text.slice(one.start, one.end)));
    taken = [...taken, ...withoutOverlaps(free)].sort((a, b) => a.start - b.start);
  }
  return taken;
}

function withoutOverlaps(sorted: readonly Protected[]): Protected[] {
  const kept: Protected[] = [];
  for (const one of sorted) if (one.start >= (kept.at(-1)?.end ?? 0) && one.end > one.start) kept.push(one);
  return kept;
}

const behindElement = nameCharacters('behindElement');
/** Words in which 著 is zhù, a work or to be known, and stays. */
const WORK = new RegExp(`[${nameRow('beforeWork')}]著|著[${nameRow('behindWork')}]`, 'g');

function writings(text: string): Protected[] {
  if (!text.includes('著')) return [];
  return [...text.matchAll(WORK)].map(({ index, 0: word }) => ({ start: index, end: index + word.length, as: 'word' }));
}

/**
 * What is part of a place's name, whether or not a gazetteer knows it: 冲, 余, 范, 姜 right before 村; 冲 before 水库 and
 * the like; a founder's surname in 余家坝.
 */
function placeTails(text: string): Protected[] {
  const spans: Protected[] = [];
  for (const { 0: tail, index } of text.matchAll(PLACE_TAIL)) {
    if (index > 0 || tail.charAt(1) === '家') spans.push({ start: index, end: index + 1, as: 'place' });
  }
  return spans;
}

const places = (list: string): string => anyOf(placeForms, list);
const PLACE_TAIL = new RegExp(
  `${places('before-village')}(?=村)|冲(?=${places('behind-valley')})|${places('founder')}(?=家${places('behind-house')})`,
  'g',
);
