import aloneWords from '../../tables/words/conversionAlone.tsv';
import scriptWords from '../../tables/words/script.tsv';
import { characterList, linesOfList, listOfWords, wordList } from '../match/wordList';
import type { Fold } from '../text/fold';
import { isAsciiDigit } from '../text/lines';
import type { Mention, Span } from '../text/span';
import { Telling } from './scriptCharacters';
import type { PhraseForms, ScriptCharacters } from './scriptCharacters';
import { paragraphSpans } from './scriptEvidence';
import { leader } from './scriptLeaning';
import { createWordConfirmer } from './wordConfirmer';
import type { IsCut } from './wordConfirmer';

/** A character left in the other script. Its span is this one character. */
export interface Leftover extends Mention {
  /** What should stand there; one character. */
  readonly right: string;
  /** The word that decides it, as it stands in the text; the character itself where only one form exists. */
  readonly because: string;
}

/**
 * Finds what a half-finished conversion left behind. Offsets are those of the text it is given. Linear.
 * @param folded the text folded, where that is known already
 */
export type LeftoverFinder = (text: string, folded?: string) => Leftover[];

const YU = '余'.charCodeAt(0);
const isNumeral = characterList(scriptWords, 'numeral');

/**
 * In a Traditional paragraph a character is a leftover where only Simplified texts use it, or where the word that it
 * stands in (OpenCC's phrases, matched on the folded text) is written with another one: 幹部, but 干涉; 哪裡, but 十里.
 * That word has to be one that the text is most likely cut into (不是只|服膺, 中国|制定), unless other leftovers, or a
 * character that only Simplified texts use, bear witness.
 * In a Simplified paragraph it is one that only Traditional texts use. Where no word decides, nothing is said.
 */
export function createLeftoverFinder(characters: ScriptCharacters, fold: Fold, lexicon: string): LeftoverFinder {
  const isCut = createWordConfirmer(characters, lexicon);
  const marks = characters.telling.map((tells, code) => tells | (characters.suspect[code] === 1 ? SUSPECT : 0));
  return (text, known) => {
    if (!mayHoldLeftovers(characters, text)) return [];
    const folded = known ?? fold(text);
    const page = { text, folded, frequency: createFrequency(folded), isCut };
    const found: Seen[] = [];
    for (const span of paragraphSpans(text)) {
      const { simplified, traditional, suspects } = looked(marks, text, span);
      const leans = leader(simplified, traditional);
      if (leans === 'traditional')
        inTraditional(characters, page, { ...span, hasWitness: simplified > 0 }, suspects, found);
      else if (leans === 'simplified' && traditional > 0) inSimplified(characters, text, folded, span, found);
    }
    return witnessed(found);
  };
}

/** What may be a leftover; is it told by more than a phrase that it stands in? */
interface Seen extends Leftover {
  readonly isTold: boolean;
}

/** Leftovers that a text needs to bear witness for those that only a phrase tells. */
const WITNESSES = 3;

/** What is told by itself, and all else where the text has been seen to be half converted. */
function witnessed(seen: readonly Seen[]): Leftover[] {
  const told = seen.filter(({ isTold }) => isTold);
  const isMixed = new Set(told.map(({ because }) => because)).size >= WITNESSES;
  return (isMixed ? seen : told).map(({ start, end, text, right, because }) => ({ start, end, text, right, because }));
}

/** Beside a character's `Telling`: it may be a leftover in a Traditional text. */
const SUSPECT = 4;

/** What a paragraph tells of its script, and the offsets of its suspects: one look at each character. */
function looked(
  marks: Uint8Array,
  text: string,
  { start, end }: Span,
): { simplified: number; traditional: number; suspects: readonly number[] } {
  const suspects: number[] = [];
  let simplified = 0;
  let traditional = 0;
  for (let at = start; at < end; at++) {
    const mark = marks[text.charCodeAt(at)] ?? 0;
    if (mark === 0) continue;
    if ((mark & SUSPECT) !== 0) suspects.push(at);
    if ((mark & Telling.simplified) !== 0) simplified++;
    else if ((mark & Telling.traditional) !== 0) traditional++;
  }
  return { simplified, traditional, suspects };
}

function mayHoldLeftovers(characters: ScriptCharacters, text: string): boolean {
  const { telling } = characters;
  for (let i = 0; i < text.length; i++) {
    if (telling[text.charCodeAt(i)] === Telling.traditional) return true;
  }
  return false;
}

function inSimplified(c: ScriptCharacters, text: string, folded: string, { start, end }: Span, found: Seen[]): void {
  for (let at = start; at < end; at++) {
    if (c.telling[text.charCodeAt(at)] !== Telling.traditional) continue;
    const character = text.charAt(at);
    found.push({
      start: at,
      end: at + 1,
      text: character,
      right: folded.charAt(at),
      because: character,
      isTold: true,
    });
  }
}

/** A text to search, and how often its words stand in it. */
interface Page {
  readonly text: string;
  readonly folded: string;
  readonly frequency: (word: string) => number;
  readonly isCut: IsCut;
}

/** A Traditional paragraph; does a character that only Simplified texts use stand in it? */
interface Paragraph extends Span {
  readonly hasWitness: boolean;
}

