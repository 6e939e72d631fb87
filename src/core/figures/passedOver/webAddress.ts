import { passOver } from '../figure';
import type { NumberReading } from '../figure';
import type { Page } from '../page';

const longestToken = 192;

const tokenCharacters = new Uint8Array(0x80);
for (let code = 0x21; code < 0x7f; code++) {
  tokenCharacters[code] = '()[]{}<>,;"\'|!?*'.includes(String.fromCharCode(code)) ? 0 : 1;
}

function isTokenCharacter(code: number): boolean {
  return code < 0x80 && tokenCharacters[code] === 1;
}

/** The stretch of ASCII without spaces around `at` where it is an address (URL, e-mail, domain). */
export function addressAround(page: Page, at: number): NumberReading {
  const { token } = page;
  if (at >= token.end) readToken(page.folded, at, token);
  return token.isAddress ? passOver(page, { start: at, end: token.end }, 'url') : undefined;
}

const address = /:\/\/|@|www\.|\.(?:com|cn|net|org|gov|html?|php|aspx?|jpe?g|png|gif)\b/i;
const shortestAddress = 6;

/** Reads the token around `at` into the given one, which is the page's only one: most articles have hundreds. */
function readToken(folded: string, at: number, token: Page['token']): void {
  let start = at;
  while (start > 0 && at - start < longestToken && isTokenCharacter(folded.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < folded.length && end - at < longestToken && isTokenCharacter(folded.charCodeAt(end))) end++;
  token.end = end;
  token.isAddress = end - start >= shortestAddress && address.test(folded.slice(start, end));
}
