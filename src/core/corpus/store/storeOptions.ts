export interface StoreOptions {
  /** Which engine makes the analyses; what another one made is made again. */
  readonly engine: string;
  readonly log: (line: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends the names of this session's segments: two windows never write the same name. */
  readonly session: string;
}
