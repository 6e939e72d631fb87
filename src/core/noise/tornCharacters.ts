import type { Gbk } from './gbk';
import type { PinyinReadings } from './pinyin';
import type { Stain } from './noiseSpan';

/** Two glosses that lost their opening brackets, each to the half character before it. */
const TORN_GLOSSES = /\?([a-zà-ɏ]{1,6})\)\?([a-zà-ɏ]{1,6})\)/y;
const BACKTICK = '`';

/**
 * A character that a gloss was put into: between 伯 (B2 AE) and 數 (94 B5) stand the bytes of 當 (AE 94), so that its gloss
 * went behind the 94, and 數's own behind the lonely B5: 伯`?dāng)?shù). The first gloss tells the lost byte, the second
 * one which character has it; where only one can be, it is certain.
 */
export function findTornCharacters(
  source: string,
  questions: readonly number[],
  gbk: Gbk,
  readings: PinyinReadings,
): Stain[] {
  const stains: Stain[] = [];
  let done = 0;
  for (const at of questions) {
    if (at < done || !mayBeSyllable(source, at + 1)) continue;
    TORN_GLOSSES.lastIndex = at;
    const match = TORN_GLOSSES.exec(source);
    if (!match) continue;
    const start = source[at - 1] === BACKTICK ? at - 1 : at;
    const [glosses, first = '', second = ''] = match;
    const span = { start, end: at + glosses.length, kind: 'mojibake' as const };
    const torn = tornBetween(source.charCodeAt(start - 1), [first, second], gbk, readings);
    const [right] = torn;
    const isSure = right !== undefined && torn.length === 1;
    done = span.end;
    stains.push(isSure ? { ...span, right, read: { start, end: span.end, as: right } } : span);
  }
  return stains;
}

function mayBeSyllable(source: string, at: number): boolean {
  if (at >= source.length) return false;
  const code = source.charCodeAt(at);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0x24f);
}

/** The characters that the second gloss reads and whose first byte is the second of one that the first gloss reads. */
function tornBetween(
  before: number,
  [first, second]: readonly [string, string],
  gbk: Gbk,
  readings: PinyinReadings,
): readonly string[] {
  const lead = gbk.bytesOf(before) & 0xff;
  return readAs(lead, first, gbk, readings).flatMap((misread) =>
    readAs(gbk.bytesOf(misread.charCodeAt(0)) & 0xff, second, gbk, readings),
  );
}

/** The characters with this first byte that can be read as the syllable. */
function readAs(lead: number, syllable: string, gbk: Gbk, readings: PinyinReadings): string[] {
  const found = new Set<string>();
  for (const character of readings.charactersOf(syllable)) {
    if (lead !== 0 && gbk.bytesOf(character.charCodeAt(0)) >> 8 === lead) found.add(character);
  }
  return Array.from(found);
}
