import { isArabic, isHan, isLatin } from './characters';
import { WordTrie } from './wordTrie';

/**
 * Classes of words, as far as a noun phrase cares: n noun, l place, v verb, w verbal noun, a modifier, d adverb,
 * f function word, t time or position, x unknown; s where the phrase must stop (punctuation, a number, the end).
 */
export type WordClass = 'n' | 'l' | 'v' | 'w' | 'a' | 'd' | 'f' | 't' | 'x' | 's';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly class: WordClass;
}

/** Cuts a few characters beside a figure into words, so that a word and the next one cover most (maximum matching, MMSEG). */
export class Lexicon {
  private readonly words = new WordTrie<WordClass>();

  /** @param tables lines of class, words (separated by spaces), tab-separated; later tables win. */
  constructor(...tables: readonly string[]) {
    for (const table of tables) {
      for (const line of table.split('\n')) {
        if (line === '' || line.startsWith('#')) continue;
        const [letter = 'x', words = ''] = line.split('\t');
        for (const word of words.split(' ')) this.words.add(word, letter as WordClass);
      }
    }
  }

  tokenAt(folded: string, start: number): Token {
    const code = folded.charCodeAt(start);
    if (isLatin(code)) return { start, end: lettersEnd(folded, start), class: 'x' };
    if (!isHan(code)) return { start, end: start + 1, class: 's' };
    let best: WordClass = 'x';
    let bestEnd = start + 1;
    let bestScore = -1;
    let node = 0;
    for (let at = start; at < folded.length; at++) {
      node = this.words.step(node, folded.charCodeAt(at));
      if (node === 0) break;
      const letter = this.words.valueAt(node);
      const score = letter === undefined ? -1 : this.pairScore(folded, start, at + 1);
      if (letter === undefined || score < bestScore) continue;
      bestScore = score;
      best = letter;
      bestEnd = at + 1;
    }
    return { start, end: bestEnd, class: best };
  }

  /** How well a word and the longest one behind it cover the text: single characters count half, even lengths win. */
  private pairScore(folded: string, start: number, end: number): number {
    const longest = this.words.longestEnd(folded, end);
    const next = longest > end ? longest - end : end < folded.length && isHan(folded.charCodeAt(end)) ? 1 : 0;
    const first = end - start;
    const uneven = next === 0 ? 0 : Math.abs(first - next);
    return (worth(first) + worth(next)) * 16 - uneven + (next > first ? 0.5 : 0);
  }

  /** All words between two offsets; the last may reach beyond. */
  tokens(folded: string, start: number, end: number): Token[] {
    const tokens: Token[] = [];
    for (let at = start; at < end;) {
      const token = this.tokenAt(folded, at);
      tokens.push(token);
      at = token.end;
    }
    return tokens;
  }
}

function worth(length: number): number {
  return length === 1 ? 0.5 : length;
}

function lettersEnd(folded: string, start: number): number {
  let end = start;
  while (isLatin(folded.charCodeAt(end)) || (end > start && isArabic(folded.charCodeAt(end)))) end++;
  return end;
}
