/** What the segmenting thread is asked. */
export interface SegmenterQuestion {
  readonly id: number;
  readonly folded: string;
}

/** What it answers: the words, or once, before any, why there will be none. */
export type SegmenterAnswer = { readonly id: number; readonly words: readonly string[] } | { readonly failed: string };
