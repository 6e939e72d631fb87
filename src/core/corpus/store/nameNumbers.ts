/** Strings of a corpus by number from 1, each once; 0 is null. They stay for as long as the corpus is open. */
export class NameNumbers {
  private readonly all: string[] = [];
  private readonly known = new Map<string, number>();

  number(name: string | null): number {
    if (name === null) return 0;
    let known = this.known.get(name);
    if (known === undefined) this.known.set(name, (known = this.all.push(name)));
    return known;
  }

  /** 0 where nothing is called so. */
  find(name: string): number {
    return this.known.get(name) ?? 0;
  }

  name(number: number): string | null {
    return this.all[number - 1] ?? null;
  }

  get size(): number {
    return this.all.length;
  }
}
