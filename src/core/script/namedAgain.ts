import type { Span } from '../text/span';

/**
 * Where names of three characters and more, found by a title or a credit, stand again without one: asked stretch by
 * stretch, since a text may be long. Linear.
 */
export function namedAgain(text: string, people: readonly Span[]): (stretch: Span) => Span[] {
  const byFirst = new Map<string, Set<string>>();
  for (const { start, end } of people) {
    if (end - start < 3) continue;
    const first = text.slice(start, start + 2);
    byFirst.set(first, (byFirst.get(first) ?? new Set()).add(text.slice(start, end)));
  }
  const initials = new Set([...byFirst.keys()].map((first) => first.charCodeAt(0)));
  return ({ start, end }) => {
    const again: Span[] = [];
    for (let at = start; at < end && initials.size > 0; at++) {
      if (!initials.has(text.charCodeAt(at))) continue;
      for (const name of byFirst.get(text.slice(at, at + 2)) ?? []) {
        if (text.startsWith(name, at)) again.push({ start: at, end: at + name.length });
      }
    }
    return again;
  };
}
