import type { Division } from './gazetteer';
import { endsInsideWord, isBrand, isPerson, isStreet, opensWord } from './context';
import { isTownship } from './scan';
import type { Hit, NameHit } from './scan';
import type { NameIndex } from './names';
import type { TownshipIndex } from './townships';

/** A name that is a place, with whom it may still mean. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Same key, same name: what the votes count by. */
  readonly key: string;
  readonly full: boolean;
  readonly township: boolean;
  /** Part of a newspaper's or broadcaster's name: evidence of a seat, not a mention. */
  readonly brand: boolean;
  /** Stands right behind a candidate that holds it (益阳市 before 衡龙桥镇): the index of that one. */
  readonly within: number | null;
  readonly divisions: readonly Division[];
}

export function isWithin(division: Division, above: Division): boolean {
  for (let at = division.parent; at; at = at.parent) if (at === above) return true;
  return false;
}

/** Drops what is no place, cuts what reads too far, and narrows each name by the one right before it. */
export function readCandidates(
  folded: string,
  hits: readonly Hit[],
  names: NameIndex,
  townships: TownshipIndex,
): Candidate[] {
  const full = new Set(hits.flatMap((hit) => (!isTownship(hit) && hit.name.full ? hit.name.divisions : [])));
  const found: Candidate[] = [];
  for (const hit of hits) {
    const read = isTownship(hit)
      ? {
          ...hit,
          key: folded.slice(hit.start, hit.end),
          full: true,
          township: true,
          brand: false,
          within: null,
          divisions: townships.divisions(hit.id),
        }
      : readName(folded, hit, names);
    if (!read) continue;
    const placed = narrowed(folded, read, found);
    if (isTownship(hit) || !hit.name.word || placed.within !== null || speaksForPlace(folded, hit, full))
      found.push(placed);
  }
  return found;
}

function readName(folded: string, hit: NameHit, names: NameIndex): Candidate | null {
  const cut = hit.name.full && endsInsideWord(folded, hit.end) ? names.get(hit.name.text.slice(0, -1)) : undefined;
  const { name, start, end } = cut ? { name: cut, start: hit.start, end: hit.end - 1 } : hit;
  if (!name.full && (isStreet(folded, end) || isPerson(folded, hit))) return null;
  const brand = !name.full && isBrand(folded, end);
  return {
    start,
    end,
    key: name.text,
    full: name.full,
    township: false,
    brand,
    within: null,
    divisions: name.divisions,
  };
}

/** 永定 is a place where 永定区 is named too and nothing of a longer word stands around it. */
function speaksForPlace(folded: string, { start, end, name }: NameHit, full: ReadonlySet<Division>): boolean {
  if (!opensWord(folded, start)) return false;
  if (folded.charAt(end) === ':' && (start === 0 || folded.charAt(start - 1) === '\n')) return true;
  return name.divisions.some((division) => full.has(division));
}

/** 怀化沅陵, 湖北(武汉), 赫山区八字哨镇: the pair that fits decides both. */
function narrowed(folded: string, read: Candidate, found: Candidate[]): Candidate {
  const before = found.at(-1);
  if (!before || before.brand) return read;
  const gap = read.start - before.end;
  if (gap > 1 || (gap === 1 && !/[(·]/.test(folded.charAt(before.end)))) return read;
  const divisions = read.divisions.filter((division) => before.divisions.some((above) => isWithin(division, above)));
  if (divisions.length === 0) return read;
  const above = before.divisions.filter((division) => divisions.some((below) => isWithin(below, division)));
  found[found.length - 1] = { ...before, divisions: above };
  return { ...read, divisions, within: found.length - 1 };
}
