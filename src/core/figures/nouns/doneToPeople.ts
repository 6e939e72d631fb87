import context from '../../../tables/words/deedWords.tsv';
import nounContext from '../../../tables/words/nounContext.tsv';
import type { Figure } from '../../article/model';
import { characterList, wordList } from '../../match/wordList';
import type { Span } from '../../text/span';
import { isItemEnd, isSentenceOver } from './clauseStops';
import type { Question } from './nounQuestion';

const deeds = wordList(context, 'done-to-people');
const gifts = wordList(context, 'gives-money');
const parts = wordList(context, 'part-of-people');
const person = characterList(nounContext, 'person-end');
const measures: ReadonlySet<string> = new Set(['人', '户', '家', '人次']);

/** 约谈8人: the deed, where the number is all that the item says and nobody was named in the sentence whose part they may be. */
export function doneToPeople(ask: Question): Span | undefined {
  const { page, figure, unit } = ask;
  const { folded } = page;
  const end = folded[figure.start - 1] === '了' ? figure.start - 1 : figure.start;
  const start = figure.kind === 'count' && measures.has(unit) ? deeds.before(folded, end) : -1;
  if (start < 0 || !isItemEnd(folded, figure.end) || parts.before(folded, start) >= 0) return undefined;
  return isNamed(ask, start) || isOfThose(ask, start) || isOfTold(ask) ? undefined : { start, end };
}

/** 1000元 in 捐赠1000元: how much is given, where the sum has no name of its own. */
export function givenAway(ask: Question): Span | undefined {
  const { page, figure } = ask;
  const start = figure.kind === 'money' ? gifts.before(page.folded, figure.start) : -1;
  if (start < 0 || !isItemEnd(page.folded, figure.end)) return undefined;
  return isNamed(ask, start) ? undefined : { start, end: figure.start };
}

/** Does the noun before begin left of the deed? */
function isNamed({ before }: Question, deed: number): boolean {
  const { noun } = before();
  return noun !== null && noun.start < deed;
}

/** 餐饮店责令整改16家, 老人转移14人: those to whom it was done, right before it. */
function isOfThose({ page: { folded }, before, unit }: Question, deed: number): boolean {
  const { noun } = before(deed);
  return noun?.end === deed && (unit === '家' || person(folded, deed - 1));
}

/** 追踪到接触者87人,已隔离31人; 抽查餐馆75家,责令整改9家: those named in the sentence, of whom these may be a part. */
function isOfTold({ page: { folded }, figure, past: { figures }, unit }: Question): boolean {
  return figures
    .slice(-lookBack)
    .some((one) => one.unit === unit && isNamer(folded, one) && !isSentenceOver(folded, one.end, figure.start));
}

const lookBack = 6;

/** Does it name people or firms, and not what was done with others of them (责令整改28家,立案处罚11家)? */
function isNamer(folded: string, { nounEnd, unit }: Figure): boolean {
  if (nounEnd === null || deeds.before(folded, nounEnd) >= 0) return false;
  return unit === '家' || person(folded, nounEnd - 1);
}
