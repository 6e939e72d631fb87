import type { ClusterFailure } from '../../core/corpus/cluster/index';

/** Why servers gave no answer, and of how many of them. */
export type WhyUnanswered = Pick<ClusterFailure, 'kind' | 'shards'>;

/** A question without an answer. Its message is what a reader is told: one sentence. */
export class Unanswered extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Unanswered';
  }
}

/** A question that servers did not answer. */
export class UnansweredByServers extends Unanswered {
  constructor(
    readonly why: WhyUnanswered,
    message: string,
  ) {
    super(message);
    this.name = 'UnansweredByServers';
  }
}
