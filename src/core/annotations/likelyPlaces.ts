import type { Span } from '../text/span';

/** Characters that a text and a pattern share at one go, for a place to be looked at. */
const RUN = 3;
/** A run that the pattern has more often tells nothing of where it lies. */
const OFTEN = 8;
/** Characters that may have been put in, beside half as many again as the pattern has. */
const SLACK = 120;

/** Where the pattern may lie in the text, changed or not: the likeliest first, at most so many. Linear in the text. */
export function likelyPlaces(pattern: string, text: string, most: number): Span[] {
  const starts = runsOf(pattern);
  const hits: { readonly at: number; readonly run: string }[] = [];
  for (let at = 0; at + RUN <= text.length; at++) {
    const run = text.slice(at, at + RUN);
    if (starts.has(run)) hits.push({ at, run });
  }
  const places: Span[] = [];
  const reach = Math.ceil(pattern.length * 1.5) + SLACK;
  while (places.length < most) {
    const next = densest(hits, places, reach);
    if (!next) break;
    places.push(next);
  }
  return places.map(({ start, end }) => ({
    start: Math.max(0, start - reach),
    end: Math.min(text.length, end + reach),
  }));
}

function runsOf(pattern: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (let at = 0; at + RUN <= pattern.length; at++) {
    const run = pattern.slice(at, at + RUN);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count <= OFTEN).map(([run]) => run));
}

/** The stretch of at most `reach` characters with most different runs of the pattern, outside those that are known. */
function densest(
  hits: readonly { readonly at: number; readonly run: string }[],
  known: readonly Span[],
  reach: number,
): Span | undefined {
  const inside = new Map<string, number>();
  let best: (Span & { readonly runs: number }) | undefined;
  let first = 0;
  for (const { at, run } of hits) {
    if (known.some(({ start, end }) => at >= start && at < end)) continue;
    inside.set(run, (inside.get(run) ?? 0) + 1);
    for (let old = hits[first]; old && (old.at < at - reach || isKnown(known, old.at)); old = hits[++first]) {
      if (isKnown(known, old.at)) continue;
      const left = (inside.get(old.run) ?? 0) - 1;
      if (left > 0) inside.set(old.run, left);
      else inside.delete(old.run);
    }
    if (!best || inside.size > best.runs) best = { start: hits[first]?.at ?? at, end: at + RUN, runs: inside.size };
  }
  return best;
}

const isKnown = (known: readonly Span[], at: number): boolean =>
  known.some(({ start, end }) => at >= start && at < end);
