import aloneWords from '../../tables/words/conversionAlone.tsv';
import scriptWords from '../../tables/words/script.tsv';
import { characterList, linesOfList, listOfWords, wordList } from '../match/wordList';
import type { Fold } from '../text/fold';
import { isAsciiDigit } from '../text/lines';
import type { Mention, Span } from '../text/span';
import { Telling } from './scriptCharacters';
import { agreed, createFrequency, longestAround } from './phrasesAround';
import type { Searched } from './phrasesAround';
import type { ScriptCharacters } from './scriptCharacters';
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

/** A text to search, and whether it is cut into the word that a character stands in. */
interface Page extends Searched {
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

/** Without a word around it: what only Simplified uses has its usual form; 余 after a numeral is 餘. */
function alone(characters: ScriptCharacters, text: string, folded: string, at: number): string | undefined {
  const code = text.charCodeAt(at);
  if (characters.telling[code] === Telling.simplified) return characters.usual(text.charAt(at));
  if (code === YU && (isAsciiDigit(folded.charCodeAt(at - 1)) || isNumeral(folded, at - 1)))
    return characters.usual(text.charAt(at));
  return undefined;
}
