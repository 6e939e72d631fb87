import type { Span } from '../text/span';
import { scriptEvidence } from './evidence';
import type { ScriptEvidence } from './evidence';
import type { ConversionParts, ConvertOptions } from './parts';
import type { Leftover } from './leftovers';
import { namedAgain } from './namedAgain';
import { arranged, occurrencesOf, placeTails, quotedTitles, readerPhrases } from './protection';
import type { Protected } from './protection';

/** What is known of a text before its conversion begins. */
export interface Plan {
  /** Whole lines together, some thousand characters each. */
  readonly slices: readonly Span[];
  readonly evidence: ScriptEvidence;
  /** Sorted, without overlaps. */
  readonly protected: readonly Protected[];
  /** What a half-finished conversion left; sorted. */
  readonly leftovers: readonly Leftover[];
}

const SLICE = 4096;
const NO_WORDS = { phrases: [], excluded: [] };

/** Looks a text through in short steps; yields how far it is, up to 0.3. */
export function* planned(
  parts: ConversionParts,
  text: string,
  options: ConvertOptions,
): Generator<number, Plan, undefined> {
  const slices = slicesOf(text);
  if (options.unprotected === true) {
    return { slices, evidence: scriptEvidence(parts.characters, text), protected: [], leftovers: [] };
  }
  const leftovers: Leftover[] = [];
  const people: Span[] = [];
  for (const slice of slices) {
    const piece = text.slice(slice.start, slice.end);
    for (const one of parts.leftovers(piece)) leftovers.push(movedBy(one, slice.start));
    for (const one of parts.people(parts.fold(piece))) people.push(movedBy(one, slice.start));
    yield (0.2 * slice.end) / text.length;
  }
  const again: Span[] = [];
  const againIn = namedAgain(text, people);
  for (const slice of slices) {
    again.push(...againIn(slice));
    yield 0.2 + (0.1 * slice.end) / text.length;
  }
  const words = options.words ?? NO_WORDS;
  const titles = options.to === 'twp' ? quotedTitles(text) : [];
  const lists = [readerPhrases(words, text), options.protect ?? [], asPeople(people), asPeople(again)];
  yield 0.3;
  lists.push(asPeople(elementsOf(text, parts.elements)));
  yield 0.3;
  lists.push(asPeople(aloneAName(parts, text)), placeTails(text), titles);
  yield 0.3;
  const evidence = scriptEvidence(parts.characters, text, undefined, hiddenAmong(leftovers, parts));
  yield 0.3;
  return {
    slices,
    evidence,
    protected: arranged(lists, text, words),
    leftovers,
  };
}

/** Leftovers that the characters alone do not tell. */
const hiddenAmong = (leftovers: readonly Leftover[], { characters }: ConversionParts): number =>
  leftovers.filter((one) => characters.telling[one.text.charCodeAt(0)] === 0).length;

const movedBy = <S extends Span>(span: S, by: number): S => ({ ...span, start: span.start + by, end: span.end + by });

const asPeople = (spans: readonly Span[]): Protected[] => spans.map(({ start, end }) => ({ start, end, as: 'person' }));

/** 多杰, but not in 很多杰出的人. */
function elementsOf(text: string, elements: readonly string[]): Span[] {
  return elements
    .flatMap((element) => occurrencesOf(text, element))
    .filter(({ end }) => !'出作'.includes(text.charAt(end) || ' '));
}

/** A Traditional text (a selection) of a surname and two characters, and nothing else, is a name. */
function aloneAName({ surname, fold, characters }: ConversionParts, text: string): Span[] {
  if (text.length !== 3 || surname(fold(text)) !== 1 || characters.isOneToMany(text.charCodeAt(0), 't2s')) return [];
  return scriptEvidence(characters, text).script === 'traditional' ? [{ start: 0, end: 3 }] : [];
}

/** Cuts behind a line break; in a longer line behind a full stop, else where a slice is full. */
export function slicesOf(text: string): Span[] {
  const slices: Span[] = [];
  for (let start = 0; start < text.length;) {
    const end = cutAfter(text, start + SLICE);
    slices.push({ start, end });
    start = end;
  }
  return slices;
}

function cutAfter(text: string, from: number): number {
  if (from >= text.length) return text.length;
  const near = text.slice(from, from + SLICE);
  const cut = [near.indexOf('\n'), near.indexOf('。')].find((at) => at >= 0);
  const end = from + (cut === undefined ? near.length : cut + 1);
  return (text.codePointAt(end - 1) ?? 0) > 0xffff ? end + 1 : end;
}
