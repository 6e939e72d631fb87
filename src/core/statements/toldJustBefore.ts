// What ties a figure to the one told just before it: the same number again, the price of each, the value of another time.
import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Figure } from '../article/model';
import { wordList } from '../match/wordList';
import { firstEndingAfter } from '../text/span';
import { FARTHEST, endsTold, isAlike, isItem } from './unnamedFigure';
import type { Unnamed } from './unnamedFigure';

/** How many figures back the number may have been told. */
const FEW = 16;

/** 新增的72例中: so many were counted before, by the same measure word. */
export function sameNumberAgain({ reading: { folded }, figure, before }: Unnamed): Figure | undefined {
  if (figure.kind !== 'count' || folded.charAt(figure.end) !== '中') return undefined;
  return before.slice(-FEW).findLast((one) => one.noun !== null && one.value === figure.value && isAlike(one, figure));
}

/** 案件63件…对63件宣判: a number too odd to come twice by chance, of things. */
export function veryNumberAgain({ figure, before }: Unnamed): Figure | undefined {
  const { kind, value, unit } = figure;
  if (kind !== 'count' || typeof value !== 'number' || unit === null) return undefined;
  if (people.has(unit) && unit !== '人次') return undefined;
  if (value < LARGE && (value < TOO_SMALL || value % 10 === 0)) return undefined;
  return before
    .slice(-FEW)
    .findLast(
      (one) => one.noun !== null && one.value === value && one.unit === unit && figure.start - one.end <= FARTHEST,
    );
}

const people = wordList(scopeWords, 'counts-people');
const TOO_SMALL = 11;
const LARGE = 1e4;

const each = wordList(scopeWords, 'of-each');
const priced = wordList(scopeWords, 'priced-at');
const equals = wordList(scopeWords, 'equals');

/** 罚单15张,每张3000元; 干花320公斤,每公斤卖到150元. */
export function ofEach({ reading: { folded }, figure, before }: Unnamed): Figure | undefined {
  const last = before.at(-1);
  if (!last?.noun || last.unit === null) return undefined;
  const price = priced.before(folded, figure.start);
  const end = price < 0 ? figure.start : price;
  if (last.kind !== 'count' && (last.kind !== 'weight' || price < 0 || figure.kind !== 'money')) return undefined;
  const start = each.before(folded, end - last.unit.length);
  const isOwn = folded.slice(last.end - last.unit.length, last.end) === folded.slice(end - last.unit.length, end);
  return start >= 0 && isOwn && isOneClauseOn(folded, last, start) ? last : undefined;
}

/** The words lie in the next clause: one comma stands between. */
function isOneClauseOn(folded: string, last: Figure, start: number): boolean {
  const between = folded.slice(Math.max(last.end, last.nounEnd ?? 0), start);
  return between === ',' || between === '';
}

/** 1982年为205380人: a clause of nothing but its time and how much it is. */
export function ofAnotherTime({ reading: { folded }, found, figure, before }: Unnamed): Figure | undefined {
  const last = before.at(-1);
  if (!last?.noun || !isAlike(last, figure) || figure.start - last.end > NEAR) return undefined;
  const verb = equals.before(folded, figure.start);
  const date = found.dates[firstEndingAfter(found.dates, verb - 1)];
  const isTold = verb >= 0 && date?.end === verb && endsTold(folded, date.start - 1) && date.start >= last.end;
  return isTold && isItem(folded, figure.end) && !folded.slice(last.end, figure.start).includes('\n')
    ? last
    : undefined;
}

const NEAR = 40;
