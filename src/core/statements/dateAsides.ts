/** What governs where a bracket opens, so that it does again behind one that counts what is of another time. */
export class DateAsides<Governing> {
  private depth = 0;
  private before: Governing | null = null;
  private isDated = false;
  private isCounted = false;

  get isInside(): boolean {
    return this.depth > 0;
  }

  open(governing: Governing | null): void {
    if (this.depth++ > 0) return;
    this.before = governing;
    this.isDated = this.isCounted = false;
  }

  /** A date stands here. */
  dated(): void {
    this.isDated = this.isInside;
  }

  /** Something is counted here. */
  counted(): void {
    this.isCounted = this.isInside && this.isDated;
  }

  /** What governs behind the bracket that closes: 跟去年同期相比(2011年火灾67起),起数下降2成. */
  close(governing: Governing | null): Governing | null {
    this.depth = Math.max(0, this.depth - 1);
    return this.depth === 0 && this.isCounted ? this.before : governing;
  }

  endLine(): void {
    this.depth = 0;
    this.isCounted = false;
  }
}
