import { isBasicHan } from '../numerals/numeralRoles';
import type { Span } from '../text/span';
import { isDescription } from '../script/phraseDictionary';
import { moved, then, withReplaced } from './chained';
import type { Chained } from './chained';
import { conversionMap } from './conversionMap';
import type { Uneven } from './conversionMap';
import { StepRow } from './stepRow';
import type { DictionaryGroup } from '../script/phraseDictionary';
import type { Route } from './routes';

/** Told of every word (an entry of several characters) of the decisive step: `start…end` in that step's input. */
type OnWord = (start: number, end: number) => void;

/** The step of a chain that turns one script into the other, whose words settle choices; the others are regional. */
export type Decisive = 'first' | 'last';

/** One text through OpenCC's steps, as opencc-js does it, and where every stretch went. Linear. */
export function convertAlong(route: Route, text: string): Chained {
  return convertWith(route, text, 'first', undefined);
}

/** The same with the words that the decisive step found, as spans of `text`. */
export function convertWithWords(route: Route, text: string, decisive: Decisive): Chained & { words: readonly Span[] } {
  const words: Span[] = [];
  const result = convertWith(route, text, decisive, (start, end) => words.push({ start, end }));
  return { ...result, words };
}

function convertWith(route: Route, text: string, decisive: Decisive, onWord: OnWord | undefined): Chained {
  let normal: Chained = { text, uneven: [] };
  for (const group of route.normalization) normal = then(normal, convertOnce(group, normal.text));
  const listening = { decisive: decisive === 'first' ? 0 : route.chain.length - 1, onWord: before(normal, onWord) };
  return then(normal, segmented(route, normal.text, listening));
}

interface Listening {
  readonly decisive: number;
  readonly onWord: OnWord | undefined;
}

/** The listener of a step's input as one of what the input was made from. */
function before({ uneven }: Chained, onWord: OnWord | undefined): OnWord | undefined {
  if (uneven.length === 0 || onWord === undefined) return onWord;
  const map = conversionMap(uneven);
  return (start, end) => {
    onWord(map.toSource(start), map.toSource(end));
  };
}

/** The chain over each segment for itself. */
function segmented(route: Route, text: string, listening: Listening): Chained {
  if (route.chain.length === 0) return { text, uneven: [] };
  if (route.segmentation === null) return throughChain(route.chain, text, listening);
  const parts: string[] = [];
  const uneven: Uneven[] = [];
  const replaced: Uneven[] = [];
  let target = 0;
  for (let start = 0; start < text.length;) {
    const end = segmentEnd(route.segmentation, text, start);
    const result = throughChain(route.chain, text.slice(start, end), shiftedBy(start, listening));
    for (const piece of result.uneven) uneven.push(moved(piece, start, target));
    for (const piece of result.replaced ?? []) replaced.push(moved(piece, start, target));
    parts.push(result.text);
    target += result.text.length;
    start = end;
  }
  return { text: parts.join(''), uneven, ...withReplaced(replaced) };
}

function throughChain(chain: Route['chain'], text: string, { decisive, onWord }: Listening): Chained {
  let result: Chained = { text, uneven: [] };
  for (const [index, group] of chain.entries()) {
    result = then(result, convertOnce(group, result.text, index === decisive ? before(result, onWord) : undefined));
  }
  return result;
}

function shiftedBy(offset: number, { decisive, onWord }: Listening): Listening {
  if (onWord === undefined) return { decisive, onWord };
  const shifted: OnWord = (start, end) => {
    onWord(start + offset, end + offset);
  };
  return { decisive, onWord: shifted };
}

/** A phrase of the segmentation, or all up to the next one. */
function segmentEnd(segmentation: DictionaryGroup, text: string, start: number): number {
  for (let at = start; at < text.length; at += unmatchedLength(text, at)) {
    const { length } = segmentation.match(text, at, text.length);
    if (length > 0) return at === start ? at + length : at;
  }
  return text.length;
}

/** One step: at each place the longest entry of the group, else the character as it stands. */
export function convertOnce(group: DictionaryGroup, text: string, onWord?: OnWord): Chained {
  const first = group.firstIn(text);
  if (first === text.length) return { text, uneven: [] };
  const row = new StepRow(text, first);
  for (let at = first; at < text.length;) {
    const plain = group.mayGoOn(text, at) ? 0 : group.plain(text, at);
    if (plain === 0) at = putLongest(group, row, text, at, onWord);
    else {
      row.putUnit(plain);
      at++;
    }
  }
  return row.finished();
}

function putLongest(group: DictionaryGroup, row: StepRow, text: string, at: number, onWord?: OnWord): number {
  const match = group.match(text, at, text.length);
  if (match.length === 0) return row.keep(at, at + unmatchedLength(text, at));
  if (match.length > 1) onWord?.(at, at + match.length);
  return row.put(at, match);
}

/** How far a character that no entry matches reaches: itself, or the whole description that it opens (⿰氵干). */
function unmatchedLength(text: string, at: number): number {
  if (isBasicHan(text.charCodeAt(at))) return 1;
  const operands = descriptionOperands(text.charCodeAt(at));
  if (operands === 0) return characterLength(text, at);
  return descriptionLength(text, at) ?? characterLength(text, at);
}

/** Operands of an ideographic description character (Unicode 15.1, U+2FF0…U+2FFF), as opencc-js counts them. */
function descriptionOperands(code: number): number {
  if (!isDescription(code)) return 0;
  return code === 0x2ff2 || code === 0x2ff3 ? 3 : 2;
}

/** A bound, so that a text of nothing but description characters stays linear. */
const LONGEST_DESCRIPTION = 64;

/** Of a complete description; undefined where the text ends inside it. Reads from left to right, without recursion. */
function descriptionLength(text: string, start: number): number | undefined {
  let at = start;
  for (let missing = 1; missing > 0; missing--) {
    if (at >= text.length || at - start > LONGEST_DESCRIPTION) return undefined;
    missing += descriptionOperands(text.charCodeAt(at));
    at += characterLength(text, at);
  }
  return at - start;
}

const characterLength = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
