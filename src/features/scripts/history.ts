import type { ShownChoice } from './documentChoices';
import type { WayBack } from './wayBack';

/** What was known of a document's conversions when its text had this digest; offsets count line ends once. */
export interface Standing {
  readonly digest: string;
  readonly way: WayBack;
  readonly choices: readonly ShownChoice[];
}

/** Standings that a document keeps; more would keep too many texts alive. */
const MOST = 40;

/** The standings of one document in the order in which they came to be: undo leads back in it, redo on. */
export class StandingHistory {
  private list: Standing[] = [];
  private current = -1;

  get latest(): Standing | undefined {
    return this.list.at(-1);
  }

  /** What undo had left behind can't be done again. */
  add(standing: Standing): void {
    if (this.list[this.current]?.digest === standing.digest) {
      this.list[this.current] = standing;
      return;
    }
    this.list = [...this.list.slice(0, this.current + 1), standing].slice(-MOST);
    this.current = this.list.length - 1;
  }

  find(digest: string): Standing | undefined {
    return this.list.findLast((one) => one.digest === digest);
  }

  back(digest: string): Standing | undefined {
    return this.goTo(this.list.findLastIndex((one, index) => index <= this.current && one.digest === digest));
  }

  on(digest: string): Standing | undefined {
    return this.goTo(this.list.findIndex((one, index) => index >= this.current && one.digest === digest));
  }

  /** The latest of a text that was opened. */
  of(digest: string): Standing | undefined {
    return this.goTo(this.list.findLastIndex((one) => one.digest === digest));
  }

  private goTo(index: number): Standing | undefined {
    if (index >= 0) this.current = index;
    return this.list[index];
  }
}

/**
 * Tells texts apart that differ in more than their line ends: their length, and two hashes of 32 bits (Murmur3's mixing).
 */
export function digestOf(text: string): string {
  let [one, other, length] = [0x9e37_79b9, 0x85eb_ca6b, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 13 && text.charCodeAt(at + 1) === 10) continue;
    one = Math.imul(one ^ unit, 0xcc9e_2d51);
    other = Math.imul(other ^ unit, 0x1b87_3593);
    one = (one << 15) | (one >>> 17);
    other = (other << 13) | (other >>> 19);
    length++;
  }
  return [length, one >>> 0, other >>> 0].map((part) => part.toString(36)).join('.');
}
