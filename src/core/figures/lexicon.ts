import { isArabic, isHan, isLatin } from './characters';
import { WordTrie } from './wordTrie';

/**
 * Classes of words, as far as a noun phrase cares: n noun, l place, v verb, w verbal noun, a modifier, d adverb,
 * f function word, t time or position, x unknown; s where the phrase must stop (punctuation, a number, the end).
 */
export type WordClass = 'n' | 'l' | 'v' | 'w' | 'a' | 'd' | 'f' | 't' | 'x' | 's';

export interface Word {
  readonly class: WordClass;
  /** The binary logarithm of one in how many words of running text it is. */
  readonly rarity: number;
  /** The class was written by hand: a word of one character that has it is no part of an unknown word. */
  readonly isSure: boolean;
  /** May stand between a noun and its number (耕地有64万亩); `change` also says that it speaks of the same thing (增至). */
  readonly link: 'link' | 'change' | null;
  /** Makes a noun with the verb before it: 受灾面积, 逗留时间. */
  readonly takesVerb: boolean;
}

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

const unknown: Word = { class: 'x', rarity: 24, isSure: false, link: null, takesVerb: false };
const stop: Word = { class: 's', rarity: 0, isSure: true, link: null, takesVerb: false };
const longestCut = 40;
/** How rare a word of the hand-written table is taken to be where the dictionary does not have it. */
const rarityOfOwn = 15;
const links: Readonly<Record<string, Word['link']>> = { '=': 'link', '+': 'change' };

/** Cuts a few characters beside a figure into words, so that the words together are the most probable. */
export class Lexicon {
  private readonly words = new WordTrie<Word>();
  private readonly costs = new Float64Array(longestCut + 1);
  private readonly starts = new Int32Array(longestCut + 1);
  private readonly last: Word[] = [];

  /**
   * @param dictionary lines of class, rarity, words (separated by spaces), tab-separated.
   * @param classes lines of class, words; the class may be followed by `=`, `+` (see `Word.link`) or `~` (`takesVerb`), or be no more than
   * that where the dictionary's stays. Later lines win.
   */
  constructor(dictionary: string, classes: string) {
    for (const [letter = 'x', rarity = '', words = ''] of rows(dictionary)) {
      const word: Word = { class: letter as WordClass, rarity: Number(rarity), isSure: false, link: null, takesVerb: false };
      for (const written of words.split(' ')) this.words.add(written, word);
    }
    for (const [letters = '', words = ''] of rows(classes))
      for (const written of words.split(' ')) this.words.add(written, this.byHand(written, letters));
  }

  private byHand(written: string, letters: string): Word {
    const known = this.words.get(written);
    const sign = letters.slice(-1);
    const link = links[sign] ?? null;
    const takesVerb = sign === '~';
    const letter = (link || takesVerb ? letters.slice(0, -1) : letters) as WordClass | '';
    return {
      class: letter === '' ? (known?.class ?? 'f') : letter,
      rarity: Math.min(known?.rarity ?? rarityOfOwn, rarityOfOwn),
      isSure: true,
      link,
      takesVerb,
    };
  }

  /** All words between two offsets, which may be 40 apart. */
  tokens(folded: string, start: number, end: number): Token[] {
    const length = Math.min(end - start, longestCut);
    this.costs.fill(Infinity, 0, length + 1);
    this.costs[0] = 0;
    for (let at = 0; at < length; at++) if (this.costs[at] !== Infinity) this.reach(folded, start, at, length);
    return this.path(start, length);
  }

  /** Is the one character at `at`, taken as a word, of this class? */
  isOfClass(folded: string, at: number, letter: WordClass): boolean {
    return this.words.valueAt(this.words.step(0, folded.charCodeAt(at)))?.class === letter;
  }

  /** Every word that begins at `from + at`, as a step of the cut. */
  private reach(folded: string, from: number, at: number, length: number): void {
    const code = folded.charCodeAt(from + at);
    if (!isHan(code)) {
      const end = Math.min(runEnd(folded, from + at) - from, length);
      this.step(at, end, isLatin(code) ? unknown : stop);
      return;
    }
    this.step(at, at + 1, unknown);
    let node = 0;
    for (let end = at; end < length; end++) {
      node = this.words.step(node, folded.charCodeAt(from + end));
      if (node === 0) return;
      const word = this.words.valueAt(node);
      if (word !== undefined) this.step(at, end + 1, word);
    }
  }

  private step(start: number, end: number, word: Word): void {
    const cost = (this.costs[start] ?? 0) + word.rarity;
    if (cost > (this.costs[end] ?? 0) || (cost === this.costs[end] && word === unknown)) return;
    this.costs[end] = cost;
    this.starts[end] = start;
    this.last[end] = word;
  }

  private path(from: number, length: number): Token[] {
    const tokens: Token[] = [];
    for (let end = length; end > 0;) {
      const start = this.starts[end] ?? 0;
      tokens.push({ start: from + start, end: from + end, word: this.last[end] ?? unknown });
      end = start;
    }
    return tokens.reverse();
  }
}

function* rows(table: string): Generator<string[]> {
  for (const line of table.split('\n')) if (line !== '' && !line.startsWith('#')) yield line.split('\t');
}

/** The end of the letters (H1N1) or of the digits that begin at `start`; of one character where it is neither. */
function runEnd(folded: string, start: number): number {
  const isWord = isLatin(folded.charCodeAt(start));
  let end = start + 1;
  for (; end < folded.length; end++) {
    const code = folded.charCodeAt(end);
    if (!isArabic(code) && !(isWord && isLatin(code))) break;
  }
  return isWord || isArabic(folded.charCodeAt(start)) ? end : start + 1;
}
