const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const LAST = 0x2069;
/** By character code; not 0: a terminal would obey it. A look into a table costs less than a pattern, and most text has none. */
const obeyed = Uint8Array.from({ length: LAST + 1 }, (_, code) =>
  String.fromCharCode(code).search(OBEYED) < 0 ? 0 : 1,
);

/** The same JSON, with the characters that a terminal would obey as escapes; JSON itself escapes only those below U+0020. */
export function asciiControls(json: string): string {
  if (!holdsObeyed(json)) return json;
  return json.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function holdsObeyed(json: string): boolean {
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (code <= LAST && obeyed[code] === 1) return true;
  }
  return false;
}
