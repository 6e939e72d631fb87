/** Control characters, those that turn the direction of writing, separators of lines, and halves of a pair alone. */
const OBEYED = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

const SYMBOLS = 0x2400;

/**
 * The text with every character that a screen or a terminal would obey written out, as the editor writes it: ␛ for a
 * control character, `[U+202E]` for one that turns the direction of writing. For names and titles shown in one line; its
 * offsets are no longer those of the text.
 */
export function visibleControls(text: string): string {
  return text.replace(OBEYED, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(SYMBOLS + code);
    if (code === 0x7f) return '␡';
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * The text as part of a line of ours: its control characters are seen, and where it is written from right to left it
 * turns nothing round that stands beside it.
 */
export function besideOthers(text: string): string {
  const visible = visibleControls(text);
  return RIGHT_TO_LEFT.test(visible) ? `\u2068${visible}\u2069` : visible;
}
