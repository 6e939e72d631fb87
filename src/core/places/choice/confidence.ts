/** How often an answer with so much evidence (0…1) was right: 0…1, rising with it. */
export type Calibration = (strength: number) => number;

interface Point {
  readonly strength: number;
  readonly share: number;
}

/**
 * @param table lines of a strength and the share of answers that were right at it, rising; `#` begins a comment line. Between
 * the lines a straight line; before the first one towards 0. An empty table leaves the strength as it is.
 */
export function parseCalibration(table: string): Calibration {
  const points: Point[] = [{ strength: 0, share: 0 }];
  for (const line of table.split('\n')) {
    const [strength = '', share = ''] = line.split('\t');
    if (line !== '' && !line.startsWith('#')) points.push({ strength: Number(strength), share: Number(share) });
  }
  return points.length === 1 ? (strength) => strength : (strength) => between(points, strength);
}

function between(points: readonly Point[], strength: number): number {
  const above = points.findIndex((point) => point.strength >= strength);
  const high = points[above];
  const low = points[above - 1];
  if (!high || !low) return high?.share ?? points.at(-1)?.share ?? strength;
  const way = (strength - low.strength) / (high.strength - low.strength);
  return low.share + way * (high.share - low.share);
}
