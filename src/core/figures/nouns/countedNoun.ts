import type { Span } from '../../text/span';
import { firstOf } from '../../match/rule';
import type { FigureWithoutNoun } from '../figure';
import type { Page } from '../page';
import type { Lexicon } from '../../words/lexicon';
import { question } from './nounQuestion';
import type { Past, Question } from './nounQuestion';
import { nounRules } from './nounRules';

/** What a figure counts, or null where the text names nothing. */
export type NounFinder = (page: Page, figure: FigureWithoutNoun, past: Past) => Span | null;

const nounBy = firstOf<Question, Span | null>('counted-noun', ({ figure }) => figure, nounRules);

export function createNounFinder(lexicon: Lexicon): NounFinder {
  return (page, figure, past) => nounBy(question(lexicon, page, figure, past)) ?? null;
}
