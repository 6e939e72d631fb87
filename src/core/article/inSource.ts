import type { Reading } from '../text/reading';
import type { Mention, Span } from '../text/span';
import type { Findings } from './finder';

/** Every finding with its offsets moved from the reading text to the source, and its text cut from the source. */
export function inSource(found: Findings, reading: Reading): Omit<Findings, 'outside'> {
  const locate = <M extends Mention>(mention: M): M => {
    if (reading.map.identity && isExact(mention, reading.source)) return mention;
    const { start, end } = reading.map.toSource(mention);
    return { ...mention, start, end, text: reading.source.slice(start, end) };
  };
  const cut = <M extends Mention>(mention: M): M => ({
    ...mention,
    text: reading.source.slice(mention.start, mention.end),
  });
  const part = (start: number | null, end: number | null): Span | null =>
    start === null || end === null ? null : reading.map.toSource({ start, end });
  return {
    credits: merged(found.credits.map(locate), found.outside.credits.map(cut)),
    headings: found.headings.map(locate),
    documents: found.documents.map(locate),
    dates: merged(found.dates.map(locate), found.outside.dates.map(cut)),
    places: found.places.map(locate),
    relativePlaces: found.relativePlaces.map(locate),
    place: found.place && { ...found.place, evidence: found.place.evidence.map(locate) },
    passedOver: found.passedOver.map(locate),
    schemes: found.schemes.map((scheme) => {
      if (reading.map.identity && isExact(scheme, reading.source)) return scheme;
      const { start, end } = reading.map.toSource(scheme);
      const items = part(scheme.itemsStart, scheme.itemsEnd);
      const text = reading.source.slice(start, end);
      return { ...scheme, start, end, text, itemsStart: items?.start ?? null, itemsEnd: items?.end ?? null };
    }),
    figures: found.figures.map((figure) => {
      if (reading.map.identity && isExact(figure, reading.source)) return figure;
      const { start, end } = reading.map.toSource(figure);
      const noun = part(figure.nounStart, figure.nounEnd);
      const text = reading.source.slice(start, end);
      return { ...figure, start, end, text, nounStart: noun?.start ?? null, nounEnd: noun?.end ?? null };
    }),
  };
}

function isExact({ start, end, text }: Mention, source: string): boolean {
  return text.length === end - start && source.startsWith(text, start);
}

function merged<M extends Mention>(inside: readonly M[], outside: readonly M[]): readonly M[] {
  return outside.length === 0 ? inside : [...inside, ...outside].sort((a, b) => a.start - b.start);
}
