import type { PassedOverReason } from '../article/model';
import type { Span } from '../text/span';
import { Role, roleOf } from './characters';
import { WordTrie } from './wordTrie';

export interface FixedWord extends Span {
  readonly reason: PassedOverReason;
}

const none: readonly never[] = [];

/** Words with a number character in them that count nothing, found from their first number character. */
export class FixedWords {
  /** From the first number character on; each with what must stand before it. */
  private readonly tails = new WordTrie<{ readonly head: string; readonly reason: PassedOverReason }[]>();

  /** @param table lines of reason, words (separated by spaces), tab-separated. */
  constructor(table: string) {
    for (const line of table.split('\n')) {
      if (line.startsWith('#')) continue;
      const [reason = '', words = ''] = line.split('\t');
      for (const word of words.split(' ')) this.add(word, reason as PassedOverReason);
    }
  }

  add(word: string, reason: PassedOverReason): void {
    const at = firstNumberCharacter(word);
    if (at < 0) return;
    const tail = word.slice(at);
    this.tails.add(tail, [...(this.tails.get(tail) ?? []), { head: word.slice(0, at), reason }]);
  }

  /** The longest such word whose first number character stands at `at`. */
  at(folded: string, at: number): FixedWord | undefined {
    let best: FixedWord | undefined;
    let node = 0;
    for (let i = at; i < folded.length; i++) {
      node = this.tails.step(node, folded.charCodeAt(i));
      if (node === 0) break;
      for (const { head, reason } of this.tails.valueAt(node) ?? none) {
        const start = at - head.length;
        if (start < 0 || !folded.startsWith(head, start)) continue;
        if (!best || i + 1 - start > best.end - best.start) best = { start, end: i + 1, reason };
      }
    }
    return best;
  }
}

function firstNumberCharacter(word: string): number {
  for (let i = 0; i < word.length; i++) {
    const role = roleOf(word.charCodeAt(i));
    if (role === Role.digit || role === Role.unit || role === Role.half) return i;
  }
  return -1;
}
