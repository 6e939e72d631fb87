import { composed } from './conversionMap';
import type { Uneven } from './conversionMap';
import { matchIn } from './dictionary';
import type { DictionaryGroup } from './dictionary';
import type { Route } from './routes';

/** A dictionary entry that was applied: offsets of the step's input. */
export interface Applied {
  readonly start: number;
  readonly length: number;
  readonly value: string;
}

/** Told of every entry of the first step of the chain: that is where one script becomes the other. */
export type OnApplied = (applied: Applied, input: string) => void;

export interface Chained {
  readonly text: string;
  readonly uneven: readonly Uneven[];
}

/** One text through OpenCC's steps, as opencc-js does it, and where every stretch went. Linear. */
export function convertAlong(route: Route, text: string, onApplied?: OnApplied): Chained {
  let normal: Chained = { text, uneven: [] };
  for (const group of route.normalization) normal = then(normal, convertOnce(group, normal.text));
  return then(normal, segmented(route, normal.text, onApplied));
}

const then = (first: Chained, second: Chained): Chained => ({
  text: second.text,
  uneven: composed(first.uneven, second.uneven),
});

/** The chain over each segment for itself; where only one step follows, a cut can't matter. */
function segmented({ segmentation, chain }: Route, text: string, onApplied?: OnApplied): Chained {
  const [first, ...rest] = chain;
  if (first === undefined) return { text, uneven: [] };
  if (segmentation === null) {
    let result = convertOnce(first, text, onApplied);
    for (const group of rest) result = then(result, convertOnce(group, result.text));
    return result;
  }
  return bySegment(segmentation, [first, ...rest], text, onApplied);
}

function bySegment(
  segmentation: DictionaryGroup,
  chain: readonly DictionaryGroup[],
  text: string,
  onApplied?: OnApplied,
): Chained {
  const parts: string[] = [];
  const uneven: Uneven[] = [];
  let target = 0;
  for (let start = 0; start < text.length;) {
    const end = segmentEnd(segmentation, text, start);
    const segment = text.slice(start, end);
    const shifted = onApplied && shiftedBy(start, onApplied, text);
    let result: Chained = { text: segment, uneven: [] };
    for (const [index, group] of chain.entries()) {
      result = then(result, convertOnce(group, result.text, index === 0 ? shifted : undefined));
    }
    for (const piece of result.uneven) uneven.push(moved(piece, start, target));
    parts.push(result.text);
    target += result.text.length;
    start = end;
  }
  return { text: parts.join(''), uneven };
}

const shiftedBy =
  (start: number, onApplied: OnApplied, text: string): OnApplied =>
  (entry) => {
    onApplied({ ...entry, start: entry.start + start }, text);
  };

/** A phrase of the segmentation, or all up to the next one. */
function segmentEnd(segmentation: DictionaryGroup, text: string, start: number): number {
  for (let at = start; at < text.length; at += unmatchedLength(text, at)) {
    const { length } = matchIn(segmentation, text, at, text.length);
    if (length > 0) return at === start ? at + length : at;
  }
  return text.length;
}

const moved = (piece: Uneven, source: number, target: number): Uneven => ({
  start: piece.start + source,
  end: piece.end + source,
  targetStart: piece.targetStart + target,
  targetEnd: piece.targetEnd + target,
});

/** One step: at each place the longest entry of the group, else the character as it stands. */
export function convertOnce(group: DictionaryGroup, text: string, onApplied?: OnApplied): Chained {
  const parts: string[] = [];
  const uneven: Uneven[] = [];
  let kept = 0;
  let target = 0;
  for (let at = 0; at < text.length;) {
    const { length, value } = matchIn(group, text, at, text.length);
    if (length === 0) {
      at += unmatchedLength(text, at);
      continue;
    }
    if (at > kept) parts.push(text.slice(kept, at));
    target += at - kept;
    if (value.length !== length) {
      uneven.push({ start: at, end: at + length, targetStart: target, targetEnd: target + value.length });
    }
    onApplied?.({ start: at, length, value }, text);
    parts.push(value);
    target += value.length;
    at += length;
    kept = at;
  }
  parts.push(text.slice(kept));
  return { text: parts.join(''), uneven };
}

/** How far a character that no entry matches reaches: itself, or the whole description that it opens (⿰氵干). */
function unmatchedLength(text: string, at: number): number {
  const operands = descriptionOperands(text.charCodeAt(at));
  if (operands === 0) return characterLength(text, at);
  return descriptionLength(text, at) ?? characterLength(text, at);
}

/** Operands of an ideographic description character (Unicode 15.1, U+2FF0…U+2FFF), as opencc-js counts them. */
function descriptionOperands(code: number): number {
  if (code < 0x2ff0 || code > 0x2fff) return 0;
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
