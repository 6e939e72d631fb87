import table from '../../tables/words/conversionNames.tsv';
import { charSet } from '../match/charSet';
import { linesOfList } from '../match/wordList';
import { PairBits } from '../match/pairBits';
import { PairIndex } from '../match/pairIndex';
import { LinesByCharacter } from '../match/tableLines';
import { WordTrie } from '../match/wordTrie';
import { isBasicHan } from '../numerals/numeralRoles';

/** The likeliest words of a text. */
export interface LikeliestWords {
  /** 1 at each offset that no word reaches over, 0 and the text's length among them. */
  readonly borders: Uint8Array;
  /** By offset: how rare the likeliest words before it are together, in bits. */
  readonly costs: Int32Array;
}

/** Cuts a Simplified text into words. Linear. */
export interface WordPath {
  (text: string): LikeliestWords;
  /** The same of a few characters; good until the next of them is asked for. */
  readonly of: (few: string) => LikeliestWords;
  /** How rare the likeliest words of a few characters are together, in bits. */
  readonly cost: (few: string) => number;
}

/** A stretch of a few characters is no longer. */
const FEW = 64;

const rowOf = (list: string): string => linesOfList(table, list)[0]?.[0] ?? '';
const isMeasure = charSet(rowOf('measure'));
const isMeasureOfThings = charSet(rowOf('measureOfThings'));
const isNumeral = new Uint8Array(0x10000);
for (const numeral of rowOf('counting')) isNumeral[numeral.charCodeAt(0)] = 1;

/** Above what any words cost together. */
const UNREACHED = 0x7fffffff;
/** Of a word that is in no list of counts. */
const RARITY_OF_OWN = 16;
/** LikeliestWords of one character that the word list lacks. */
const UNKNOWN = 24;
/** Behind a figure a measure word is likelier than a longer word that begins with it: 10天|后接到, 26份|提名. */
const BEHIND_A_FIGURE = 12;
/** Numerals are parts of words themselves, so they tell less: 三家|私铁, but 两天后 and 三年级. */
const BEHIND_A_NUMERAL = 4;

/**
 * @param lexicon `dist/tables/lexicon.tsv`: how rare words are, as the binary logarithm of one in how many words of text
 * @param phrases `dist/tables/phraseRarity.tsv`: the same of OpenCC's phrases
 * @param own words that both lack
 */
export function createWordPath(lexicon: string, phrases: string, own: Iterable<string>): WordPath {
  const words = new Rarities([new LinesByCharacter(lexicon), new LinesByCharacter(phrases)]);
  for (const word of own) words.add(word, RARITY_OF_OWN);
  const path = (text: string): LikeliestWords => {
    const { costs, starts } = room(text.length);
    words.cut(text, costs, starts);
    return { borders: borders(starts, text.length), costs };
  };
  const few = room(FEW);
  const cost = (text: string): number => {
    const { costs, starts } = text.length <= FEW ? few : room(text.length);
    words.cut(text, costs, starts);
    return costs[text.length] ?? 0;
  };
  const of = (text: string): LikeliestWords => {
    cost(text);
    return text.length <= FEW ? { borders: borders(few.starts, text.length), costs: few.costs } : path(text);
  };
  return Object.assign(path, { of, cost });
}

/** Room to cut a text of this length. */
const room = (length: number): { costs: Int32Array; starts: Int32Array } => ({
  costs: new Int32Array(length + 1),
  starts: new Int32Array(length + 1),
});

/** Of a pair of characters, below the number of the row that longer words begin with: it is no word by itself. */
const NO_WORD = 1023;
const ROW_AT = 10;
const UNREAD = 128;
/** About as many pairs begin words. */
const PAIRS = 90_000;

/**
 * How rare words are, read when a text first has their first character. Most words are two characters long: these are
 * numbers by pairs, and only of a pair that longer words begin with the trie is asked.
 */
class Rarities {
  private readonly longer = new WordTrie<number>();
  /** By character: how rare it is as a word of its own, and beside 128 where its words are not read. */
  private readonly singles = new Uint8Array(0x10000).fill(UNREAD | UNKNOWN);
  private readonly pairs = new PairIndex(PAIRS);
  /** Which characters longer words go on with behind such a row. */
  private readonly thirds = new PairBits();

  constructor(private readonly tables: readonly LinesByCharacter[]) {}

