import type { Span } from '../text/span';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '‘': '’', '"': '"' };
const LONGEST_NAME = 14;
const SENTENCE = /[。,;:!?、\n“”「」『』‘’"]/;

/** The inside of a short quotation that opens at `offset`, when it reads as a name: no punctuation in it. */
export function quotedName(text: string, offset: number): Span | undefined {
  const closing = CLOSING[text.charAt(offset)];
  if (closing === undefined) return undefined;
  const end = text.slice(offset + 1, offset + 2 + LONGEST_NAME).indexOf(closing);
  if (end < 1) return undefined;
  const inside = { start: offset + 1, end: offset + 1 + end };
  return SENTENCE.test(text.slice(inside.start, inside.end)) ? undefined : inside;
}
