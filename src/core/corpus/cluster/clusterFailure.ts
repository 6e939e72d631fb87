/** Why a server gave no answer. */
export type FailureKind =
  /** Nobody listens at the address, or the connection broke. */
  | 'unreachable'
  /** User or password are wrong. */
  | 'refused'
  /** A shard does not answer: see `shards`. */
  | 'shards'
  /** The time or the room that is allowed was not enough. */
  | 'limit'
  | 'cancelled'
  /** There is no corpus in this database. */
  | 'no-corpus'
  /** The user may not do this. */
  | 'forbidden'
  | 'other';

/** How many servers of a cluster there are, and how many of them answer. */
export interface Shards {
  readonly all: number;
  readonly answering: number;
}

/** A question that was not answered. An answer is never given of some shards only. */
export class ClusterFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    /** The server's words, or the platform's. */
    reason: string,
    readonly shards?: Shards,
  ) {
    super(reason);
    this.name = 'ClusterFailure';
  }
}

const kinds: readonly (readonly [FailureKind, readonly number[]])[] = [
  ['refused', [192, 193, 194, 516]],
  ['shards', [3, 32, 198, 209, 210, 279]],
  ['limit', [158, 159, 160, 161, 241, 307, 396]],
  ['cancelled', [394]],
  ['no-corpus', [60, 81]],
  ['forbidden', [164, 291, 497]],
];

/** @param told a server's answer to what it could not do: `Code: 279, e.displayText() = …` */
export function failureOf(told: string): ClusterFailure {
  const code = Number(/^Code: (\d+)/.exec(told)?.[1] ?? 0);
  const kind = kinds.find(([, codes]) => codes.includes(code))?.[0] ?? 'other';
  return new ClusterFailure(kind, reasonIn(told));
}

/** Without the names of the server's own calls. */
function reasonIn(told: string): string {
  const [line = ''] = told.split('\n');
  return line
    .replace(/^Code: \d+[.,] *(?:e\.displayText\(\) = )?(?:DB::\w*Exception: )?/, '')
    .replace(/, e\.what\(\) = .*$/, '')
    .slice(0, MOST)
    .trim();
}

const MOST = 300;
