import type { Candidate } from './candidates';
import { isWithin } from './candidates';
import type { Findings } from '../article/finder';
import type { Division } from './gazetteer';
import type { NameIndex } from './names';

const host = /^(?:https?:\/\/)?([a-z0-9.-]{4,100})/i;

/**
 * What the article's own address says of its seat. Pinyin fits several places (益阳, 弋阳): only those that the text
 * names too count; alone, only a pinyin that no other place shares.
 */
export function hostCandidates(found: Findings, names: NameIndex, named: readonly Candidate[]): Candidate[] {
  const url = found.credits.find(({ role }) => role === 'url');
  const labels =
    host
      .exec(url?.value ?? '')?.[1]
      ?.toLowerCase()
      .split('.') ?? [];
  const lists = [...new Set(named.map(({ divisions }) => divisions))];
  return labels.flatMap((label) => {
    const all = names.inLatin(label);
    const spoken = all.filter((one) => lists.some((divisions) => divisions.some((other) => related(one, other))));
    const divisions = spoken.length > 0 ? spoken : all.length === 1 ? all : [];
    if (!url || divisions.length === 0) return [];
    const start = url.start + Math.max(0, url.text.toLowerCase().indexOf(label));
    const end = Math.min(url.end, start + label.length);
    return [{ start, end, key: label, kind: 'name', brand: true, within: null, divisions, why: 'host' }];
  });
}

const related = (one: Division, other: Division): boolean =>
  one === other || isWithin(one, other) || isWithin(other, one);
