/** Every hit of a search in some bytes each, in the order in which they were found. */
export class Hits {
  length = 0;
  private refs = new Uint32Array(1024);
  private starts = new Uint32Array(1024);
  private lengths = new Uint32Array(1024);
  private terms = new Uint16Array(1024);

  /** @param ref the article's number; `start` in its text */
  push(ref: number, start: number, length: number, term: number): void {
    if (this.length === this.refs.length) this.grow();
    this.refs[this.length] = ref;
    this.starts[this.length] = start;
    this.lengths[this.length] = length;
    this.terms[this.length] = term;
    this.length++;
  }

  at(index: number): HitPlace {
    const start = this.starts[index] ?? 0;
    const end = start + (this.lengths[index] ?? 0);
    return { ref: this.refs[index] ?? 0, start, end, term: this.terms[index] ?? 0 };
  }

  private grow(): void {
    const [refs, starts, lengths, terms] = [this.refs, this.starts, this.lengths, this.terms];
    const size = refs.length * 2;
    this.refs = new Uint32Array(size);
    this.starts = new Uint32Array(size);
    this.lengths = new Uint32Array(size);
    this.terms = new Uint16Array(size);
    this.refs.set(refs);
    this.starts.set(starts);
    this.lengths.set(lengths);
    this.terms.set(terms);
  }
}

export interface HitPlace {
  /** The article's number. */
  readonly ref: number;
  /** In the article's text. */
  readonly start: number;
  readonly end: number;
  readonly term: number;
}
