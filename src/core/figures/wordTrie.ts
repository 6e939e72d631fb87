/** A set of words with a value each, asked for the longest one that begins at an offset. Built once, O(length) a look-up. */
export class WordTrie<V> {
  private readonly edges = new EdgeTable();
  private readonly held: (V | undefined)[] = [undefined];
  private readonly first = new Int32Array(0x10000);

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

/** How many bits of an edge's key say its character; the others say its node. */
const characterBits = 13;

/**
 * From a node and a character to the node behind it: open addressing, key and target side by side, so that a look-up
 * touches one line of the cache. Holds up to 8,191 different characters and half a million nodes.
 */
class EdgeTable {
  private slots = new Int32Array(1 << 11);
  private readonly characters = new Uint16Array(0x10000);
  private seen = 0;
  private size = 0;

  /** The target, 0 where there is no such edge. */
  get(node: number, code: number): number {
    const character = this.characters[code] ?? 0;
    if (character === 0) return 0;
    return this.slots[this.slot((node << characterBits) | character) + 1] ?? 0;
  }

  set(node: number, code: number, target: number): void {
    if (this.size * 4 >= this.slots.length) this.double();
    this.characters[code] ||= ++this.seen;
    if (this.seen >> characterBits > 0 || node >> (32 - characterBits) > 0)
      throw new RangeError('A table of words has more characters or nodes than its trie can number.');
    this.put((node << characterBits) | (this.characters[code] ?? 0), target);
  }

  private put(key: number, target: number): void {
    const slot = this.slot(key);
    if (this.slots[slot + 1] === 0) this.size++;
    this.slots[slot] = key;
    this.slots[slot + 1] = target;
  }

  /** Where the key stands, or the empty slot where it would. Targets are never 0, so 0 is empty. */
  private slot(key: number): number {
    const { slots } = this;
    const mask = slots.length - 2;
    const mixed = Math.imul(key, 0x9e3779b1);
    let slot = ((mixed ^ (mixed >>> 15)) << 1) & mask;
    while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
    return slot;
  }

  private double(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 2);
    this.size = 0;
    for (let at = 0; at < before.length; at += 2) {
      const target = before[at + 1] ?? 0;
      if (target !== 0) this.put(before[at] ?? 0, target);
    }
  }
}
