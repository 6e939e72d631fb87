import type { Span } from '../text/span';
import type { Items } from './listing';

/**
 * 凡进必查, 凡回必查, 凡报必查: rules of one form (凡…必查) are each other's company, so each name expands to all of them;
 * one alone has no expansion.
 */
export function parallelRules(text: string, named: readonly Span[]): ReadonlyMap<string, Items> {
  const companies = new Map<string, Map<string, Span>>();
  for (const span of named) {
    if (text.charAt(span.start) !== '凡') continue;
    const form = text.slice(span.start + 2, span.end);
    const company = companies.get(form) ?? new Map<string, Span>();
    const name = text.slice(span.start, span.end);
    if (!company.has(name)) companies.set(form, company.set(name, { start: span.start, end: span.end }));
  }
  const expanded = [...companies.values()].filter((company) => company.size > 1);
  return new Map(expanded.flatMap((company) => [...company.keys()].map((name) => [name, [...company.values()]])));
}
