import { charSet } from '../../match/charSet';

/** What ends a clause, or parts what stands in one. */
export const isStop = charSet(',。;:、!?()\n\r“”');

/** Does a clause end between two offsets? */
export function isStopped(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isStop(folded, at)) return true;
  return false;
}
