/** What a terminal would obey; most text has none of it. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const EACH_OBEYED = new RegExp(OBEYED, 'g');

/** The same JSON, with the characters that a terminal would obey as escapes; JSON itself escapes only those below U+0020. */
export function asciiControls(json: string): string {
  if (!OBEYED.test(json)) return json;
  return json.replace(EACH_OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
