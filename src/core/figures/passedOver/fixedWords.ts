import table from '../../../tables/words/fixedWords.tsv';
import type { PassedOverReason } from '../../article/model';
import type { Span } from '../../text/span';
import { NumeralRole, roleOf } from '../../numerals/numeralRoles';
import { linesOfList } from '../../match/wordList';
import { WordTrie } from '../../match/wordTrie';

export interface FixedWord extends Span {
  readonly reason: PassedOverReason;
}

interface Head {
  readonly text: string;
  readonly reason: PassedOverReason;
}

/** The words that are alike from their first number character on. */
class Tail {
  /** Set where the tail is a word by itself. */
  alone: PassedOverReason | undefined;
  /** What stands before it in the others, by the last character. */
  private readonly heads = new Map<number, Head[]>();

  add(text: string, reason: PassedOverReason): void {
    if (text === '') this.alone ??= reason;
    else this.headsOn(text.charCodeAt(text.length - 1)).push({ text, reason });
  }

  private headsOn(last: number): Head[] {
    const heads = this.heads.get(last) ?? [];
    this.heads.set(last, heads);
    return heads;
  }

  /** The longest head that ends at `end`. */
  headBefore(folded: string, end: number): Head | undefined {
    const heads = end > 0 ? this.heads.get(folded.charCodeAt(end - 1)) : undefined;
    let longest: Head | undefined;
    for (const head of heads ?? none) {
      const isHere = end >= head.text.length && folded.startsWith(head.text, end - head.text.length);
      if (isHere && head.text.length > (longest?.text.length ?? 0)) longest = head;
    }
    return longest;
  }
}

const none: readonly never[] = [];

/** Words with a number character in them that count nothing, found from their first number character. */
class FixedWords {
  private readonly tails = new WordTrie<Tail>();

  constructor() {
    for (const reason of ['fixed-word', 'idiom'] as const) {
      for (const [word = ''] of linesOfList(table, reason)) this.add(word, reason);
    }
  }

  private add(word: string, reason: PassedOverReason): void {
    const at = firstNumberCharacter(word);
    if (at < 0) return;
    const tail = this.tails.get(word.slice(at)) ?? new Tail();
    tail.add(word.slice(0, at), reason);
    this.tails.add(word.slice(at), tail);
  }

  /** The longest such word whose first number character stands at `at`. */
  at(folded: string, at: number): FixedWord | undefined {
    let best: FixedWord | undefined;
    let node = 0;
    for (let i = at; i < folded.length; i++) {
      node = this.tails.step(node, folded.charCodeAt(i));
      if (node === 0) break;
      const tail = this.tails.valueAt(node);
      const head = tail?.headBefore(folded, at);
      const reason = head?.reason ?? tail?.alone;
      if (reason === undefined) continue;
      const start = at - (head?.text.length ?? 0);
      if (!best || i + 1 - start > best.end - best.start) best = { start, end: i + 1, reason };
    }
    return best;
  }
}

export const fixedWords = new FixedWords();

function firstNumberCharacter(word: string): number {
  for (let i = 0; i < word.length; i++) {
    const role = roleOf(word.charCodeAt(i));
    if (role === NumeralRole.digit || role === NumeralRole.unit || role === NumeralRole.half) return i;
  }
  return -1;
}
