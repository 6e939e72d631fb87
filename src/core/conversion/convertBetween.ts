import { mayHaveForms } from './aloneForms';
import { then } from './chained';
import type { Chained } from './chained';
import type { Span } from '../text/span';
import { DictionaryGroup } from '../script/phraseDictionary';
import type { Match } from '../script/phraseDictionary';
import type { Uneven } from './conversionMap';
import type { Route } from './routes';
import { StepRow } from './stepRow';

/** A text through OpenCC's steps, in which no phrase reaches over a border of words into half of one. */
export interface Between extends Chained {
  /** The phrases that the first step found; spans of the source. */
  readonly words: readonly PhraseSpan[];
}

/** Where a phrase of a dictionary stands, and the phrase where it is known. */
export interface PhraseSpan extends Span {
  readonly word?: string;
}

/**
 * The form of the character at this offset, which no phrase holds, or of the phrase of this length there; undefined where
 * OpenCC's is right.
 */
export type Alone = (at: number, length: number) => string | undefined;

/** @param borders see `WordPath`, of `text` */
export function convertBetween(chain: Route['chain'], text: string, borders: Uint8Array, alone: Alone): Between {
  const words: PhraseSpan[] = [];
  const [first = NO_DICTIONARY, ...rest] = chain;
  let result: Stepped = withBorders(firstStep(first, text, borders, alone, words), borders);
  for (const group of rest) {
    const next = withBorders(regionalStep(group, result), result.borders);
    result = { ...then(result, next), borders: next.borders };
  }
  return { ...result, words };
}

interface Stepped extends Chained {
  readonly borders: Uint8Array;
}

/** The step of a script: each word by the longest entries in it, a character that none holds as `alone` says. */
function firstStep(
  group: DictionaryGroup,
  text: string,
  borders: Uint8Array,
  alone: Alone,
  words: PhraseSpan[],
): Chained {
  const row = new StepRow(text, 0);
  for (let at = 0; at < text.length;) {
    const isLonger = borders[at + 1] === 0 && group.mayGoOn(text, at);
    const plain = isLonger || mayHaveForms(text, at) ? 0 : group.plain(text, at);
    if (plain === 0) {
      const match = isLonger ? group.match(text, at, wordEnd(borders, at, text.length)) : group.single(text, at);
      if (match.length > 1) words.push({ start: at, end: at + match.length, word: match.key });
      const form = group.mayBegin(text.charCodeAt(at)) ? alone(at, Math.max(1, match.length)) : undefined;
      at = row.put(at, form === undefined ? match : { ...match, length: form.length, value: form, isOtherWord: false });
    } else {
      row.putUnit(plain);
      at++;
    }
  }
  return row.finished();
}

/** A step between forms of one script, in which several words may be one entry. */
function regionalStep(group: DictionaryGroup, { text, borders }: Stepped): Chained {
  const first = group.firstIn(text);
  if (first === text.length) return { text, uneven: [] };
  const row = new StepRow(text, first);
  for (let at = first; at < text.length;) {
    const plain = group.mayGoOn(text, at) ? 0 : group.plain(text, at);
    if (plain === 0) at = row.put(at, wholeWords(group, text, borders, at));
    else {
      row.putUnit(plain);
      at++;
    }
  }
  return row.finished();
}

/** The longest entry that begins here and reaches over whole words, or lies in one. */
function wholeWords(group: DictionaryGroup, text: string, borders: Uint8Array, at: number): Match {
  for (let end = text.length; ;) {
    const found = group.match(text, at, end);
    if (found.length < 2 || isWhole(borders, at, at + found.length)) return found;
    end = at + found.length - 1;
  }
}

const NO_DICTIONARY = new DictionaryGroup([]);

const isWhole = (borders: Uint8Array, start: number, end: number): boolean =>
  (borders[start] === 1 && borders[end] === 1) || wordEnd(borders, start, end) === end;

/** Where the word that holds the character at `at` ends; `most` at the latest. */
function wordEnd(borders: Uint8Array, at: number, most: number): number {
  let end = at + 1;
  while (end < most && borders[end] === 0) end++;
  return end;
}

function withBorders(step: Chained, borders: Uint8Array): Stepped {
  return { ...step, borders: step.uneven.length === 0 ? borders : carried(borders, step.uneven, step.text.length) };
}

/** The borders of the target; none inside what changed its length. */
function carried(borders: Uint8Array, uneven: readonly Uneven[], length: number): Uint8Array {
  const marks = new Uint8Array(length + 1);
  let source = 0;
  let target = 0;
  for (const piece of [
    ...uneven,
    { start: borders.length, end: borders.length, targetStart: length + 1, targetEnd: length + 1 },
  ]) {
    marks.set(borders.subarray(source, piece.start), target);
    source = piece.end;
    target = piece.targetEnd;
    if (source < borders.length) marks[target] = borders[source] ?? 0;
  }
  return marks;
}
