/** What stands in more reports than this is a turn of phrase, or the frame of a series. */
const MOST = 24;

/** Of one report and its copy more than half of the runs are the same; a sample may have fewer of them. */
const ENOUGH = 0.35;

/** Which reports hold a sampled run of characters. */
export class SampleIndex {
  private readonly reports = new Map<number, number[]>();
  private readonly sizes = new Map<number, number>();

  add(report: number, sample: Uint32Array): void {
    this.sizes.set(report, sample.length);
    for (const shingle of sample) {
      const known = this.reports.get(shingle);
      if (!known) this.reports.set(shingle, [report]);
      else if (known.length < MOST) known.push(report);
    }
  }

  /** Reports that share enough of the smaller of two samples, those that share most first. */
  candidates(sample: Uint32Array, limit: number): readonly number[] {
    const shared = new Map<number, number>();
    for (const shingle of sample)
      for (const report of this.reports.get(shingle) ?? []) shared.set(report, (shared.get(report) ?? 0) + 1);
    const isEnough = ([report, count]: [number, number]): boolean =>
      count >= ENOUGH * Math.min(sample.length, this.sizes.get(report) ?? 0);
    return [...shared]
      .filter(isEnough)
      .sort((a, b) => b[1] - a[1])
      .slice(0, limit)
      .map(([report]) => report);
  }
}
