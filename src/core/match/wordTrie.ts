/**
 * A set of words with a value each, asked for the longest one that begins at an offset. Built once, O(length) a look-up.
 *
 * A row of characters that words begin with is told by its *state*: 0 for the empty row, and otherwise where its slot
 * stands. States are good until the next word is added. What a step needs lies together in one slot, for each line of
 * the cache that is touched costs more than all that is computed.
 */
export class WordTrie<V> {
  /**
   * Slots of four numbers: the row before, the character behind it, the number of both; and which value it has, twice, and
   * 1 more where a longer row begins with it: most steps lead to a row that nothing goes on from.
   */
  private slots = new Int32Array(SLOT << 8);
  private rows = 0;
  /** In a large trie: the state behind each first character, so that the first step looks for nothing. */
  private firsts: Int32Array | undefined;
  /** Each value once; the first is that of rows which are no word. */
  private readonly values: (V | undefined)[] = [undefined];
  private readonly numbers = new Map<V, number>();

  add(word: string, value: V): void {
    if (word !== '') this.addBehind(word.charCodeAt(0), word, 1, word.length, value);
  }

  /** Adds the word of a first character and a stretch of a text behind it. */
  addBehind(first: number, text: string, start: number, end: number, value: V): void {
    let state = this.along(0, first);
    for (let at = start; at < end; at++) state = this.along(state, text.charCodeAt(at));
    this.slots[state + VALUE] = (this.numberOf(value) << 1) | ((this.slots[state + VALUE] ?? 0) & GOES_ON);
  }

  /** The value of exactly this word. */
  get(word: string): V | undefined {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      state = this.step(state, word.charCodeAt(i));
      if (state === 0) return undefined;
    }
    return this.valueAt(state);
  }

  /** The longest word that begins at `start`, and where it ends. */
  longest(text: string, start: number): { value: V; end: number } | undefined {
    let longest: V | undefined;
    let longestEnd = start;
    let state = 0;
    for (let at = start; at < text.length; at++) {
      state = this.step(state, text.charCodeAt(at));
      if (state === 0) break;
      const value = this.valueAt(state);
      if (value === undefined) continue;
      longest = value;
      longestEnd = at + 1;
    }
    return longest === undefined ? undefined : { value: longest, end: longestEnd };
  }

  /** Where the longest word that begins at `start` ends; 0 where none begins. Allocates nothing. */
  longestEnd(text: string, start: number): number {
    let longest = 0;
    let state = 0;
    for (let at = start; at < text.length; at++) {
      state = this.step(state, text.charCodeAt(at));
      if (state === 0) break;
      if (this.isWord(state)) longest = at + 1;
    }
    return longest;
  }

  /** Does a word end at this state? */
  isWord(state: number): boolean {
    return (this.slots[state + VALUE] ?? 0) > GOES_ON;
  }

  /** From a state along a character to the next; 0 where no word goes on so. Allocates nothing. */
  step(state: number, code: number): number {
    if (state === 0) return this.firsts === undefined ? this.found(0, code) : (this.firsts[code] ?? 0);
    return ((this.slots[state + VALUE] ?? 0) & GOES_ON) === 0 ? 0 : this.found(this.slots[state + ROW] ?? 0, code);
  }

  /** The number of the row that a state tells of; unlike the state it is good for ever. 0 of the empty row. */
  rowOf(state: number): number {
    return this.slots[state + ROW] ?? 0;
  }

  /** From a row along a character to the state behind it. */
  stepFrom(row: number, code: number): number {
    return this.found(row, code);
  }

  private found(before: number, code: number): number {
    const slot = this.find(before, code);
    return this.slots[slot + ROW] === 0 ? 0 : slot;
  }

  /** The value of the word that ends at a state. */
  valueAt(state: number): V | undefined {
    return state === 0 ? undefined : this.values[(this.slots[state + VALUE] ?? 0) >> 1];
  }

  private along(state: number, code: number): number {
    return this.step(state, code) || this.grow(state, code);
  }

  private numberOf(value: V): number {
    let number = this.numbers.get(value);
    if (number === undefined) this.numbers.set(value, (number = this.values.push(value) - 1));
    return number;
  }

  private grow(state: number, code: number): number {
    const before = this.slots[state + ROW] ?? 0;
    if (state !== 0) this.slots[state + VALUE] = (this.slots[state + VALUE] ?? 0) | GOES_ON;
    if (this.rows * 2 * SLOT >= this.slots.length) this.double();
    return this.put(before, code, ++this.rows, 0);
  }

  private put(before: number, code: number, row: number, value: number): number {
    const slot = this.find(before, code);
    this.slots[slot] = before;
    this.slots[slot + CODE] = code;
    this.slots[slot + ROW] = row;
    this.slots[slot + VALUE] = value;
    if (before === 0 && this.firsts !== undefined) this.firsts[code] = slot;
    return slot;
  }

  /** Where a row and the character behind it stand, or the empty slot where they would. The first slot is no one's. */
  private find(before: number, code: number): number {
    const { slots } = this;
    const mask = slots.length - SLOT;
    const mixed = Math.imul(before, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
    let slot = ((mixed ^ (mixed >>> 15)) * SLOT) & mask;
    while (slot === 0 || (slots[slot + ROW] !== 0 && (slots[slot] !== before || slots[slot + CODE] !== code)))
      slot = (slot + SLOT) & mask;
    return slot;
  }

  private double(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 2);
    if (this.slots.length >= LARGE) this.firsts ??= new Int32Array(0x10000);
    for (let at = SLOT; at < before.length; at += SLOT) {
      const row = before[at + ROW] ?? 0;
      if (row !== 0) this.put(before[at] ?? 0, before[at + CODE] ?? 0, row, before[at + VALUE] ?? 0);
    }
  }
}

/** The numbers of a slot, and where they stand in it behind the row before. */
const SLOT = 4;
const CODE = 1;
const ROW = 2;
const VALUE = 3;
/** Beside the number of a value. */
const GOES_ON = 1;
/** So many numbers that as many again, one for each character, are no matter. */
const LARGE = 1 << 17;