  /** A word that is told several times is as rare as where it is least so. */
  add(word: string, rarity: number): void {
    const code = word.charCodeAt(0);
    if (word.length === 1) {
      const before = this.singles[code] ?? UNKNOWN;
      this.singles[code] = (before & UNREAD) | Math.min(before & ~UNREAD, rarity);
      return;
    }
    const second = word.charCodeAt(1);
    const pair = this.pair(code, second);
    if (word.length === 2) this.pairs.set(code, second, (pair & ~NO_WORD) | Math.min(pair & NO_WORD, rarity));
    else this.addLonger(word, rarity, code, second, pair);
  }

  private addLonger(word: string, rarity: number, code: number, second: number, pair: number): void {
    const { longer } = this;
    longer.add(word, pair > NO_WORD ? Math.min(rarity, longer.get(word) ?? rarity) : rarity);
    const row = pair > NO_WORD ? pair >> ROW_AT : longer.rowOf(longer.step(longer.step(0, code), second));
    if (pair <= NO_WORD) this.pairs.set(code, second, (row << ROW_AT) | pair);
    this.thirds.add(row, word.charCodeAt(2));
  }

  private pair(first: number, second: number): number {
    const pair = this.pairs.get(first, second);
    return pair < 0 ? NO_WORD : pair;
  }

  /** Where the likeliest word begins that ends at each offset, and how rare the words up to there are. */
  cut(text: string, costs: Int32Array, starts: Int32Array): void {
    costs.fill(UNREACHED, 0, text.length + 1);
    costs[0] = 0;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const counted = countedBy(before, text, at);
      if (isBasicHan(code)) this.step(text, at, code, counted, costs, starts);
      else better(costs, starts, at, at + 1, costs[at] ?? 0);
      before = code;
    }
  }

  /** Goes on from the likeliest words before `at` along each word that begins there. */
  private step(text: string, at: number, code: number, counted: number, costs: Int32Array, starts: Int32Array): void {
    const cost = costs[at] ?? 0;
    if (((this.singles[code] ?? 0) & UNREAD) !== 0) this.read(code);
    better(costs, starts, at, at + 1, counted === BEHIND_A_FIGURE ? cost : cost + (this.singles[code] ?? 0));
    const pair = at + 1 < text.length ? this.pairs.get(code, text.charCodeAt(at + 1)) : -1;
    if (pair < 0) return;
    if ((pair & NO_WORD) !== NO_WORD) better(costs, starts, at, at + 2, cost + (pair & NO_WORD) + counted);
    if (pair > NO_WORD && this.thirds.has(pair >> ROW_AT, text.charCodeAt(at + 2)))
      this.stepAlong(text, at, pair >> ROW_AT, cost + counted, costs, starts);
  }

  /** Along each word of three characters and more that begins with the row of two. */
  private stepAlong(text: string, at: number, row: number, cost: number, costs: Int32Array, starts: Int32Array): void {
    const { longer } = this;
    let end = at + 2;
    let state = end < text.length ? longer.stepFrom(row, text.charCodeAt(end)) : 0;
    while (state !== 0) {
      end++;
      const rarity = longer.valueAt(state);
      if (rarity !== undefined) better(costs, starts, at, end, cost + rarity);
      state = end < text.length ? longer.step(state, text.charCodeAt(end)) : 0;
    }
  }

  private read(code: number): void {
    this.singles[code] = (this.singles[code] ?? 0) & ~UNREAD;
    const first = String.fromCharCode(code);
    for (const group of this.tables.flatMap((table) => table.columns(code))) this.addGroup(first, group);
  }

  /** `a14 动 任`: words of one rarity, without their first character. */
  private addGroup(first: string, group: string): void {
    const [key = '', ...tails] = group.split(' ');
    const rarity = Number(key.replace(/^[a-z]/, ''));
    for (const tail of tails) this.add(first + tail, rarity);
  }
}

function better(costs: Int32Array, starts: Int32Array, start: number, end: number, cost: number): void {
  if (cost >= (costs[end] ?? 0)) return;
  costs[end] = cost;
  starts[end] = start;
}

/** By how much a longer word is rarer that begins with a measure word behind a number. */
function countedBy(before: number, text: string, at: number): number {
  if (isFigure(before)) return isMeasure(text, at) ? BEHIND_A_FIGURE : 0;
  return isNumeral[before] === 1 && isMeasureOfThings(text, at) ? BEHIND_A_NUMERAL : 0;
}

const isFigure = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

function borders(starts: Int32Array, length: number): Uint8Array {
  const marks = new Uint8Array(length + 1);
  for (let end = length; end > 0; end = starts[end] ?? 0) marks[end] = 1;
  marks[0] = 1;
  return marks;
}
