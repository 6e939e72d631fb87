import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Findings } from '../article/finder';
import type { Figure } from '../article/model';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import { firstEndingAfter } from '../text/span';
import type { Unnamed } from './unnamedFigure';

const equals = wordList(scopeWords, 'equals');
const endsClause = charSet(',。;:!?\n()、');
const FARTHEST = 120;

/** 受理案件4127件。2019年1516件,2020年1298件: clauses of a time and a number alone count what was last counted so. */
export function ofTimesInRow({ reading, found, figure, before, next }: Unnamed): Figure | undefined {
  const { folded } = reading;
  const last = before.at(-1);
  const isOne = (one: Figure | undefined): boolean => one?.unit === figure.unit && isDated(folded, found, one);
  if (!isDated(folded, found, figure) || !(isOne(last) || isOne(next))) return undefined;
  const whole = before.findLast(({ kind, unit }) => kind === figure.kind && unit === figure.unit);
  if (!whole?.noun || figure.start - whole.end > FARTHEST) return undefined;
  return folded.slice(whole.end, figure.start).includes('\n') ? undefined : whole;
}

/** A clause of nothing but its time and how much it is. */
function isDated(folded: string, { dates }: Findings, { start, end }: Figure): boolean {
  const verb = equals.before(folded, start);
  const stop = verb < 0 ? start : verb;
  const date = dates[firstEndingAfter(dates, stop - 1)];
  return date?.end === stop && endsClause(folded, date.start - 1) && (end >= folded.length || endsClause(folded, end));
}
