import type { Candidate } from '../names/candidate';
import { isWithin } from './containment';
import type { Findings } from '../../article/finder';
import type { Division } from '../gazetteer/gazetteer';
import type { NameIndex } from '../gazetteer/nameIndex';

const host = /^(?:https?:\/\/)?([a-z0-9.-]{4,100})/i;

/**
 * What the article's own address says of its seat. Pinyin fits several places (益阳, 弋阳): only those that the text
 * names too count; alone, only a pinyin that no other place shares.
 */
export function hostCandidates(found: Findings, names: NameIndex, named: readonly Candidate[]): Candidate[] {
  const url = found.credits.find(({ role }) => role === 'url');
  const name = url && host.exec(url.value)?.[1]?.toLowerCase();
  if (!url || !name) return [];
  const candidates = name.split('.').flatMap((label): Candidate[] => {
    const divisions = meant(names.inLatin(label), named);
    if (divisions.length === 0) return [];
    const start = url.start + Math.max(0, url.text.toLowerCase().indexOf(label));
    const end = Math.min(url.end, start + label.length);
    return [{ start, end, key: label, kind: 'name', house: 'newspaper', within: false, divisions, why: 'host' }];
  });
  return candidates.sort((a, b) => a.start - b.start);
}

function meant(all: readonly Division[], named: readonly Candidate[]): readonly Division[] {
  const spoken = all.filter((one) => named.some(({ divisions }) => divisions.some((other) => related(one, other))));
  return spoken.length > 0 ? spoken : all.length === 1 ? all : [];
}

const related = (one: Division, other: Division): boolean =>
  one === other || isWithin(one, other) || isWithin(other, one);
