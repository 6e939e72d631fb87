import context from '../../../tables/words/placeContext.tsv';
import { characterList } from '../../match/wordList';
import type { Span } from '../../text/span';
import { endsInsideWord } from '../names/boundaries';
import type { Division } from '../gazetteer/gazetteer';
import type { Gazetteer } from '../gazetteer/gazetteerQuery';

/** A full name (朝阳区, 城关镇) and all who bear it, higher levels first; the span is that of the folded text. */
export interface OpenName extends Span {
  readonly bearers: readonly Division[];
}

const closesName = characterList(context, 'closes-name');
/** 城关镇 and longer: what has one character before its ending is as often a common noun (城区, 小镇). */
const SHORTEST = 3;
const LONGEST = 8;

/**
 * The longest full name of several places that holds the offset of a folded text. Where an analysis resolved no place
 * there, nothing in the article told which of them is meant. Worked out when a reader asks.
 */
export function openNameAt(folded: string, offset: number, gazetteer: Pick<Gazetteer, 'bearers'>): OpenName | null {
  for (let end = Math.min(folded.length, offset + LONGEST); end > offset; end--) {
    if (!closesName(folded, end - 1) || endsInsideWord(folded, end)) continue;
    for (let start = Math.max(0, end - LONGEST); start <= Math.min(offset, end - SHORTEST); start++) {
      const bearers = gazetteer.bearers(folded.slice(start, end));
      if (bearers.length > 1) return { start, end, bearers };
    }
  }
  return null;
}
