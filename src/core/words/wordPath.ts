import table from '../../tables/words/conversionNames.tsv';
import { charSet } from '../match/charSet';
import { linesOfList } from '../match/wordList';
import { LinesByCharacter } from '../match/tableLines';
import { WordTrie } from '../match/wordTrie';
import { isBasicHan } from '../numerals/numeralRoles';

/** The likeliest words of a text. */
export interface LikeliestWords {
  /** 1 at each offset that no word reaches over, 0 and the text's length among them. */
  readonly borders: Uint8Array;
  /** By offset: how rare the likeliest words before it are together, in bits. */
  readonly costs: Float64Array;
}

/** Cuts a Simplified text into words. Linear. */
export type WordPath = (text: string) => LikeliestWords;

const isMeasure = charSet(linesOfList(table, 'measure')[0]?.[0] ?? '');

/** Of a word that is in no list of counts. */
const RARITY_OF_OWN = 16;
/** LikeliestWords of one character that the word list lacks. */
const UNKNOWN = 24;
/** Behind a figure a measure word is likelier than a longer word that begins with it: 10天|后接到, 26份|提名. */
const BEHIND_A_FIGURE = 12;

/**
 * @param lexicon `dist/tables/lexicon.tsv`: how rare words are, as the binary logarithm of one in how many words of text
 * @param phrases `dist/tables/phraseRarity.tsv`: the same of OpenCC's phrases
 * @param own words that both lack
 */
export function createWordPath(lexicon: string, phrases: string, own: Iterable<string>): WordPath {
  const words = new Rarities([new LinesByCharacter(lexicon), new LinesByCharacter(phrases)]);
  for (const word of own) words.add(word, RARITY_OF_OWN);
  return (text) => {
    const costs = new Float64Array(text.length + 1).fill(Infinity);
    const starts = new Int32Array(text.length + 1);
    costs[0] = 0;
    for (let at = 0; at < text.length; at++) words.step(text, at, costs, starts);
    return { borders: borders(starts), costs };
  };
}

const PAIRS = 2 ** 20;

const pairOf = (first: number, second: number): number => ((first * 0x9e5) ^ second) & (PAIRS - 1);

/** How rare words are, read when a text first has their first character. */
class Rarities {
  private readonly words = new WordTrie<number>();
  private readonly isRead = new Uint8Array(0x10000);
  /** By character: how rare it is as a word of its own. */
  private readonly singles = new Int32Array(0x10000).fill(UNKNOWN);
  /** A bit for each pair that words begin with, shared by some: most pairs of a text begin none. */
  private readonly pairs = new Uint8Array(PAIRS >> 3);

  constructor(private readonly tables: readonly LinesByCharacter[]) {}

  add(word: string, rarity: number): void {
    this.words.add(word, rarity);
    const code = word.charCodeAt(0);
    if (word.length === 1) this.singles[code] = Math.min(UNKNOWN, rarity);
    else this.addPair(pairOf(code, word.charCodeAt(1)));
  }

  private addPair(pair: number): void {
    this.pairs[pair >> 3] = (this.pairs[pair >> 3] ?? 0) | (1 << (pair & 7));
  }

  /** Goes on from the likeliest words before `at` along each word that begins there. */
  step(text: string, at: number, costs: Float64Array, starts: Int32Array): void {
    const code = text.charCodeAt(at);
    const cost = costs[at] ?? 0;
    const isHan = isBasicHan(code);
    if (isHan && this.isRead[code] === 0) this.read(code);
    const counted = isFigure(text.charCodeAt(at - 1)) && isMeasure(text, at) ? BEHIND_A_FIGURE : 0;
    better(costs, starts, at, at + 1, isHan && counted === 0 ? cost + (this.singles[code] ?? 0) : cost);
    const pair = pairOf(code, text.charCodeAt(at + 1));
    if (!isHan || ((this.pairs[pair >> 3] ?? 0) & (1 << (pair & 7))) === 0) return;
    let state = this.words.step(0, code);
    for (let end = at + 1; state !== 0 && end < text.length; end++) {
      state = this.words.step(state, text.charCodeAt(end));
      const rarity = this.words.valueAt(state);
      if (rarity !== undefined) better(costs, starts, at, end + 1, cost + rarity + counted);
    }
  }

  private read(code: number): void {
    this.isRead[code] = 1;
    const first = String.fromCharCode(code);
    for (const group of this.tables.flatMap((table) => table.columns(code))) this.addGroup(first, group);
  }

  /** `a14 动 任`: words of one rarity, without their first character. */
  private addGroup(first: string, group: string): void {
    const [key = '', ...tails] = group.split(' ');
    const rarity = Number(key.replace(/^[a-z]/, ''));
    for (const tail of tails) this.add(first + tail, Math.min(rarity, this.words.get(first + tail) ?? Infinity));
  }
}

function better(costs: Float64Array, starts: Int32Array, start: number, end: number, cost: number): void {
  if (cost >= (costs[end] ?? 0)) return;
  costs[end] = cost;
  starts[end] = start;
}

const isFigure = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

function borders(starts: Int32Array): Uint8Array {
  const marks = new Uint8Array(starts.length);
  for (let end = starts.length - 1; end > 0; end = starts[end] ?? 0) marks[end] = 1;
  marks[0] = 1;
  return marks;
}
