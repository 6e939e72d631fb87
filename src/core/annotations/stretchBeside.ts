import type { Span } from '../text/span';

/** A stretch of the text, and whether both its ends are known. */
export interface StretchBeside extends Span {
  readonly hasEdges: boolean;
}

/** Characters at an end of a passage that may be missing without its end being in doubt: so many, and this share of it. */
const EDGE = 2;
const SHARE = 0.25;
/** So near to an end, what stands beside a passage tells that the text goes on there, though the end itself was changed. */
const NEAR = 12;

/**
 * Where the passage lies in the text that its pattern was aligned with: from the first of its characters that is there to
 * the last. Where characters at an end are not, what stands right beside that end says where it is.
 * @param beside for each character of the pattern the one beside it in the text, −1 for none
 */
export function stretchBeside(beside: Int32Array, { start, end }: Span): StretchBeside {
  let first = start;
  while (first < end && at(beside, first) < 0) first++;
  let last = end - 1;
  while (last >= start && at(beside, last) < 0) last--;
  const before = start > 0 ? at(beside, start - 1) : -1;
  const behind = end < beside.length ? at(beside, end) : -1;
  if (first === end) return gapBetween(before, behind);
  const from = first > start && before >= 0 ? before + 1 : at(beside, first);
  const to = last < end - 1 && behind >= 0 ? behind : at(beside, last) + 1;
  const edge = Math.min(EDGE, SHARE * (end - start));
  const goesBack = first - start <= edge || isBeside(beside, start - NEAR, start);
  const hasEdges = goesBack && (end - 1 - last <= edge || isBeside(beside, end, end + NEAR));
  return { start: from, end: to, hasEdges };
}

function isBeside(beside: Int32Array, from: number, to: number): boolean {
  return beside.subarray(Math.max(0, from), to).some((one) => one >= 0);
}

const at = (beside: Int32Array, index: number): number => beside[index] ?? -1;

/** Nothing of the passage is there: the gap that it left. */
function gapBetween(before: number, behind: number): StretchBeside {
  const start = before >= 0 ? before + 1 : Math.max(0, behind);
  return { start, end: Math.max(start, before >= 0 ? behind : start), hasEdges: before >= 0 && behind >= 0 };
}
