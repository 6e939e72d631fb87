import type { Match } from '../script/phraseDictionary';
import { textOfCodes } from '../text/textOfCodes';
import type { Uneven } from './conversionMap';
import { withReplaced } from './chained';
import type { Chained } from './chained';

/** What a step puts for a text, from left to right. */
export class StepRow {
  /** The target's codes: most pieces are of one character, and a string each would cost more. */
  private readonly codes: number[];
  private readonly uneven: Uneven[] = [];
  private readonly replaced: Uneven[] = [];
  private target = 0;

  /** @param first where the first piece is put; what stands before stays as it is. */
  constructor(
    private readonly text: string,
    first: number,
  ) {
    this.codes = new Array<number>(text.length);
    this.copy(text, 0, first);
  }

  /** Puts one UTF-16 unit for one. */
  putUnit(code: number): void {
    this.codes[this.target++] = code;
  }

  /** @returns where the next one begins, which is `end`: what stands from `at` on stays as it is. */
  keep(at: number, end: number): number {
    this.copy(this.text, at, end);
    return end;
  }

  /** @returns where the next one begins; a match of length 0 leaves the character. */
  put(at: number, { length, value, isOtherWord }: Match): number {
    if (length === 0) return this.keep(at, at + 1);
    if (value.length !== length || isOtherWord) this.note(at, at + length, value.length, isOtherWord);
    this.copy(value, 0, value.length);
    return at + length;
  }

  finished(): Chained {
    this.codes.length = this.target;
    return { text: textOfCodes(this.codes), uneven: this.uneven, ...withReplaced(this.replaced) };
  }

  private copy(from: string, start: number, end: number): void {
    for (let at = start; at < end; at++) this.codes[this.target++] = from.charCodeAt(at);
  }

  private note(start: number, end: number, length: number, isOtherWord: boolean): void {
    const piece = { start, end, targetStart: this.target, targetEnd: this.target + length };
    if (length !== end - start) this.uneven.push(piece);
    if (isOtherWord) this.replaced.push(piece);
  }
}
