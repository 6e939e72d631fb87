import context from '../../tables/words/nounContext.tsv';
import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Figure } from '../article/model';
import { wordList } from '../match/wordList';
import { FARTHEST, clauseStartWithin, isAlike, sentencesEnded } from './unnamedFigure';
import type { Unnamed } from './unnamedFigure';

const rest = wordList(scopeWords, 'rest-of-whole');
const whose = wordList(scopeWords, 'rest-of-places');
const leadsToRest = wordList(scopeWords, 'links-value');
const already = wordList(scopeWords, 'already');
const became = wordList(scopeWords, 'became-of-people');
const more = wordList(scopeWords, 'more-of-them');
const atLarge = wordList(scopeWords, 'at-large');
const countsPersons = wordList(scopeWords, 'counts-people');

/** 尚有56人, 其余91户, 其余乡镇2.48亿元: what is left of those just counted. */
export function restOfWhole(asked: Unnamed): Figure | undefined {
  const { folded } = asked.reading;
  const start = clauseStart(folded, asked.figure.start);
  let at = rest.at(folded, start);
  if (at < 0 || at === 0) return undefined;
  at = Math.max(at, whose.at(folded, at));
  at = Math.max(at, leadsToRest.at(folded, at));
  return at === asked.figure.start ? wholeBefore(asked) : undefined;
}

/** 已解除医学观察31人: what has become of the people just counted. */
export function becameOfPeople(asked: Unnamed): Figure | undefined {
  const {
    reading: { folded },
    figure,
  } = asked;
  if (!countsPersons.has(figure.unit ?? '')) return undefined;
  const start = already.at(folded, clauseStart(folded, figure.start));
  return start > 0 && became.at(folded, start) === figure.start ? wholeBefore(asked) : undefined;
}

/** 另有1人在逃: one more of the people just counted. */
export function stillAtLarge(asked: Unnamed): Figure | undefined {
  const {
    reading: { folded },
    figure,
  } = asked;
  if (!countsPersons.has(figure.unit ?? '') || atLarge.at(folded, figure.end) <= 0) return undefined;
  return more.at(folded, clauseStart(folded, figure.start)) === figure.start ? wholeBefore(asked) : undefined;
}

/** The words that lead to what is left are no longer than this. */
const LONGEST_LEAD = 30;

const clauseStart = (folded: string, end: number): number => clauseStartWithin(folded, end, LONGEST_LEAD);

/** The last figure of the sentence that is counted alike and says of what. */
function wholeBefore({ reading: { folded }, figure, before }: Unnamed): Figure | undefined {
  for (let i = before.length - 1; i >= 0; i--) {
    const one = before[i];
    if (!one || figure.start - one.end > FARTHEST) return undefined;
    if (one.noun === null || !isAlike(one, figure) || isPart(folded, one) || isDone(folded, one)) continue;
    return sentencesEnded(folded.slice(one.end, figure.start)) === 0 ? one : undefined;
  }
  return undefined;
}

const caseDeeds = wordList(context, 'case-deed');

/** 结案1200件: of those that were closed none is left. */
const isDone = (folded: string, { nounEnd }: Figure): boolean =>
  nounEnd !== null && caseDeeds.before(folded, nounEnd) >= 0;

/** 已脱贫1.9万人 is itself a part. */
function isPart(folded: string, { start }: Figure): boolean {
  const at = clauseStart(folded, start);
  return already.at(folded, at) > 0 || rest.at(folded, at) > 0;
}
