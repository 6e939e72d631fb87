import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Figure } from '../article/model';
import { charSet } from '../match/charSet';
import { characterList, wordList } from '../match/wordList';
import { anyOf } from '../match/wordPattern';
import type { Unnamed } from './unnamedFigure';

const opensPart = charSet('。;!?\n');
const endsClause = charSet(',。;:!?\n()、 ');
const begins = characterList(scopeWords, 'tells-apart');
const ends = wordList(scopeWords, 'tells-apart-end');
/** 从地区看, 按口岸分, 以年龄计: a clause that says by what the parts are told apart. */
const announces = new RegExp(
  `^${anyOf(scopeWords, 'tells-apart')}[^,。;:\\n]{1,8}${anyOf(scopeWords, 'tells-apart-end')},`,
  'u',
);
const LONGEST_ANNOUNCEMENT = 14;

/** Does such a clause begin here? */
export const announcesParts = (folded: string, at: number): boolean =>
  announces.test(folded.slice(at, at + LONGEST_ANNOUNCEMENT));

const LONGEST_PART = 120;
const FARTHEST = 300;

/**
 * 火灾1862起。…从场所看,住宅783起,厂房95起: where the text says by what it parts a whole, each part is named by its own word,
 * and what is counted is the whole's. 电气火灾674起 says itself what it counts.
 */
export function partOfAnnounced(asked: Unnamed): Figure | undefined {
  const { figure } = asked;
  if (figure.kind !== 'count' || Array.isArray(figure.value)) return undefined;
  const start = partStart(asked.reading.folded, figure.start);
  const whole = start < 0 ? undefined : (wholeInside(asked, start) ?? wholeOfCue(asked, start));
  return whole && isLabel(asked, whole) ? whole : undefined;
}

/** Where the part of the sentence begins; -1 where that is far away. */
function partStart(folded: string, end: number): number {
  for (let at = end; at > Math.max(0, end - LONGEST_PART); at--)
    if (opensPart(folded, at - 1)) return folded.charAt(at).trim() === '' ? at + 1 : at;
  return end <= LONGEST_PART ? 0 : -1;
}

/** 58例中,隔离点发现31例: the part begins with the whole. */
function wholeInside({ reading: { folded }, figure, before }: Unnamed, start: number): Figure | undefined {
  for (let i = before.length - 1; i >= 0; i--) {
    const one = before[i];
    if (!one || one.start < start) return undefined;
    if (folded.startsWith('中,', Math.max(one.end, one.nounEnd ?? 0))) return isOf(figure, one) ? one : undefined;
  }
  return undefined;
}

const LONGEST_HEAD = 2;
/** How many figures back anything of the kind may have been counted. */
const MOST_BEFORE = 40;

/** 按确诊病例分,甲区31例: where what the parts are told apart by is itself counted, the parts are of it. */
function wholeOfCue(asked: Unnamed, start: number): Figure | undefined {
  const { folded, text } = asked.reading;
  const whole = wholeBehindCue(asked, start);
  const comma = whole ? folded.indexOf(',', start) : -1;
  const end = ends.before(folded, comma);
  const nounStart = start + 1;
  const noun = text.slice(nounStart, end);
  const isCounted = whole && end - nounStart > LONGEST_HEAD && isOfKind(asked, folded.slice(end - LONGEST_HEAD, end));
  return isCounted ? { ...whole, noun, nounStart, nounEnd: end } : whole;
}

/** Was anything counted by the figure's measure word whose noun has this head? */
const isOfKind = ({ reading: { folded }, figure, before }: Unnamed, head: string): boolean =>
  before
    .slice(-MOST_BEFORE)
    .some(
      ({ unit, nounEnd }) =>
        unit === figure.unit && nounEnd !== null && folded.startsWith(head, nounEnd - LONGEST_HEAD),
    );

function wholeBehindCue({ reading: { folded }, figure, before }: Unnamed, start: number): Figure | undefined {
  if (!begins(folded, start) || !announces.test(folded.slice(start, start + LONGEST_ANNOUNCEMENT))) return undefined;
  for (let i = before.length - 1; i >= 0; i--) {
    const one = before[i];
    if (!one || figure.start - one.end >= FARTHEST) return undefined;
    if (one.end <= start && isOf(figure, one)) return one;
  }
  return undefined;
}

/** By the same measure word, and no more than the whole. */
const isOf = (part: Figure, { noun, unit, kind, value }: Figure): boolean =>
  noun !== null && kind === 'count' && unit === part.unit && Number(part.value) <= Number(value);

/** Batches are of goods, whose name before their number is no word for a part. */
const batches = wordList(scopeWords, 'batch-measure');

/** Is the figure's own noun the word of its part, which stands alone before it, and no kind of the whole? */
function isLabel({ reading: { folded }, figure }: Unnamed, { noun: ofWhole }: Figure): boolean {
  const { noun, nounStart, start } = figure;
  if (noun === null || nounStart === null || ofWhole === null) return true;
  if (nounStart >= start || (batches.has(figure.unit ?? '') && figure.nounEnd === start)) return false;
  return !noun.endsWith(ofWhole.slice(-2)) || nounStart < clauseStart(folded, start);
}

/** A noun from before the clause was carried from another part. */
const clauseStart = (folded: string, end: number): number => {
  let at = end;
  while (at > end - FARTHEST && at > 0 && !endsClause(folded, at - 1)) at--;
  return at;
};
