/** What has lists that may be long: an article, or its summary. Or some more items of its lists. */
export type Portion<Whole> = Partial<Whole>;

/** Items that cross between threads at once: more would hold the receiver too long. */
const ITEMS = 2000;

/** First the whole with its short lists, then the long ones bit by bit. A usual article is one portion. */
export function* portionsOf<Whole extends object>(whole: Whole): Generator<Portion<Whole>, void, undefined> {
  const long = Object.entries(whole).filter(isLongList);
  yield { ...whole, ...Object.fromEntries(long.map(([name]) => [name, []])) };
  for (const [name, items] of long) {
    for (let at = 0; at < items.length; at += ITEMS) {
      yield { [name]: items.slice(at, at + ITEMS) } as Portion<Whole>;
    }
  }
}

function isLongList(entry: [string, unknown]): entry is [string, readonly unknown[]] {
  return Array.isArray(entry[1]) && entry[1].length > ITEMS;
}

/** Puts together what `portionsOf` took apart. */
export class InPortions<Whole extends object> {
  private parts: Record<string, unknown> = {};

  add(portion: Portion<Whole>): void {
    for (const [name, value] of Object.entries(portion)) {
      const list = this.parts[name];
      if (Array.isArray(list)) list.push(...(value as readonly unknown[]));
      else this.parts[name] = value;
    }
  }

  /** What was added so far; the next portion begins another whole. */
  take(): Whole {
    const whole = this.parts as Whole;
    this.parts = {};
    return whole;
  }
}
