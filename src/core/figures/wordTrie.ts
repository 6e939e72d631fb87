/** A set of words with a value each, asked for the longest one that begins at an offset. Built once, O(length) a look-up. */
export class WordTrie<V> {
  private readonly edges = new EdgeTable();
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
    let longest: V | undefined;
    let longestEnd = start;
    let node = 0;
    for (let at = start; at < text.length; at++) {
      node = this.step(node, text.charCodeAt(at));
      if (node === 0) break;
      const value = this.held[node];
      if (value === undefined) continue;
      longest = value;
      longestEnd = at + 1;
    }
    return longest === undefined ? undefined : { value: longest, end: longestEnd };
  }

  /** Where the longest word that begins at `start` ends; `start` where none does. */
  longestEnd(text: string, start: number): number {
    let end = start;
    let node = 0;
    for (let at = start; at < text.length; at++) {
      node = this.step(node, text.charCodeAt(at));
      if (node === 0) break;
      if (this.held[node] !== undefined) end = at + 1;
    }
    return end;
  }

  /** From a node (0: the root) along a character to the next; 0 where no word goes on so. Allocates nothing. */
  step(node: number, code: number): number {
    return node === 0 ? (this.first[code] ?? 0) : this.edges.get(node, code);
  }

  /** The value of the word that ends at a node. */
  valueAt(node: number): V | undefined {
    return this.held[node];
  }

  private grow(node: number, code: number): number {
    const made = this.held.push(undefined) - 1;
    if (node === 0) this.first[code] = made;
    else this.edges.set(node, code, made);
    return made;
  }
}

/** From a node and a character to the node behind it: open addressing in typed arrays, since a look-up is per character. */
class EdgeTable {
  private nodes = new Int32Array(1 << 10);
  private codes = new Uint16Array(1 << 10);
  private targets = new Int32Array(1 << 10);
  private size = 0;

  /** The target, 0 where there is no such edge. */
  get(node: number, code: number): number {
    return this.targets[this.slot(node, code)] ?? 0;
  }

  set(node: number, code: number, target: number): void {
    if (this.size * 2 >= this.nodes.length) this.double();
    const slot = this.slot(node, code);
    if (this.targets[slot] === 0) this.size++;
    this.nodes[slot] = node;
    this.codes[slot] = code;
    this.targets[slot] = target;
  }

  /** Where the edge stands, or the empty slot where it would. Targets are never 0, so 0 is empty. */
  private slot(node: number, code: number): number {
    const mask = this.nodes.length - 1;
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (this.targets[slot] !== 0 && (this.nodes[slot] !== node || this.codes[slot] !== code))
      slot = (slot + 1) & mask;
    return slot;
  }

  private double(): void {
    const { nodes, codes, targets } = this;
    this.nodes = new Int32Array(nodes.length * 2);
    this.codes = new Uint16Array(nodes.length * 2);
    this.targets = new Int32Array(nodes.length * 2);
    this.size = 0;
    targets.forEach((target, i) => {
      if (target !== 0) this.set(nodes[i] ?? 0, codes[i] ?? 0, target);
    });
  }
}
