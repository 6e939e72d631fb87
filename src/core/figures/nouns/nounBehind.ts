import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import type { Span } from '../../text/span';
import { isBasicHan, NumeralRole, roleOf } from '../../numerals/numeralRoles';
import type { NounAfter } from './nounAfter';
import type { Question } from './nounQuestion';

/** Finds what figures of a kind count. */
export type NounRead = (ask: Question) => Span | null;

const endsClause = charSet(',。;:、!?()\n\r”');

/** The noun behind the figure, where a word or a quotation begins there. */
export const followed = ({ after, page, figure }: Question): NounAfter | null => {
  const { folded } = page;
  const { end } = figure;
  const code = folded.charCodeAt(end);
  if (folded[end] === '“' || folded[end] === '「') return after();
  const role = roleOf(code);
  return isBasicHan(code) && (role === NumeralRole.none || role === NumeralRole.half) ? after() : null;
};

const equates = wordList(context, 'equates');

/** 44%是老年人, 207人当上了楼栋长: what so many are, to the end of the clause. */
export function equated({ page: { folded }, figure, after }: Question): Span | null {
  const start = equates.at(folded, figure.end);
  const noun = start > 0 ? after(false, start) : null;
  if (noun?.start !== start || noun.byVerb || noun.end - noun.start < 2) return null;
  return endsClause(folded, noun.end) ? noun : null;
}

/** A short one that begins right there. */
export function directNoun(ask: Question): Span | null {
  const noun = followed(ask);
  return noun?.start === ask.figure.end && !noun.byVerb && noun.end - noun.start <= 4 ? noun : null;
}
