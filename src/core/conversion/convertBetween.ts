import { then, withReplaced } from './dictionaryChain';
import type { Chained } from './dictionaryChain';
import type { Span } from '../text/span';
import { textOfCodes } from '../text/textOfCodes';
import { DictionaryGroup } from '../script/phraseDictionary';
import type { Match } from '../script/phraseDictionary';
import type { Uneven } from './conversionMap';
import type { Route } from './routes';

/** A text through OpenCC's steps, in which no phrase reaches over a border of words into half of one. */
export interface Between extends Chained {
  /** The phrases that the first step found; spans of the source. */
  readonly words: readonly Span[];
}

/**
 * The form of the character at this offset, which no phrase holds, or of the phrase of this length there; undefined where
 * OpenCC's is right.
 */
export type Alone = (at: number, length: number) => string | undefined;

/** @param borders see `WordPath`, of `text` */
export function convertBetween(chain: Route['chain'], text: string, borders: Uint8Array, alone: Alone): Between {
  const words: Span[] = [];
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
function firstStep(group: DictionaryGroup, text: string, borders: Uint8Array, alone: Alone, words: Span[]): Chained {
  const row = new StepRow(text);
  for (let at = 0; at < text.length;) {
    if (!group.mayBegin(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const isLonger = borders[at + 1] === 0 && group.mayGoOn(text, at);
    const match = isLonger ? group.match(text, at, wordEnd(borders, at, text.length)) : group.single(text, at);
    if (match.length > 1) words.push({ start: at, end: at + match.length });
    const form = alone(at, Math.max(1, match.length));
    at = row.put(at, form === undefined ? match : { length: form.length, value: form, isOtherWord: false });
  }
  return row.finished();
}

/** A step between forms of one script, in which several words may be one entry. */
function regionalStep(group: DictionaryGroup, { text, borders }: Stepped): Chained {
  const row = new StepRow(text);
  for (let at = 0; at < text.length;) {
    at = group.mayBegin(text.charCodeAt(at)) ? row.put(at, wholeWords(group, text, borders, at)) : at + 1;
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

/** What a step puts for a text, from left to right; what it leaves as it is is copied. */
class StepRow {
  /** The target's codes: most pieces are of one character, and a string each would cost more. */
  private readonly codes: number[];
  private readonly uneven: Uneven[] = [];
  private readonly replaced: Uneven[] = [];
  private kept = 0;
  private target = 0;

  constructor(private readonly text: string) {
    this.codes = new Array<number>(text.length);
  }

  /** @returns where the next one begins; a match of length 0 leaves the character. */
  put(at: number, { length, value, isOtherWord }: Match): number {
    if (length === 0) return at + 1;
    this.copy(this.text, this.kept, at);
    this.kept = at + length;
    if (value.length !== length || isOtherWord) this.note(at, value.length, isOtherWord);
    this.copy(value, 0, value.length);
    return this.kept;
  }

  finished(): Chained {
    const { text, uneven } = this;
    if (this.kept === 0) return { text, uneven };
    this.copy(text, this.kept, text.length);
    this.codes.length = this.target;
    return { text: textOfCodes(this.codes), uneven, ...withReplaced(this.replaced) };
  }

  private copy(from: string, start: number, end: number): void {
    for (let at = start; at < end; at++) this.codes[this.target++] = from.charCodeAt(at);
  }

  private note(at: number, length: number, isOtherWord: boolean): void {
    const piece = { start: at, end: this.kept, targetStart: this.target, targetEnd: this.target + length };
    if (length !== this.kept - at) this.uneven.push(piece);
    if (isOtherWord) this.replaced.push(piece);
  }
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
