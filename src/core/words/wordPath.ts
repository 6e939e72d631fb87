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
  const words = new WordTrie<number>();
  for (const word of own) words.add(word, RARITY_OF_OWN);
  const beginning = createBeginning(words, [new LinesByCharacter(lexicon), new LinesByCharacter(phrases)]);
  return (text) => {
    const costs = new Float64Array(text.length + 1).fill(Infinity);
    const starts = new Int32Array(text.length + 1);
    costs[0] = 0;
    const step = (start: number, end: number, rarity: number): void => {
      const cost = (costs[start] ?? 0) + rarity;
      if (cost >= (costs[end] ?? 0)) return;
      costs[end] = cost;
      starts[end] = start;
    };
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const counted = isFigure(text.charCodeAt(at - 1)) && isMeasure(text, at) ? BEHIND_A_FIGURE : 0;
      step(at, at + 1, isBasicHan(code) && counted === 0 ? UNKNOWN : 0);
      let node = isBasicHan(code) ? beginning(code) : 0;
      for (let end = at + 1; node !== 0; end++) {
        const rarity = words.valueAt(node);
        if (rarity !== undefined) step(at, end, rarity + (end > at + 1 ? counted : 0));
        node = end < text.length ? words.step(node, text.charCodeAt(end)) : 0;
      }
    }
    return { borders: borders(starts), costs };
  };
}

/** The trie's node behind the first character of words, whose lines are read when a text first has it. */
function createBeginning(words: WordTrie<number>, tables: readonly LinesByCharacter[]): (code: number) => number {
  const isRead = new Uint8Array(0x10000);
  return (code) => {
    if (isRead[code] === 0) {
      isRead[code] = 1;
      for (const group of tables.flatMap((table) => table.columns(code)))
        addGroup(words, String.fromCharCode(code), group);
    }
    return words.step(0, code);
  };
}

/** `a14 动 任`: words of one rarity, without their first character. */
function addGroup(words: WordTrie<number>, first: string, group: string): void {
  const [key = '', ...tails] = group.split(' ');
  const rarity = Number(key.replace(/^[a-z]/, ''));
  for (const tail of tails) words.add(first + tail, Math.min(rarity, words.get(first + tail) ?? Infinity));
}

const isFigure = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

function borders(starts: Int32Array): Uint8Array {
  const marks = new Uint8Array(starts.length);
  for (let end = starts.length - 1; end > 0; end = starts[end] ?? 0) marks[end] = 1;
  marks[0] = 1;
  return marks;
}
