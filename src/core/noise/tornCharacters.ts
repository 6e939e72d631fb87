import type { Gbk } from './gbk';
import type { Readings } from './pinyin';
import type { Stain } from './stain';

/** Two glosses that lost their opening brackets, each to the half character before it. */
const TORN_GLOSSES = /\?([a-zà-ɏ]{1,6})\)\?([a-zà-ɏ]{1,6})\)/y;
const BACKTICK = '`';

/**
 * A character that a gloss was put into: between 伯 (B2 AE) and 數 (94 B5) stand the bytes of 當 (AE 94), so that its gloss
 * went behind the 94, and 數's own behind the lonely B5: 伯`?dāng)?shù). The first gloss tells the lost byte, the second
 * one which character has it; where only one can be, it is certain.
 */
export function findTornCharacters(source: string, gbk: Gbk, readings: Readings): Stain[] {
  const stains: Stain[] = [];
  for (let at = source.indexOf('?'); at >= 0; at = source.indexOf('?', at + 1)) {
    TORN_GLOSSES.lastIndex = at;
    const match = TORN_GLOSSES.exec(source);
    if (!match) continue;
    const start = source[at - 1] === BACKTICK ? at - 1 : at;
    const [glosses, first = '', second = ''] = match;
    const span = { start, end: at + glosses.length, kind: 'mojibake' as const };
    const torn = tornBetween(source.charCodeAt(start - 1), [first, second], gbk, readings);
    const [right] = torn;
    const isSure = right !== undefined && torn.length === 1;
    stains.push(isSure ? { ...span, right, read: { start, end: span.end, as: right } } : span);
    at = span.end - 1;
  }
  return stains;
}

/** The characters that the second gloss reads and whose first byte is the second of one that the first gloss reads. */
function tornBetween(
  before: number,
  [first, second]: readonly [string, string],
  gbk: Gbk,
  readings: Readings,
): readonly string[] {
  const lead = gbk.bytesOf(before) & 0xff;
  return readAs(lead, first, gbk, readings).flatMap((misread) =>
    readAs(gbk.bytesOf(misread.charCodeAt(0)) & 0xff, second, gbk, readings),
  );
}

function readAs(lead: number, syllable: string, gbk: Gbk, readings: Readings): string[] {
  const found: string[] = [];
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = String.fromCharCode(gbk.characterOf(lead, trail));
    if (readings.canBeRead(character, syllable)) found.push(character);
  }
  return found;
}
