import type { LinesPart } from './filePieces';

const LINE_FEED = 10;

/** The stretch in two, at the line break that is nearest to its middle; the stretch itself where it is one line. */
export function halves(stretch: LinesPart): readonly LinesPart[] {
  const { bytes, first, end, offset, lines } = stretch;
  // Line breaks of several bytes are not looked for.
  if (lines.verdict) return [stretch];
  const middle = bytes.length >> 1;
  const before = bytes.lastIndexOf(LINE_FEED, middle);
  const feed = before >= 0 ? before : bytes.indexOf(LINE_FEED, middle);
  if (feed < 0 || feed === bytes.length - 1) return [stretch];
  const cut = first + feedsIn(bytes, feed + 1);
  return [
    { ...stretch, end: cut, bytes: bytes.subarray(0, feed + 1) },
    { first: cut, end, offset: offset + feed + 1, bytes: bytes.subarray(feed + 1), lines: { ...lines, first: cut } },
  ];
}

function feedsIn(bytes: Uint8Array, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0 && at < end; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}
