import { charSet } from '../../match/charSet';

/** What ends a clause, or parts what stands in one. */
export const isStop = charSet(',。;:、!?()\n\r“”');

/** The same but for a quotation that opens. */
export const endsPhrase = charSet(',。;:、!?()\n\r”');

/** Is a number that ends here all that its item says? */
export const isItemEnd = (folded: string, end: number): boolean => end >= folded.length || isStop(folded, end);

/** Does a clause end between two offsets? */
export function isStopped(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isStop(folded, at)) return true;
  return false;
}

/** What ends a sentence, or a part of one that tells of something else. */
export const isBreak = charSet('。;!?\n\r');

/** Does a sentence end between two offsets? */
export function isSentenceOver(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isBreak(folded, at)) return true;
  return false;
}

/** Do these very characters stand before an offset? */
export const endsWith = (folded: string, end: number, unit: string): boolean =>
  folded.startsWith(unit, end - unit.length);
