import type { CorpusEntry } from '../corpusIndex';
import { jsonOf } from '../store/blockHeads';
import type { KeptSummary } from '../store/storedArticle';

/** @param summaries the part of an article's block */
export function entryOf(id: string, summaries: Uint8Array): CorpusEntry {
  const kept = jsonOf(summaries) as KeptSummary;
  return { summary: { ...kept, id }, place: kept.place, placedByHand: false };
}
