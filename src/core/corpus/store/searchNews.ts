/** Lets those who follow a search wait until it has gone on. */
export class SearchNews {
  private tellAll: () => void = () => undefined;
  private waited = this.another();

  /** Resolves when the search has gone on from here. */
  next(): Promise<void> {
    return this.waited;
  }

  tell(): void {
    const { tellAll } = this;
    this.waited = this.another();
    tellAll();
  }

  private another(): Promise<void> {
    return new Promise((resolve) => {
      this.tellAll = resolve;
    });
  }
}
