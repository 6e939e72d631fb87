import { remembered } from '../match/memo';
import { LinesByCharacter } from '../match/tableLines';
import { isArabic, isBasicHan } from '../numerals/numeralRoles';
import { isLatin } from '../text/characters';
import { plainWord, wordByHand } from './word';
import type { LexiconWord, WordClass } from './word';
import { WordTrie } from '../match/wordTrie';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: LexiconWord;
}

const unknown = plainWord('x', 24);
const stop = plainWord('s', 0);
const longestCut = 40;

/** Cuts a few characters beside a figure into words, so that the words together are the most probable. */
export class Lexicon {
  private readonly words = new WordTrie<LexiconWord>();
  private readonly unread: LinesByCharacter;
  private readonly own = new Map<number, [letters: string, written: string][]>();
  /** By character code: the words that begin with it are in the trie. */
  private readonly isRead = new Uint8Array(0x10000);
  private readonly costs = new Float64Array(longestCut + 1);
  private readonly starts = new Int32Array(longestCut + 1);
  private readonly last: LexiconWord[] = [];

  /**
   * @param dictionary a line for each first character of words, then groups of class, rarity and the words' other
   * characters (`a14 动 任`), tab-separated; a line is read when a text first has its character.
   * @param classes lines of letters (see `wordByHand`) and a word. Later lines win.
   */
  constructor(dictionary: string, classes: string) {
    this.unread = new LinesByCharacter(dictionary);
    for (const [letters = '', written = ''] of rows(classes)) this.addOwn(letters, written);
  }

  private addOwn(letters: string, written: string): void {
    const first = written.charCodeAt(0);
    const others = this.own.get(first);
    if (others) others.push([letters, written]);
    else this.own.set(first, [[letters, written]]);
  }

  /** The trie's node behind the first character of words. */
  private beginning(code: number): number {
    if (this.isRead[code] === 0) this.readWords(code);
    return this.words.step(0, code);
  }

  private readWords(code: number): void {
    this.isRead[code] = 1;
    for (const group of this.unread.columns(code)) this.readGroup(code, group);
    for (const [letters, written] of this.own.get(code) ?? [])
      this.words.add(written, wordByHand(letters, this.words.get(written)));
  }

  /** `a14 动 任`: the words of one class and rarity that begin with a character. */
  private readGroup(first: number, group: string): void {
    let end = endOfPart(group, 0);
    const word = wordOf(group.slice(0, end));
    while (end < group.length) {
      const start = end + 1;
      end = endOfPart(group, start);
      this.words.addBehind(first, group, start, end, word);
    }
  }

  /** All words between two offsets, which may be 40 apart. */
  tokens(folded: string, start: number, end: number): Token[] {
    const length = Math.min(end - start, longestCut);
    this.costs.fill(Infinity, 0, length + 1);
    this.costs[0] = 0;
    for (let at = 0; at < length; at++) if (this.costs[at] !== Infinity) this.reach(folded, start, at, length);
    return this.path(start, length);
  }

  /** Every word that begins at `from + at`, as a step of the cut. */
  private reach(folded: string, from: number, at: number, length: number): void {
    const code = folded.charCodeAt(from + at);
    if (!isBasicHan(code)) {
      const end = Math.min(runEnd(folded, from + at) - from, length);
      this.step(at, end, isLatin(code) ? unknown : stop);
      return;
    }
    this.step(at, at + 1, unknown);
    let node = this.beginning(code);
    for (let end = at + 1; node !== 0; end++) {
      const word = this.words.valueAt(node);
      if (word !== undefined) this.step(at, end, word);
      if (end >= length) return;
      node = this.words.step(node, folded.charCodeAt(from + end));
    }
  }

  private step(start: number, end: number, word: LexiconWord): void {
    const cost = (this.costs[start] ?? 0) + word.rarity;
    if (cost > (this.costs[end] ?? 0) || (cost === this.costs[end] && word === unknown)) return;
    this.costs[end] = cost;
    this.starts[end] = start;
    this.last[end] = word;
  }

  private path(from: number, length: number): Token[] {
    const tokens: Token[] = [];
    for (let end = length; end > 0; end = this.starts[end] ?? 0)
      tokens.push({ start: from + (this.starts[end] ?? 0), end: from + end, word: this.last[end] ?? unknown });
    return tokens.reverse();
  }
}

function endOfPart(group: string, start: number): number {
  const blank = group.indexOf(' ', start);
  return blank < 0 ? group.length : blank;
}

/** `a14`: words of one class and rarity are one, so that the few of them stay near at hand. */
const wordOf = remembered((key: string) => plainWord(key.charAt(0) as WordClass, Number(key.slice(1))));

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
