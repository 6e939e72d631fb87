/** No article is longer; what is, is many of them in one file. */
const LONG = 1_000_000;

/** The text in pieces of whole lines, one piece where it is no longer than an article; a line without end is cut. */
export function* stretches(text: string, long = LONG): Generator<string> {
  for (let start = 0; start < text.length;) {
    const end = text.length - start <= long ? text.length : endBefore(text, start, start + long);
    yield text.slice(start, end);
    start = end;
  }
}

function endBefore(text: string, start: number, limit: number): number {
  const lineBreak = text.lastIndexOf('\n', limit - 1);
  if (lineBreak >= start) return lineBreak + 1;
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(limit - 1));
  return splitsPair && limit - 1 > start ? limit - 1 : limit;
}
