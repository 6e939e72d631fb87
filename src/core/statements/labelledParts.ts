import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Figure } from '../article/model';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import type { Reading } from '../text/reading';
import { bearsDepartment } from './motionsOfCouncil';
import { FARTHEST, isAlike } from './unnamedFigure';
import type { Unnamed } from './unnamedFigure';

const labels = wordList(scopeWords, 'label-of-part');
const opensPart = charSet('(,、;。:');

const tellsParts = wordList(scopeWords, 'tells-parts');

/** Is the figure's own noun nothing but such a word? */
export function bearsLabel(reading: Reading, figure: Figure): boolean {
  const { kind, unit, nounStart, nounEnd } = figure;
  if (nounStart === null || nounEnd === null) return false;
  const noun = reading.folded.slice(nounStart, nounEnd);
  if (bearsDepartment(reading, figure)) return true;
  return labels.has(noun) || (kind === 'count' && sexes.has(noun) && !persons.has(unit ?? ''));
}

/** 男性21例: of cases, the sex tells a part; people who are counted by it are named by it. */
const sexes = wordList(scopeWords, 'sex-of-part');
const persons = wordList(scopeWords, 'counts-people');

/** 本土8例: the word alone before the number tells which part it counts, and not of what. */
export function isLabelled(reading: Reading, figure: Figure): boolean {
  const { start, nounStart } = figure;
  if (nounStart !== null && nounStart >= start) return false;
  if (bearsLabel(reading, figure)) return true;
  const label = labels.before(reading.folded, start);
  return label > 0 && (opensPart(reading.folded, label - 1) || tellsParts.before(reading.folded, label) >= 0);
}

/** 病例9例(本土8例、境外输入1例): the whole of which a label tells the part. */
export function wholeOfLabelled(asked: Unnamed): Figure | undefined {
  const { reading, figure } = asked;
  return isLabelled(reading, figure) ? beforeBracket(asked) : undefined;
}

/** The figure by the same measure word behind which the bracket opens that is still open. */
function beforeBracket({ reading: { folded }, figure, before }: Unnamed): Figure | undefined {
  for (let i = before.length - 1; i >= 0; i--) {
    const one = before[i];
    if (!one || figure.start - one.end > FARTHEST) return undefined;
    const between = folded.slice(one.end, figure.start);
    if (between.includes(')')) return undefined;
    if (between.startsWith('(')) return one.noun !== null && isAlike(one, figure) ? one : undefined;
  }
  return undefined;
}
