import type { Reading } from '../text/reading';
import type { Mention, Span } from '../text/span';
import type { Findings } from './finder';

/** Every finding with its offsets moved from the reading text to the source, and its text cut from the source. */
export function inSource(found: Findings, reading: Reading): Omit<Findings, 'outside'> {
  const locate = <M extends Mention>(mention: M): M => {
    const span = reading.map.toSource(mention);
    return { ...mention, ...span, text: reading.source.slice(span.start, span.end) };
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
      const items = part(scheme.itemsStart, scheme.itemsEnd);
      return { ...locate(scheme), itemsStart: items?.start ?? null, itemsEnd: items?.end ?? null };
    }),
    figures: found.figures.map((figure) => {
      const noun = part(figure.nounStart, figure.nounEnd);
      return { ...locate(figure), nounStart: noun?.start ?? null, nounEnd: noun?.end ?? null };
    }),
  };
}

function merged<M extends Mention>(inside: readonly M[], outside: readonly M[]): readonly M[] {
  return outside.length === 0 ? inside : [...inside, ...outside].sort((a, b) => a.start - b.start);
}
