export type GroupKind = 'province' | 'prefecture' | 'county' | 'year' | 'month' | 'publisher' | 'script' | 'unknown';

/** One step of the way from the root to an article. */
export interface GroupStep {
  readonly key: string;
  readonly kind: GroupKind;
  readonly name: string;
  readonly code: string | null;
}
