import type { Span } from '../text/span';

const CLOSING = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
  ['"', '"'],
]);
const LONGEST_NAME = 14;
const PUNCTUATION = '。,;:!?、\n“”「」『』‘’"';

/** The inside of a short quotation that opens at `offset`, when it reads as a name: no punctuation in it. */
export function quotedName(text: string, offset: number): Span | undefined {
  const closing = CLOSING.get(text.charAt(offset));
  if (closing === undefined) return undefined;
  for (let end = offset + 1; end <= offset + 1 + LONGEST_NAME; end++) {
    const character = text.charAt(end);
    if (character === closing) return end > offset + 1 ? { start: offset + 1, end } : undefined;
    if (PUNCTUATION.includes(character)) return undefined;
  }
  return undefined;
}
