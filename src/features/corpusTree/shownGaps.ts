import type { CorpusGaps } from '../../host/corpus/corpus';
import { gapsAbove, gapsBelow } from './gaps';
import type { GapNode } from './gaps';

/** The rows of what is not in the corpus, as they were last drawn. */
export class ShownGaps {
  above: readonly GapNode[] = [];
  below: readonly GapNode[] = [];
  private drawn = '';

  /** @returns whether anything is to be drawn again */
  take(gaps: CorpusGaps): boolean {
    const now = JSON.stringify(gaps);
    if (now === this.drawn) return false;
    this.drawn = now;
    [this.above, this.below] = [gapsAbove(gaps), gapsBelow(gaps)];
    return true;
  }
}
