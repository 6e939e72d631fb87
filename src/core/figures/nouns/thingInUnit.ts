import figureContext from '../../../tables/words/figureContext.tsv';
import { wordList } from '../../match/wordList';
import type { Span } from '../../text/span';
import type { Question } from './nounQuestion';

const kindsOfPlace = wordList(figureContext, 'kindsOfPlace');

/** 9县; 12县区 names several kinds, as fully as any noun does. */
export function thingInUnit({ figure: { kind, unit }, page, unit: word }: Question): Span | null | undefined {
  if (kind !== 'count' || page.measureWords.get(word)?.isNoun !== true) return undefined;
  return kindsOfPlace.has(word) ? unit : null;
}
