import type { Reading } from '../text/reading';
import type { SourceMap } from '../text/sourceMap';
import { mentionOf, overlapsAny } from '../text/span';
import type { Mention, Span } from '../text/span';
import type { Findings } from './finder';
import { noMentions } from './model';
import type {
  DateMention,
  Decided,
  Figure,
  MentionLists,
  PassedOver,
  PlaceEvidence,
  PlaceMention,
  SchemeMention,
} from './model';

/** The same mention at another place, with the text there. */
type Copy<M> = (mention: M, start: number, end: number, text: string) => M;

/**
 * How the mentions of a kind are copied to another place: those that hold offsets of their own besides, and those that
 * are many, since a copy that meets mentions of all shapes is several times slower.
 */
const copies: { readonly [Kind in keyof MentionLists]?: (reading: Reading) => Copy<MentionLists[Kind][number]> } = {
  dates: dateCopy,
  places: placeCopy,
  relativePlaces: placeCopy,
  schemes: schemeCopy,
  figures: figureCopy,
  passedOver: () => (numeral, start, end, text) => ({ ...numeral, start, end, text }),
};

const kinds = Object.keys(noMentions) as readonly (keyof MentionLists)[];

/** A mention of any other kind: its own offsets are all that it has. */
const plainCopy: Copy<Mention> = (mention, start, end, text) => ({ ...mention, start, end, text });

/** Every finding with its offsets moved from the reading text to the source, and its text cut from the source. */
export function inSource(found: Findings, reading: Reading): Omit<Findings, 'outside'> {
  const { place, outside } = found;
  const evidence = place && moved(place.evidence, reading, movedEvidence);
  // Made with all its lists and then filled: an object that grows list by list, or is copied, takes longer.
  const located = { ...noMentions, place: place && evidence && { ...place, evidence } };
  const lists = located as unknown as Record<keyof MentionLists, readonly Mention[]>;
  for (const kind of kinds) lists[kind] = movedList(kind, found, reading);
  located.credits = merged(located.credits, cut(outside.credits, reading.source));
  located.dates = merged(located.dates, cut(outside.dates, reading.source));
  located.passedOver = merged(located.passedOver, numbersOfNotes(reading, located.figures));
  return located;
}

/** The places alone. */
export const placesInSource = (places: Findings['places'], reading: Reading): readonly PlaceMention[] =>
  moved(places, reading, placeCopy(reading));

function movedList(kind: keyof MentionLists, found: Findings, reading: Reading): readonly Mention[] {
  const copy = copies[kind]?.(reading) as Copy<Mention> | undefined;
  return moved<Mention>(found[kind], reading, copy ?? plainCopy);
}

function moved<M extends Mention>(mentions: readonly M[], { source, map }: Reading, copy: Copy<M>): readonly M[] {
  if (map.identity && mentions.every((mention) => isAt(mention, source, mention.start, mention.end))) return mentions;
  return mentions.map((mention) => {
    const { start, end } = map.toSource(mention);
    return copy(mention, start, end, isAt(mention, source, start, end) ? mention.text : source.slice(start, end));
  });
}

/** Do the mention's own characters, no gloss between them, stand there? */
function isAt({ text }: Mention, source: string, start: number, end: number): boolean {
  return text.length === end - start && source.startsWith(text, start);
}

const movedEvidence: Copy<PlaceEvidence> = (evidence, start, end, text) => ({ ...evidence, start, end, text });

function dateCopy(reading: Reading): Copy<DateMention> {
  return (date, start, end, text) =>
    date.from ? { ...date, start, end, text, from: inSourceText(date.from, reading) } : { ...date, start, end, text };
}

function placeCopy(reading: Reading): Copy<PlaceMention> {
  return (place, start, end, text) =>
    place.from
      ? { ...place, start, end, text, from: inSourceText(place.from, reading) }
      : { ...place, start, end, text };
}

const inSourceText = (span: Span, { source, map }: Reading): Mention => mentionOf(source, map.toSource(span));

function schemeCopy({ map }: Reading): Copy<SchemeMention> {
  return (scheme, start, end, text) => {
    const items = part(map, scheme.itemsStart, scheme.itemsEnd);
    return { ...scheme, start, end, text, itemsStart: items?.start ?? null, itemsEnd: items?.end ?? null };
  };
}

function figureCopy({ source, map }: Reading): Copy<Figure> {
  const decided = <D extends Decided>(one: D | null): D | null => {
    const words = one && part(map, one.start, one.end);
    return words ? { ...one, ...words, text: source.slice(words.start, words.end) } : one;
  };
  return (figure, start, end, text) => {
    const noun = part(map, figure.nounStart, figure.nounEnd);
    const [place, when] = [decided(figure.place), decided(figure.when)];
    return { ...figure, start, end, text, nounStart: noun?.start ?? null, nounEnd: noun?.end ?? null, place, when };
  };
}

function part(map: SourceMap, start: number | null, end: number | null): Span | null {
  return start === null || end === null ? null : map.toSource({ start, end });
}

/** 常住人口[2]: numbers of notes, as far as no figure runs over them. */
const numbersOfNotes = ({ source, noteNumbers = [] }: Reading, figures: readonly Figure[]): readonly PassedOver[] =>
  noteNumbers
    .filter((number) => !overlapsAny(figures, number))
    .map((number) => ({
      ...mentionOf(source, number),
      reason: 'list-number',
      value: Number(mentionOf(source, number).text),
    }));

/** What stands in furniture has source offsets already. */
function cut<M extends Mention>(mentions: readonly M[], source: string): readonly M[] {
  return mentions.map((mention) => ({ ...mention, text: source.slice(mention.start, mention.end) }));
}

function merged<M extends Mention>(inside: readonly M[], outside: readonly M[]): readonly M[] {
  return outside.length === 0 ? inside : [...inside, ...outside].sort((a, b) => a.start - b.start);
}
