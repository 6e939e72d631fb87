import { charSet } from '../match/charSet';
import type { Span } from '../text/span';

const CLOSING: ReadonlyMap<number, number> = new Map(
  ['“”', '「」', '『』', '‘’', '""'].map((marks) => [marks.charCodeAt(0), marks.charCodeAt(1)]),
);
const LONGEST_NAME = 14;
const isPunctuation = charSet('。,;:!?、\n“”「」『』‘’"');

/** The inside of a short quotation that opens at `offset`, when it reads as a name: no punctuation in it. */
export function quotedName(text: string, offset: number): Span | undefined {
  const closing = offset < text.length ? CLOSING.get(text.charCodeAt(offset)) : undefined;
  if (closing === undefined) return undefined;
  const limit = Math.min(text.length, offset + 2 + LONGEST_NAME);
  for (let end = offset + 1; end < limit; end++) {
    if (!isPunctuation(text, end)) continue;
    return text.charCodeAt(end) === closing && end > offset + 1 ? { start: offset + 1, end } : undefined;
  }
  return undefined;
}
