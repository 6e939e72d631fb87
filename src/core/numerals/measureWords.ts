import otherWords from '../../tables/words/measureNeighbours.tsv';
import table from '../../tables/words/measureWords.tsv';
import type { FigureKind } from '../article/model';
import { PairIndex } from '../match/pairIndex';
import { linesOfList } from '../match/wordList';
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

/** The lists of the table; `self` holds the nouns that stand in the measure word's place. */
const lists = [
  'count',
  'money',
  'percent',
  'temperature',
  'age',
  'length',
  'area',
  'weight',
  'volume',
  'duration',
  'ratio',
  'self',
] as const;

/** The measure words and units, asked for by the text behind a number. */
export class MeasureWords {
  private readonly words = new WordTrie<MeasureWord>();
  private readonly neighbours: PairIndex;

  constructor() {
    for (const list of lists) {
      for (const [word = '', base = '', factor = '1'] of linesOfList(table, list)) {
        this.words.add(word, measureWord(word, list, base, exactly(factor)));
      }
    }
    const others = linesOfList(otherWords, 'otherWord');
    this.neighbours = new PairIndex(others.length);
    for (const [word = ''] of others) this.neighbours.set(word.charCodeAt(0), word.charCodeAt(1), 1);
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

/** The one list of measure words that every reader of numbers asks. */
export const measureWords = new MeasureWords();

/** Of a decimal or a fraction: 60 times 2000/3 is 40,000, as 60 times 666.667 is not. */
function exactly(factor: string): number {
  const [over = '1', under = '1'] = factor.split('/');
  return Number(over) / Number(under);
}

function measureWord(word: string, list: (typeof lists)[number], base: string, factor: number): MeasureWord {
  const isNoun = list === 'self';
  return { word, kind: isNoun ? 'count' : list, base: base === '-' ? null : base, factor, isNoun };
}
