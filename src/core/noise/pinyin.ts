/** The characters that can be read as a pinyin syllable; see `createReadings`. */
export interface PinyinReadings {
  /** Can `character` be read as `syllable`, as written in a scraped page (any tone-mark convention)? */
  canBeRead(character: string, syllable: string): boolean;
  /** All characters of which `canBeRead` holds, some of them more than once. */
  charactersOf(syllable: string): string;
}

const LONGEST_SYLLABLE = 6;

/** Breve for caron, v for ü, a typewriter's ɡ and ɑ: what fonts and scrapes make of tone marks. */
const VARIANTS: Readonly<Record<string, string>> = {
  ă: 'ǎ',
  ĕ: 'ě',
  ĭ: 'ǐ',
  ŏ: 'ǒ',
  ŭ: 'ǔ',
  ɑ: 'a',
  ɡ: 'g',
  v: 'ü',
};

function normalise(syllable: string): string {
  let text = '';
  for (const letter of syllable.toLowerCase().normalize('NFC')) text += VARIANTS[letter] ?? letter;
  return text.normalize('NFC');
}

function withoutTone(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
}

/** @param table lines of `syllable<tab>characters`; generated at build time from pinyin-pro's dictionary. */
export function createReadings(table: string): PinyinReadings {
  const toned = new Map<string, string>();
  const toneless = new Map<string, string>();
  for (const line of table.split('\n')) {
    const [syllable = '', characters = ''] = line.split('\t');
    if (syllable === '' || line.startsWith('#')) continue;
    toned.set(syllable, characters);
    const bare = withoutTone(syllable);
    toneless.set(bare, (toneless.get(bare) ?? '') + characters);
  }
  const asWritten = (written: string): string => (written.length > 1 ? (toned.get(written) ?? '') : '');
  const asMeant = (written: string): readonly [string, string] => {
    const syllable = normalise(written);
    // 表(a): one bare letter numbers a list.
    if (syllable.length > LONGEST_SYLLABLE || /^[a-z]$/.test(syllable)) return ['', ''];
    // 个(ge), 领(ling): the tone was lost or is neutral.
    return [toned.get(syllable) ?? '', toneless.get(syllable) ?? ''];
  };
  return {
    canBeRead: (character, written) =>
      asWritten(written).includes(character) || asMeant(written).some((characters) => characters.includes(character)),
    charactersOf: (written) => asWritten(written) + asMeant(written).join(''),
  };
}
