import type { Span } from '../text/span';
import { isHanAt } from './nameEnds';
import { nameCharacters } from './nameCharacters';
import type { NameTable } from './nameTable';

const noSurnameBehind = nameCharacters('noSurnameBehind');
const noNameBefore = nameCharacters('noNameBefore');
const behindMasked = nameCharacters('behindMasked');

/** 于某, 欧阳某某: anywhere, where the words around do not make 某 a pronoun. */
export function maskedName(names: NameTable, folded: string, at: number, start: number, end: number): Span[] {
  const surname = [2, 1].find((length) => at - length >= start && names.surnames.has(folded.slice(at - length, at)));
  if (surname === undefined) return [];
  const stop = maskedStop(folded, at, end);
  if (noNameBefore(folded, stop) || noSurnameBehind(folded, at - surname - 1)) return [];
  return [{ start: at - surname, end: stop }];
}

/** Where a name with 某 at `at` ends: 某 again belongs to it, so does one character before the end of a clause or 等. */
export function maskedStop(folded: string, at: number, end: number): number {
  const next = folded.charAt(at + 1);
  const isLast = isHanAt(folded, at + 1) && behindMasked(folded, at + 2);
  return at + 1 < end && (next === '某' || isLast) ? at + 2 : at + 1;
}
