import { then, withReplaced } from './dictionaryChain';
import type { Chained } from './dictionaryChain';
import type { Span } from '../text/span';
import { matchIn } from '../script/phraseDictionary';
import type { DictionaryGroup, Match } from '../script/phraseDictionary';
import type { Uneven } from './conversionMap';
import type { Route } from './routes';

/** A text through OpenCC's steps, in which no phrase reaches over a border of words into half of one. */
export interface Between extends Chained {
  /** The phrases that the first step found; spans of the source. */
  readonly words: readonly Span[];
}

/** @param borders see `WordPath`, of `text` */
export function convertBetween(chain: Route['chain'], text: string, borders: Uint8Array, kept: IsKept): Between {
  const words: Span[] = [];
  let result: Stepped = { text, uneven: [], borders };
  for (const [index, group] of chain.entries()) {
    const next = stepped(group, result, index === 0 ? { words, kept } : undefined);
    result = { ...then(result, next), borders: next.borders };
  }
  return { ...result, words };
}

/** Does the character at this offset keep its form, because it is a sound of a name? */
export type IsKept = (at: number) => boolean;

/** What the first step tells and is told. */
interface First {
  readonly words: Span[];
  readonly kept: IsKept;
}

interface Stepped extends Chained {
  readonly borders: Uint8Array;
}

function stepped(group: DictionaryGroup, { text, borders }: Stepped, first: First | undefined): Stepped {
  const parts: string[] = [];
  const uneven: Uneven[] = [];
  const replaced: Uneven[] = [];
  let target = 0;
  for (let at = 0; at < text.length;) {
    const { length, value, isOtherWord } =
      first?.kept(at) === true ? NOTHING : wholeMatch(group, { text, borders }, at, first !== undefined);
    const end = at + Math.max(1, length);
    const put = length === 0 ? text.charAt(at) : value;
    const piece = { start: at, end, targetStart: target, targetEnd: target + put.length };
    if (put.length !== end - at) uneven.push(piece);
    if (isOtherWord) replaced.push(piece);
    if (length > 1) first?.words.push({ start: at, end });
    parts.push(put);
    target += put.length;
    at = end;
  }
  const after = uneven.length === 0 ? borders : carried(borders, uneven, target);
  return { text: parts.join(''), uneven, ...withReplaced(replaced), borders: after };
}

const NOTHING: Match = { length: 0, value: '', isOtherWord: false };

/**
 * The longest entry that begins here and is one word or a part of it; or, where several may be joined, whole words.
 */
function wholeMatch(
  group: DictionaryGroup,
  { text, borders }: Pick<Stepped, 'text' | 'borders'>,
  at: number,
  isOne: boolean,
): Match {
  for (let end = text.length; ;) {
    const found = matchIn(group, text, at, end);
    if (found.length < 2 || isWhole(borders, at, at + found.length, isOne)) return found;
    end = at + found.length - 1;
  }
}

function isWhole(borders: Uint8Array, start: number, end: number, isOne: boolean): boolean {
  if (!isOne && borders[start] === 1 && borders[end] === 1) return true;
  for (let at = start + 1; at < end; at++) if (borders[at] === 1) return false;
  return true;
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
