import type { Span } from '../text/span';
import type { NamedScheme } from './expansion';
import type { Items } from './itemListing';

/**
 * 凡进必查, 凡回必查, 凡报必查: rules of one form (凡…必查) are each other's company, so each name expands to all of them;
 * one alone has no expansion.
 */
export function parallelRules(named: readonly NamedScheme[]): ReadonlyMap<string, Items> {
  const companies = new Map<string, Map<string, Span>>();
  for (const { start, end, name } of named) {
    if (!name.startsWith('凡')) continue;
    const form = name.slice(2);
    const company = companies.get(form) ?? new Map<string, Span>();
    if (!company.has(name)) companies.set(form, company.set(name, { start, end }));
  }
  const expanded = [...companies.values()].filter((company) => company.size > 1);
  return new Map(expanded.flatMap((company) => [...company.keys()].map((name) => [name, [...company.values()]])));
}
