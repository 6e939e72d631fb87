import type { Span } from './span';

/** Characters of a slice: few enough that one takes some milliseconds. */
const SLICE = 4096;

/** A text in slices, each of whole lines where lines are not longer; in a longer line, of whole sentences. */
export function* slicesOf(text: string): Generator<Span, void, undefined> {
  for (let start = 0; start < text.length;) {
    const end = cutAfter(text, start + SLICE);
    yield { start, end };
    start = end;
  }
}

function cutAfter(text: string, from: number): number {
  if (from >= text.length) return text.length;
  const near = text.slice(from, from + SLICE);
  const cut = [near.indexOf('\n'), near.indexOf('。')].find((at) => at >= 0);
  const end = from + (cut === undefined ? near.length : cut + 1);
  return (text.codePointAt(end - 1) ?? 0) > 0xffff ? end + 1 : end;
}