function inTraditional(
  c: ScriptCharacters,
  page: Page,
  span: Paragraph,
  suspects: readonly number[],
  found: Seen[],
): void {
  const { text, folded } = page;
  for (const at of suspects) {
    const words = longestAround(c.phrases(), folded, at, span);
    const right = words.length === 0 ? alone(c, text, folded, at) : agreed(words, page, at);
    if (right === undefined || right === text.charAt(at) || isSurname(folded, at)) continue;
    const isTold =
      span.hasWitness ||
      words.length === 0 ||
      c.telling[text.charCodeAt(at)] === Telling.simplified ||
      isCounted(folded, at) ||
      page.isCut(folded, at, span, right);
    const word = words.find(({ start, form }) => form.charAt(at - start) === right);
    const because = word ? text.slice(word.start, word.start + word.form.length) : text.charAt(at);
    found.push({ start: at, end: at + 1, text: text.charAt(at), right, because, isTold });
  }
}

const ZHI = '只'.charCodeAt(0);
const isPointing = characterList(scriptWords, 'pointing');
/** What is counted by 隻. */
const counted = listOfWords(
  linesOfList(aloneWords, 'ahead')
    .filter(([character]) => character === '只')
    .flatMap(([, , row = '']) => row.split(' ')),
);

const countedWith = characterList(scriptWords, 'counting');

/** 3000余, 一只: it stands behind a number, as a measure or "and more"; 这只猫: before what is so counted. */
function isCounted(folded: string, at: number): boolean {
  if (!countedWith(folded, at)) return false;
  if (isAsciiDigit(folded.charCodeAt(at - 1)) || isNumeral(folded, at - 1)) return true;
  return folded.charCodeAt(at) === ZHI && isPointing(folded, at - 1) && counted.at(folded, at + 1) > 0;
}

const isSurnameToo = characterList(scriptWords, 'surname');
const honorifics = wordList(scriptWords, 'honorific');

/** 余生先生, 余波小姐: a surname, up to two characters, and what a person is called by. */
function isSurname(folded: string, at: number): boolean {
  if (!isSurnameToo(folded, at)) return false;
  return [1, 2, 3].some((length) => honorifics.at(folded, at + length) > 0);
}

/** A phrase that stands around a character, in its Traditional form. */
interface Around {
  readonly start: number;
  readonly form: string;
}

/** The longest phrases that hold the character at `at`, all of one length: rivals, where there are several. */
function longestAround(phrases: PhraseForms, folded: string, at: number, span: Span): Around[] {
  let around: Around[] = [];
  let most = 2;
  for (let start = Math.max(span.start, at - LONGEST + 1); start <= at; start++) {
    const lengths = phrases.lengthsFrom(folded, start);
    const least = Math.max(most, at + 1 - start);
    for (let length = Math.min(longestOf(lengths), span.end - start); length >= least; length--) {
      if ((lengths & (1 << length)) === 0) continue;
      const form = phrases.forms.get(folded.slice(start, start + length));
      if (form === undefined) continue;
      if (form.length > most) around = [];
      most = form.length;
      around.push({ start, form });
      break;
    }
  }
  return around;
}

/** The highest bit; below 0 where none is set. */
const longestOf = (lengths: number): number => 31 - Math.clz32(lengths);

/** No phrase of the table that matters is longer. */
const LONGEST = 8;

/**
 * The one form that the rival words give. Where one of them takes the text for right, it is right (若干|部門). Where they
 * want different forms, the word that the text has oftener decides (防控|干部, not 防|控干|部); no decision, no answer.
 */
function agreed(words: readonly Around[], { text, folded, frequency }: Page, at: number): string | undefined {
  const [only] = words;
  if (only && words.length === 1) return only.form.charAt(at - only.start);
  const rights = words.map(({ start, form }) => form.charAt(at - start));
  if (rights.includes(text.charAt(at)) || new Set(rights).size === 1) {
    return rights.includes(text.charAt(at)) ? text.charAt(at) : rights[0];
  }
  const counts = words.map(({ start, form }) => frequency(folded.slice(start, start + form.length)));
  const most = Math.max(...counts);
  return counts.filter((count) => count === most).length === 1 ? rights[counts.indexOf(most)] : undefined;
}

/** Each word is counted once, however often it is asked for. */
function createFrequency(folded: string): (word: string) => number {
  const counts = new Map<string, number>();
  return (word) => {
    const count = counts.get(word) ?? occurrences(folded, word);
    counts.set(word, count);
    return count;
  };
}

/** Up to a hundred: enough to decide, and a bound on a hostile text. */
function occurrences(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < 100; at = text.indexOf(word, at + 1)) count++;
  return count;
}

/** Without a word around it: what only Simplified uses has its usual form; 余 after a numeral is 餘. */
function alone(characters: ScriptCharacters, text: string, folded: string, at: number): string | undefined {
  const code = text.charCodeAt(at);
  if (characters.telling[code] === Telling.simplified) return characters.usual(text.charAt(at));
  if (code === YU && (isAsciiDigit(folded.charCodeAt(at - 1)) || isNumeral(folded, at - 1)))
    return characters.usual(text.charAt(at));
  return undefined;
}
