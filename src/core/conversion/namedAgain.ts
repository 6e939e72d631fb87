import type { Span } from '../text/span';

/**
 * Names of three characters and more, found by a title or a credit, and where they stand again without one. A text may
 * be long, so it is told of people and asked for them stretch by stretch. Linear.
 */
export class KnownNames {
  private readonly byFirst = new Map<string, Set<string>>();
  /** Made when a text first names someone. */
  private initials: Uint8Array | undefined;

  constructor(private readonly text: string) {}

  add(people: readonly Span[]): void {
    for (const { start, end } of people) {
      if (end - start < 3) continue;
      const first = this.text.slice(start, start + 2);
      this.byFirst.set(first, (this.byFirst.get(first) ?? new Set()).add(this.text.slice(start, end)));
      (this.initials ??= new Uint8Array(0x10000))[first.charCodeAt(0)] = 1;
    }
  }

  /** Every place of a known name in the stretch where words begin and end with it, sorted by where it begins. */
  *againIn({ start, end }: Span, borders: Uint8Array | null): Generator<Span, void, undefined> {
    const { initials } = this;
    if (initials === undefined) return;
    for (let at = start; at < end; at++) {
      if (initials[this.text.charCodeAt(at)] !== 1) continue;
      for (const name of this.byFirst.get(this.text.slice(at, at + 2)) ?? []) {
        const isWhole = borders?.[at - start] === 1 && borders[at - start + name.length] === 1;
        if (isWhole && this.text.startsWith(name, at)) yield { start: at, end: at + name.length };
      }
    }
  }
}
