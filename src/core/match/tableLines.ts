/** Where each line of a table begins; an empty last line does not count. */
export function lineStarts(table: string): Int32Array {
  const starts: number[] = [];
  for (let start = 0; start < table.length;) {
    starts.push(start);
    const end = table.indexOf('\n', start);
    start = end < 0 ? table.length : end + 1;
  }
  return Int32Array.from(starts);
}

const TAB = 9;
const noColumns: readonly string[] = [];

/** A table of lines that begin with one character each; a line is taken apart when its character is first asked for. */
export class LinesByCharacter {
  /**
   * By character code: where its line's second column begins; once it is read, the complement of its index in `lines`; 0
   * where it has no line.
   */
  private readonly states = new Int32Array(0x10000);
  private readonly lines: (readonly string[])[] = [];

  constructor(private readonly table: string) {
    for (const start of lineStarts(table)) {
      if (table.charCodeAt(start + 1) === TAB) this.states[table.charCodeAt(start)] = start + 2;
    }
  }

  /** The line's columns behind its character; none where it has no line. */
  columns(code: number): readonly string[] {
    const state = this.states[code] ?? 0;
    if (state === 0) return noColumns;
    return state < 0 ? (this.lines[~state] ?? noColumns) : this.read(code, state);
  }

  private read(code: number, start: number): readonly string[] {
    const end = this.table.indexOf('\n', start);
    const columns = this.table.slice(start, end < 0 ? this.table.length : end).split('\t');
    this.states[code] = ~(this.lines.push(columns) - 1);
    return columns;
  }
}
