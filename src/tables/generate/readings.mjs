// Writes the readings table: which characters, of either script, can be read as a pinyin syllable.
// Source: the single-character dictionary of npm pinyin-pro (MIT), heteronyms and neutral tones included.
import { pinyin } from 'pinyin-pro';

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/** Lines of `syllable<tab>characters`; the syllable in NFC with its tone mark, ü as ü. */
export function readingsTable() {
  const readers = new Map();
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const character = String.fromCharCode(code);
    for (const reading of pinyin(character, { multiple: true, type: 'array' })) {
      if (reading === character || reading === '') continue;
      const syllable = reading.normalize('NFC').toLowerCase();
      readers.set(syllable, (readers.get(syllable) ?? '') + character);
    }
  }
  const lines = [...readers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, all]) => `${syllable}\t${all}`);
  return `# pinyin syllable<tab>the characters that can be read so; from pinyin-pro (MIT)\n${lines.join('\n')}\n`;
}
