import type { Name, NameIndex } from './names';
import type { TownshipHit, TownshipIndex } from './townships';

/** A stretch of the text that is written like a division's name; whether a place is meant is asked later. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly name: Name;
}

export type Hit = NameHit | TownshipHit;

export const isTownship = (hit: Hit): hit is TownshipHit => 'id' in hit;

/** All names in the text from left to right, without overlaps: the longer wins, and a full name over a short one. */
export function scanNames(folded: string, names: NameIndex, townships: TownshipIndex): Hit[] {
  const { begins } = names;
  const { ends } = townships;
  const hits: Hit[] = [];
  let past = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (ends[code] === 1) takeTownship(hits, townships, folded, at + 1);
    if (begins[code] !== 1 || at < past) continue;
    const name = names.at(folded, at);
    if (!name || (!name.full && fullerInside(folded, at, name, names))) continue;
    past = at + name.text.length;
    hits.push({ start: at, end: past, name });
  }
  return hits;
}

/** 提高安阳市: the short 高安 gives way to the full 安阳市 that begins inside it. */
function fullerInside(folded: string, at: number, short: Name, names: NameIndex): boolean {
  for (let inside = at + 1; inside < at + short.text.length; inside++) {
    const name = names.begins[folded.charCodeAt(inside)] === 1 ? names.at(folded, inside) : undefined;
    if (
      name &&
      inside + name.text.length > at + short.text.length &&
      (name.full || name.text.length > short.text.length)
    )
      return true;
  }
  return false;
}

/** 沅陵镇 is one name, not 沅陵; but in 益阳市衡龙桥镇 the township begins after the city. */
function takeTownship(hits: Hit[], townships: TownshipIndex, folded: string, end: number): void {
  const hit = townships.endingAt(folded, end, 0);
  if (!hit || (hits.at(-1)?.end ?? 0) > end) return;
  let last = hits.length - 1;
  while ((hits[last]?.start ?? -1) >= hit.start) last--;
  const cut = hits[last]?.end ?? 0;
  const fitting = cut > hit.start ? townships.endingAt(folded, end, cut) : hit;
  if (!fitting) return;
  while ((hits.at(-1)?.start ?? -1) >= fitting.start) hits.pop();
  hits.push(fitting);
}
