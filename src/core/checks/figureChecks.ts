import type { Article } from '../article/model';
import { firstOf } from '../match/rule';
import type { Reading } from '../text/reading';
import { finished } from '../text/steps';
import type { Steps } from '../text/steps';
import { changeRules } from './changeRules';
import type { AskedTerm, Clash } from './clash';
import { eachRules } from './eachRules';
import { partRules } from './partRules';
import { rateRules } from './rateRules';
import { shareRules } from './shareRules';
import { runsOf } from './terms';
import { tableTotals } from './tableTotals';
import { totalRules } from './totalRules';

const clashAt = firstOf<AskedTerm, Clash>(
  'figure-checks',
  ({ run, index }) => run.terms[index] ?? { start: 0, end: 0 },
  [...partRules, ...totalRules, ...eachRules, ...shareRules, ...changeRules, ...rateRules],
);

/**
 * The figures of an article that its own words tie together and that cannot all be true. Figures are the article's,
 * with their offsets of the source; of one figure at most one clash is told. Linear in the text.
 */
export function* figureChecks(article: Article, reading: Reading): Steps<readonly Clash[]> {
  const found: Clash[] = [];
  const last = reading.folded.length || 1;
  for (const run of runsOf(article, reading)) {
    for (let index = 0; index < run.terms.length; index++) {
      const clash = clashAt({ run, index });
      if (clash) found.push(clash);
    }
    yield run.start / last;
  }
  for (const clash of tableTotals(article, reading))
    if (!found.some(({ figure }) => figure === clash.figure)) found.push(clash);
  return found.sort((a, b) => a.figure.start - b.figure.start);
}

/** All at once: for a text that is not long, or where nobody waits. */
export const allFigureChecks = (article: Article, reading: Reading): readonly Clash[] =>
  finished(figureChecks(article, reading));
