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
  /** By character code: where its line's second column begins; 0 where it has no line. */
  private readonly starts = new Int32Array(0x10000);
  private readonly read = new Map<number, readonly string[]>();

  constructor(private readonly table: string) {
    for (const start of lineStarts(table)) {
      if (table.charCodeAt(start + 1) === TAB) this.starts[table.charCodeAt(start)] = start + 2;
    }
  }

  /** The line's columns behind its character; none where it has no line. */
  columns(code: number): readonly string[] {
    const start = this.starts[code] ?? 0;
    if (start === 0) return noColumns;
    const known = this.read.get(code);
    if (known) return known;
    const end = this.table.indexOf('\n', start);
    const columns = this.table.slice(start, end < 0 ? this.table.length : end).split('\t');
    this.read.set(code, columns);
    return columns;
  }
}
