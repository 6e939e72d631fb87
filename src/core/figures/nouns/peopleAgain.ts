// When people are counted again whom an earlier figure named.
import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import type { Figure } from '../../article/model';
import type { Span } from '../../text/span';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

const movesPeople = wordList(context, 'moves-people');
const placeEnd = characterList(context, 'place-end');
const opensParts = wordList(context, 'opens-parts');
const isStop = charSet(',。;:、!?()\n\r');
const isSentenceEnd = charSet('。!?\n\r');

const LOOK_BACK = 12;
const FARTHEST = 200;
const LONGEST_PLACE = 8;

/** 转移群众147人…再转移63人: the same deed; 共转移63人:东村14人,西村49人: a part of those just counted, by places. */
export function peopleAgain(ask: Question): Span | null {
  const { page, figure, past } = ask;
  const told = past.figures.slice(-LOOK_BACK).filter(({ end }) => figure.start - end <= FARTHEST);
  const verb = movesPeople.before(page.folded, figure.start);
  if (verb >= 0) return sameDeed(ask, told, verb);
  return isPlaceBefore(page.folded, figure.start) ? wholeOf(ask, told) : null;
}

/** The people of the last figure that tells of the same deed; in one sentence, of a like one (转移群众3人,安置2人). */
function sameDeed({ page: { folded }, figure, unit }: Question, told: readonly Figure[], verb: number): Span | null {
  const written = folded.slice(verb, figure.start);
  for (let at = told.length - 1; at >= 0; at--) {
    const one = told[at];
    const noun = one?.unit === unit ? nounOf(one) : null;
    const deed = noun ? movesPeople.before(folded, noun.start) : -1;
    if (!one || !noun || deed < 0) continue;
    return folded.slice(deed, noun.start) === written || !holdsEnd(folded, one.end, figure.start) ? noun : null;
  }
  return null;
}

/** The people of the figure whose parts are told by places, this one among them. */
function wholeOf({ page: { folded }, figure, unit }: Question, told: readonly Figure[]): Span | null {
  for (let at = told.length - 1; at >= 0; at--) {
    const one = told[at];
    if (one?.unit !== unit || holdsEnd(folded, one.end, figure.start)) return null;
    if (opensParts.at(folded, one.end) > 0) return nounOf(one);
  }
  return null;
}

function holdsEnd(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSentenceEnd(folded, at)) return true;
  return false;
}

/** 东村14人: nothing but a place's name stands in the clause before. */
function isPlaceBefore(folded: string, end: number): boolean {
  if (!placeEnd(folded, end - 1)) return false;
  for (let at = end - 2; at >= end - LONGEST_PLACE; at--) if (isStop(folded, at)) return end - at > 2;
  return false;
}
