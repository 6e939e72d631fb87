/** A set of words with a value each, asked for the longest one that begins at an offset. Built once, O(length) a look-up. */
export class WordTrie<V> {
  private readonly next = new Map<number, number>();
  private readonly held: (V | undefined)[] = [undefined];
  private readonly first = new Uint16Array(0x10000);

  add(word: string, value: V): void {
    if (word === '') return;
    let node = 0;
    for (let i = 0; i < word.length; i++)
      node = this.step(node, word.charCodeAt(i)) || this.grow(node, word.charCodeAt(i));
    this.held[node] = value;
  }

  /** The value of exactly this word. */
  get(word: string): V | undefined {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      node = this.step(node, word.charCodeAt(i));
      if (node === 0) return undefined;
    }
    return this.held[node];
  }

  /** The longest word that begins at `start`, and where it ends. */
  longest(text: string, start: number): { value: V; end: number } | undefined {
    let best: { value: V; end: number } | undefined;
    this.each(text, start, (value, end) => {
      best = { value, end };
    });
    return best;
  }

  /** Every word that begins at `start`, shortest first. */
  each(text: string, start: number, use: (value: V, end: number) => void): void {
    let node = 0;
    for (let i = start; i < text.length; i++) {
      node = this.step(node, text.charCodeAt(i));
      if (node === 0) return;
      const value = this.held[node];
      if (value !== undefined) use(value, i + 1);
    }
  }

  private step(node: number, code: number): number {
    if (node === 0) return this.first[code] ?? 0;
    return this.next.get(node * 0x10000 + code) ?? 0;
  }

  private grow(node: number, code: number): number {
    const made = this.held.push(undefined) - 1;
    if (node === 0) this.first[code] = made;
    else this.next.set(node * 0x10000 + code, made);
    return made;
  }
}
