/**
 * Dunning's log-likelihood (G²) of a table of two rows and two columns: 2 Σ O ln(O/E); a cell of nothing adds nothing.
 * @param observed the first cell
 * @param row the sum of its row
 * @param column the sum of its column
 * @param all the sum of all cells
 */
export function logLikelihood(observed: number, row: number, column: number, all: number): number {
  const cells = [
    [observed, row, column],
    [row - observed, row, all - column],
    [column - observed, all - row, column],
    [all - row - column + observed, all - row, all - column],
  ] as const;
  const sum = cells.reduce((so, [count, inRow, inColumn]) => so + part(count, (inRow * inColumn) / all), 0);
  return Math.max(0, 2 * sum);
}

const part = (count: number, expected: number): number => (count > 0 ? count * Math.log(count / expected) : 0);
