/**
 * Classes of words, as far as a noun phrase cares: n noun, l place, v verb, w verbal noun, a modifier, d adverb,
 * f function word, t time, position or unit, x unknown; s where the phrase must stop (punctuation, a number, the end).
 */
export type WordClass = 'n' | 'l' | 'v' | 'w' | 'a' | 'd' | 'f' | 't' | 'x' | 's';

export interface LexiconWord {
  readonly class: WordClass;
  /** The binary logarithm of one in how many words of running text it is. */
  readonly rarity: number;
  /** May stand in a noun phrase. */
  readonly isNominal: boolean;
  /** The class was written by hand: a word of one character that has it is no part of an unknown word. */
  readonly isSure: boolean;
  /** May stand between a noun and its number (耕地有64万亩); `change` also says that it speaks of the same thing (增至). */
  readonly link: 'link' | 'change' | null;
  /** Makes a noun with the verb before it: 受灾面积, 逗留时间, 参训人员. */
  readonly takesVerb: boolean;
  /** Names what is measured (面积, 时间), and so belongs to the number behind it. */
  readonly isMeasure: boolean;
}

/** A word of the dictionary. */
export function plainWord(letter: WordClass, rarity: number): LexiconWord {
  return {
    class: letter,
    rarity,
    isNominal: isNominal(letter),
    isSure: false,
    link: null,
    takesVerb: false,
    isMeasure: false,
  };
}

/** How rare a word of the hand-written table is taken to be where the dictionary does not have it. */
const rarityOfOwn = 15;
const links: Readonly<Record<string, LexiconWord['link']>> = { '=': 'link', '+': 'change' };

/**
 * A word of the hand-written table.
 *
 * @param letters the class, `=` or `+` (see `link`) `~` (`isMeasure`) or `^` (`takesVerb`) behind it; a sign alone leaves the class as known.
 * @param known the dictionary's word, where it has one.
 */
export function wordByHand(letters: string, known: LexiconWord | undefined): LexiconWord {
  const sign = letters.slice(-1);
  const link = links[sign] ?? null;
  const isMeasure = sign === '~';
  const takesVerb = isMeasure || sign === '^';
  const letter = (link || takesVerb ? letters.slice(0, -1) : letters) as WordClass | '';
  const own = letter === '' ? (known?.class ?? 'f') : letter;
  const rarity = Math.min(known?.rarity ?? rarityOfOwn, rarityOfOwn);
  return { class: own, rarity, isNominal: isNominal(own), isSure: true, link, takesVerb, isMeasure };
}

function isNominal(letter: WordClass): boolean {
  return letter === 'n' || letter === 'w' || letter === 'x' || letter === 'a' || letter === 'l';
}
