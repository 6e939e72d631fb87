import table from '../../tables/words/conversionAlone.tsv';
import { charSet } from '../match/charSet';
import { remembered } from '../match/memo';
import { linesOfList, listOfWords } from '../match/wordList';
import type { WordList } from '../match/wordList';
import { isSounding } from './soundingNames';

/** What a character is where no phrase holds it, or a word that is two words of the other script. */
export interface AloneForm {
  /** OpenCC's Traditional form, of the same length. */
  readonly form: string;
  /** Does its neighbour or its usual use settle it, or is it the likelier of two? */
  readonly isSure: boolean;
  /** The stretch that settles it, where one does: 晒干, 系由. */
  readonly start: number;
  readonly end: number;
}

/** Words that stand right beside a character, and the form that it has there. */
interface Beside {
  readonly form: string;
  readonly words: ReadonlySet<string>;
  readonly longest: number;
}

interface Known {
  readonly after: readonly Beside[];
  readonly behind: readonly Beside[];
  readonly ahead: readonly Beside[];
  /** Adverbs over which `behind` is asked as well. */
  readonly over: WordList;
  readonly usual: { readonly form: string; readonly isSure: boolean } | undefined;
}

/** In a row of words: any character of a word. */
const ANY = '*';

function besides(list: string, word: string): Beside[] {
  return linesOfList(table, list)
    .filter(([one]) => one === word)
    .map(([, form = '', row = '']) => {
      const words = row.split(' ');
      return { form, words: new Set(words), longest: Math.max(...words.map((one) => one.length)) };
    });
}

const knownOf = remembered((word: string): Known => {
  const [, form, sure] = linesOfList(table, 'alone').find(([one]) => one === word) ?? [];
  const usual = form === undefined ? undefined : { form, isSure: sure === 'sure' };
  const over = listOfWords(besides('over', word).flatMap(({ words }) => [...words]));
  return { after: besides('after', word), behind: besides('behind', word), ahead: besides('ahead', word), over, usual };
});

const words = new Set(
  ['alone', 'after', 'behind', 'ahead', 'amongCantonese'].flatMap((list) =>
    linesOfList(table, list).map(([word = '']) => word),
  ),
);

const isKnown = new Uint8Array(0x10000);
for (const word of words) isKnown[word.charCodeAt(0)] = 1;

/** May `aloneForm` have an answer at `at`? */
export const mayHaveForms = (text: string, at: number): boolean => isKnown[text.charCodeAt(at)] === 1;

/** A stretch of a Simplified text, and where its words begin and end (see `WordPath`). */
interface Asked {
  readonly text: string;
  readonly borders: Uint8Array;
  readonly at: number;
  readonly end: number;
}

/**
 * The form of the character at `at` of a Simplified text that no phrase holds, or of the phrase of two characters there;
 * undefined where OpenCC's own is right.
 * @param borders see `WordPath`, of `text`
 */
export function aloneForm(text: string, at: number, borders: Uint8Array, length = 1): AloneForm | undefined {
  if (isKnown[text.charCodeAt(at)] !== 1 || length > 2) return undefined;
  const word = text.slice(at, at + length);
  const rows = words.has(word) ? knownOf(word) : undefined;
  if (rows === undefined) return undefined;
  const asked = { text, borders, at, end: at + length };
  if (length === 1 && isSounding(text, at, borders))
    return { form: text.charAt(at), isSure: false, start: at, end: at + 1 };
  const ended = wordBehind(asked, rows.after, false);
  if (ended || borders[at] !== 1 || borders[asked.end] !== 1) return ended;
  return (
    inCantonese(asked) ??
    wordBehind(asked, rows.behind, true) ??
    wordAhead(asked, rows.ahead) ??
    overAdverb(asked, rows) ??
    usually(asked, rows.usual)
  );
}

/** @param isWhole has it to be a word by itself, or may any word end with it? */
function wordBehind(
  { text, borders, at, end }: Asked,
  rows: readonly Beside[],
  isWhole: boolean,
): AloneForm | undefined {
  for (const { form, words: found, longest } of rows) {
    for (let start = Math.max(0, at - longest); start < at; start++) {
      if (isWhole && borders[start] !== 1) continue;
      if (found.has(text.slice(start, at))) return { form, isSure: true, start, end };
    }
  }
  return undefined;
}

/** 水已经干了: what stands before an adverb tells as well. */
function overAdverb(asked: Asked, { over, behind }: Known): AloneForm | undefined {
  const { text, borders, at, end } = asked;
  const start = over.before(text, at);
  if (start <= 0 || borders[start] !== 1) return undefined;
  const told = wordBehind({ ...asked, at: start }, behind, true);
  return told && { ...told, end };
}

function wordAhead({ text, borders, at, end }: Asked, rows: readonly Beside[]): AloneForm | undefined {
  for (const { form, words: found, longest } of rows) {
    if (found.has(ANY) && HAN.test(text.charAt(end)))
      return { form, isSure: true, start: at, end: wordEnd(borders, end) };
    for (let stop = Math.min(text.length, end + longest); stop > end; stop--) {
      if (borders[stop] === 1 && found.has(text.slice(end, stop))) return { form, isSure: true, start: at, end: stop };
    }
  }
  return undefined;
}

const isCantonese = charSet(linesOfList(table, 'cantonese')[0]?.[0] ?? '');
const inCantoneseForms = new Map(linesOfList(table, 'amongCantonese').map(([word = '', form = '']) => [word, form]));

/** How far to either side a sentence is looked at. */
const REACH = 15;

/** 系 among 嘅, 喺, 唔: what is one word in Mandarin is another in Cantonese. */
function inCantonese({ text, at, end }: Asked): AloneForm | undefined {
  const form = inCantoneseForms.get(text.slice(at, end));
  if (form === undefined) return undefined;
  for (let near = Math.max(0, at - REACH); near < Math.min(text.length, end + REACH); near++) {
    if (isCantonese(text, near)) return { form, isSure: true, start: at, end };
  }
  return undefined;
}

/** Where the word ends that begins at `at`. */
function wordEnd(borders: Uint8Array, at: number): number {
  let end = at + 1;
  while (borders[end] === 0) end++;
  return end;
}

const HAN = /[\u3400-\u9fff]/;

const usually = ({ at, end }: Asked, usual: Known['usual']): AloneForm | undefined =>
  usual && { form: usual.form, isSure: usual.isSure, start: at, end };
