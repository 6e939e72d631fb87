import type { Span } from '../text/span';

/** How a pattern lies in a text where both are alike. */
export interface Alignment {
  /** For each character of the pattern the index in the text of the one beside it, −1 where there is none. */
  readonly beside: Int32Array;
  /** How many of the pattern's characters in a span stand beside one like themselves. */
  readonly alike: (pattern: Span) => number;
}

/** A gap is dear to begin and cheap to go on with: an inserted sentence is one change, not forty. */
const ALIKE = 10;
const UNLIKE = -8;
const GAP = -20;
const LONGER = -1;
const NEVER = -1e9;

/** Which of the three scores a cell's best way came from. */
const BESIDE = 1;
const LEFT = 2;
const ABOVE = 4;

/**
 * The best local alignment with affine gaps (Smith and Waterman 1981, Gotoh 1982). Time and memory are pattern × text,
 * so a caller hands over short ones.
 */
export function alignLocally(pattern: string, text: string): Alignment {
  const table = new AlignmentTable(pattern, text);
  table.fill();
  const beside = table.trace();
  return {
    beside,
    alike: ({ start, end }) => {
      let count = 0;
      for (let at = start; at < end; at++) {
        const other = beside[at] ?? -1;
        if (other >= 0 && pattern.charCodeAt(at) === text.charCodeAt(other)) count++;
      }
      return count;
    },
  };
}

/** The table of scores, a row a character of the pattern; only the ways back are kept whole. */
class AlignmentTable {
  private readonly width: number;
  private readonly ways: Uint8Array;
  private best = { score: 0, row: 0, column: 0 };

  constructor(
    private readonly pattern: string,
    private readonly text: string,
  ) {
    this.width = text.length + 1;
    this.ways = new Uint8Array((pattern.length + 1) * this.width);
  }

  fill(): void {
    const scores = new Int32Array(this.width);
    const above = new Int32Array(this.width).fill(NEVER);
    for (let row = 1; row <= this.pattern.length; row++) this.fillRow(row, scores, above);
  }

  trace(): Int32Array {
    const beside = new Int32Array(this.pattern.length).fill(-1);
    let { row, column } = this.best;
    let inside = BESIDE;
    while (row > 0 && column > 0) {
      const way = this.ways[row * this.width + column] ?? 0;
      if (inside === BESIDE) {
        const from = way & 7;
        if (from === 0) break;
        if (from === BESIDE) beside[--row] = --column;
        else inside = from;
      } else {
        const goesOn = (way & (inside << 2)) !== 0;
        if (inside === LEFT) column--;
        else row--;
        if (!goesOn) inside = BESIDE;
      }
    }
    return beside;
  }

  /** @param scores of the row before, overwritten by this row's @param above the best that end in a gap of the text */
  private fillRow(row: number, scores: Int32Array, above: Int32Array): void {
    const unit = this.pattern.charCodeAt(row - 1);
    let diagonal = 0;
    let left = NEVER;
    for (let column = 1; column < this.width; column++) {
      const over = scores[column] ?? 0;
      const goesUp = (above[column] ?? NEVER) + LONGER > over + GAP;
      const up = goesUp ? (above[column] ?? NEVER) + LONGER : over + GAP;
      const before = column > 1 ? (scores[column - 1] ?? 0) : 0;
      const goesLeft = left + LONGER > before + GAP;
      left = goesLeft ? left + LONGER : before + GAP;
      above[column] = up;
      const both = diagonal + (unit === this.text.charCodeAt(column - 1) ? ALIKE : UNLIKE);
      const score = Math.max(0, both, left, up);
      this.ways[row * this.width + column] =
        wayOf(score, { both, left, up }) | (goesLeft ? LEFT << 2 : 0) | (goesUp ? ABOVE << 2 : 0);
      if (score > this.best.score) this.best = { score, row, column };
      diagonal = over;
      scores[column] = score;
    }
  }
}

function wayOf(
  score: number,
  { both, left, up }: { readonly both: number; readonly left: number; readonly up: number },
): number {
  if (score === 0) return 0;
  if (score === both) return BESIDE;
  return score === left ? LEFT : score === up ? ABOVE : 0;
}
