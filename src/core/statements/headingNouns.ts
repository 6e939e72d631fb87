// What a heading counts, whose clauses stand side by side without a mark, is told by the text below it.
import context from '../../tables/words/nounContext.tsv';
import type { Figure } from '../article/model';
import { wordList } from '../match/wordList';
import type { Reading } from '../text/reading';
import { isAlike } from './unnamedFigure';
import type { Unnamed } from './unnamedFigure';

/** A heading stands near the text's beginning, and the text below tells its numbers again soon. */
const LAST_HEADING = 400;
const LONGEST_HEADING = 48;
const BODY = 2000;
const FEW_BEHIND = 8;
const endsSentence = /[。;!?]/u;

/**
 * 龙年效应县国中增17班 国小减19班, and below: 国中总班级数增加17班. A noun that the text never uses again was cut out of a row of
 * clauses: what counts the same number below is meant, or nothing that can be told.
 */
export function tornInHeading({ reading, figure, all, at }: Unnamed): { readonly source: Figure | null } | undefined {
  if (figure.noun === null || figure.nounStart === null || figure.start > LAST_HEADING) return undefined;
  if (!tellsGrowth(reading, figure) || !isOneOfSeveralClauses(reading, figure)) return undefined;
  const again = all.slice(at + 1, at + 1 + FEW_BEHIND).filter((one) => isAgain(reading, one, figure));
  if (again.length === 0 || isUsedAgain(reading, figure, figure.noun)) return undefined;
  return { source: again.find((one) => one.nounFrom === 'here' && isAlike(one, figure)) ?? null };
}

const growsBy = wordList(context, 'grows-by');

/** 国中增17班: the noun stands before the verb of growth, and nothing else. */
const tellsGrowth = ({ folded }: Reading, { start, nounEnd, unit }: Figure): boolean =>
  unit !== null && nounEnd !== null && nounEnd < start && growsBy.before(folded, start) === nounEnd;

const isAgain = ({ folded }: Reading, one: Figure, { start, value }: Figure): boolean =>
  one.value === value && growsBy.before(folded, one.start) >= 0 && folded.slice(start, one.start).includes('\n');

/** The line has a gap, and no sentence ends in it. */
function isOneOfSeveralClauses({ folded }: Reading, { start, end }: Figure): boolean {
  const from = Math.max(0, start - LONGEST_HEADING);
  const before = folded.slice(from, start);
  const behind = folded.slice(end, end + LONGEST_HEADING);
  const line = before.slice(before.lastIndexOf('\n') + 1).trimStart() + behind.slice(0, lineEnd(behind)).trimEnd();
  return line.length <= LONGEST_HEADING && /\s/u.test(line) && !endsSentence.test(line);
}

const lineEnd = (words: string): number => (words.includes('\n') ? words.indexOf('\n') : words.length);

function isUsedAgain({ text, folded }: Reading, { end }: Figure, noun: string): boolean {
  const line = folded.slice(end, end + LONGEST_HEADING).indexOf('\n');
  const from = end + Math.max(0, line);
  return text.slice(from, from + BODY).includes(noun);
}
