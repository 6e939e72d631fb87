import type { FigureKind } from '../article/model';
import { PairIndex } from '../match/pairIndex';
import { WordTrie } from '../match/wordTrie';

export interface MeasureWord {
  /** As in the table, folded. */
  readonly word: string;
  readonly kind: FigureKind;
  /** The unit that others of its kind are compared in, and how many of it this one is; null where there is none. */
  readonly base: string | null;
  readonly factor: number;
  /** A noun that takes the number without a measure word: 9县, 7乡镇. */
  readonly isNoun: boolean;
}

/** The measure words and units, asked for by the text behind a number. */
export class MeasureWords {
  private readonly words = new WordTrie<MeasureWord>();
  private readonly neighbours: PairIndex;

  /**
   * @param table lines of kind, base unit, factor, words (separated by spaces), tab-separated; kind `self` for nouns
   * that stand in the measure word's place.
   * @param neighbours lines of a measure word of one character and those that make another word with it.
   */
  constructor(table: string, neighbours: string) {
    for (const [kind = '', base = '', factor = '1', words = ''] of rows(table)) {
      for (const word of words.split(' ')) this.words.add(word, measureWord(word, kind, base, Number(factor)));
    }
    this.neighbours = new PairIndex(neighbours.length);
    for (const [word = '', others = ''] of rows(neighbours)) {
      for (const other of others) this.neighbours.set(word.charCodeAt(0), other.charCodeAt(0), 1);
    }
  }

  get(word: string): MeasureWord | undefined {
    return this.words.get(word);
  }

  /** The longest that begins at `start`, and where it ends. */
  longest(folded: string, start: number): { value: MeasureWord; end: number } | undefined {
    return this.words.longest(folded, start);
  }

  /** Does the character at `start`, a measure word by itself, begin another word (骁龙8处理器 has no 8处)? */
  beginsOther(folded: string, start: number): boolean {
    if (start + 1 >= folded.length) return false;
    return this.neighbours.get(folded.charCodeAt(start), folded.charCodeAt(start + 1)) > 0;
  }
}

function measureWord(word: string, kind: string, base: string, factor: number): MeasureWord {
  const isNoun = kind === 'self';
  return { word, kind: isNoun ? 'count' : (kind as FigureKind), base: base === '-' ? null : base, factor, isNoun };
}

function rows(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
