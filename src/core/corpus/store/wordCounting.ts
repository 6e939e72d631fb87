/** A counting of words under way: how far it is, and whether anybody still waits for it. */
export class WordCounting {
  /** From 0 to 1. */
  share = 0;
  isStopped = false;

  /** The counting is one of several, from one share of the whole to another. */
  part(from: number, to: number): CountingPart {
    return {
      isOver: () => this.isStopped,
      advance: (done, all) => {
        this.share = from + (to - from) * (all > 0 ? done / all : 1);
      },
    };
  }
}

export interface CountingPart {
  readonly isOver: () => boolean;
  readonly advance: (done: number, all: number) => void;
}
