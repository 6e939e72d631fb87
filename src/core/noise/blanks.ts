import { isBlank, isHan } from '../text/characters';
import type { Line } from './sourceLines';
import type { Stain } from './noiseSpan';

/** 统 计 局: fewer may be a name (张 三) or a row of words. */
const FEWEST = 4;
/** Titles and names of offices are spread out, prose is not. */
const LONGEST_LINE = 60;

/**
 * Words spread out by a blank after every character. The blanks are no noise (a typesetter put them there), only out of
 * the way of reading; so these stains have no kind.
 */
export function findSpreadWords(source: string, lines: readonly Line[]): Stain[] {
  const stains: Stain[] = [];
  for (const { start, end, blanks } of lines) {
    if (blanks < FEWEST - 1 || end - start > LONGEST_LINE) continue;
    for (let at = start; at < end; at++) {
      if (!isBlank(source.charCodeAt(at + 1))) continue;
      const stop = spreadUntil(source, at, end);
      if (stop === undefined) continue;
      for (let blank = at + 1; blank < stop; blank += 2) stains.push(unread(blank));
      at = stop;
    }
  }
  return stains;
}

/** The end of single characters with one blank between each, from one that no character is joined to. */
function spreadUntil(source: string, start: number, end: number): number | undefined {
  if (start > 0 && isHan(source.charCodeAt(start - 1))) return undefined;
  let stop = start;
  while (stop < end && isHan(source.charCodeAt(stop))) {
    if (!isBlank(source.charCodeAt(stop + 1)) || isBlank(source.charCodeAt(stop + 2))) break;
    stop += 2;
  }
  const isAlone = stop < end && isHan(source.charCodeAt(stop)) && !isHan(source.charCodeAt(stop + 1));
  return isAlone && (stop - start) / 2 + 1 >= FEWEST ? stop + 1 : undefined;
}

function unread(start: number): Stain {
  return { start, end: start + 1, kind: null, read: { start, end: start + 1, as: '' } };
}
