import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Findings } from '../article/finder';
import type { Figure } from '../article/model';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import { isHan, lastNear } from '../text/characters';
import { firstEndingAfter, spanAt } from '../text/span';
import type { Span } from '../text/span';
import type { GoverningName } from './governingNames';
import { endOfSeveral } from './manyOf';

/** Words around a name or a figure that tell how a sentence speaks of a place. */

const office = wordList(scopeWords, 'office');
const staff = wordList(scopeWords, 'staff-of-organ');
const actsAt = charSet('在于');
const endsMonths = wordList(scopeWords, 'ends-months');
const wholeAgain = wordList(scopeWords, 'whole-again');
const leadsToSubject = wordList(scopeWords, 'leads-to-subject');
const leadsToTime = wordList(scopeWords, 'leads-to-time');
const bracketEnd = wordList(scopeWords, 'bracket-end');
const sharesIn = wordList(scopeWords, 'shares-in');
const tellsParts = wordList(scopeWords, 'tells-parts');

/** 新竹县长到尖石乡: who goes somewhere for a place, whose own the sentence then is not. */
export const isOffice = (folded: string, { end }: Span): boolean => office.at(folded, end) > 0;

/** 新竹县长到尖石乡, 海關人員在元朗截查: who acts for the whole acts there, and what follows goes on there. */
export const actsBelow = (folded: string, name: GoverningName): boolean =>
  isOffice(folded, name) || (name.isRelative && actsAt(folded, Math.max(staff.at(folded, name.end), name.end)));

/** Does the clause that begins here turn to the whole again: 共计, 三地合计? */
export const isWholeAgain = (folded: string, start: number): boolean =>
  wholeAgain.at(folded, endOfSeveral(folded, start) || start) > 0;

const countedAt = wordList(scopeWords, 'counted-at');
const backToPlace = wordList(scopeWords, 'back-to-place');
/** So many blanks and line ends are looked over. */
const MOST_BLANKS = 20;

function behindBlanks(folded: string, start: number): number {
  let at = start;
  while (at < start + MOST_BLANKS && folded.charAt(at) !== '' && folded.charAt(at).trim() === '') at++;
  return at;
}

/** Does the sentence that begins here go back to the place that was told of last: 当地, 这次降雪? */
export const goesBack = (folded: string, start: number): boolean =>
  backToPlace.at(folded, behindBlanks(folded, start)) > 0;

/** Does the paragraph that begins here tell of parts of what was told, or go back to it? */
export const goesOnInParts = (folded: string, start: number): boolean =>
  goesBack(folded, start) || tellsParts.at(folded, behindBlanks(folded, start)) > 0;

/** 首7个月全港: a word for the whole behind a span or a time of day begins to speak of it. */
export function isWholeBehindTime(folded: string, start: number, figures: readonly Figure[]): boolean {
  const last = figures[firstEndingAfter(figures, start - 1)];
  const isBehind = last?.end === start && (last.kind === 'duration' || last.kind === 'timeofday');
  return isBehind || endsMonths.before(folded, start) >= 0;
}

/** 本学年上海全市共: a name with a word for the whole behind it begins to speak of it, unless something is a share of it. */
export const isWholeByName = (folded: string, { start, isRelative, row }: GoverningName): boolean =>
  isRelative && (row[0]?.start ?? start) > start && sharesIn.before(folded, start) < 0;

/** 3宗於西貢區發生的意外: the things that are counted right before where they are. */
export function countedThere(folded: string, start: number, figures: readonly Figure[]): Figure | undefined {
  const end = countedAt.before(folded, start);
  const figure = figures[firstEndingAfter(figures, end - 1)];
  return figure?.end === end && figure.kind === 'count' ? figure : undefined;
}

/** 甲区3例、乙区5例: one more of a row of which each is counted. */
export const isBehindCounted = (folded: string, start: number, figures: readonly Figure[]): boolean =>
  folded.charAt(start - 1) === '、' && figures[firstEndingAfter(figures, start - 2)]?.end === start - 1;

/** 其中黄山市: one part of what is told of, to which the text returns. */
export const isPart = (folded: string, start: number): boolean =>
  tellsParts.before(folded, folded.charAt(start - 1) === ',' ? start - 1 : start) >= 0 || isOfParts(folded, start);

const LONGEST_PARTS = 40;
const endsParts = charSet('。;:!?\n');

/** 其中市区4座、枣阳2座: another part of the row that the word leads to. */
export function isOfParts(folded: string, start: number): boolean {
  if (folded.charAt(start - 1) !== '、') return false;
  for (let at = start; at > Math.max(0, start - LONGEST_PARTS) && !endsParts(folded, at); at--)
    if (tellsParts.before(folded, at) >= 0) return true;
  return false;
}

const LONGEST_OF_PART = 20;
const endsOfPart = charSet(',。;:!?()\n');

const leadsToLast = wordList(scopeWords, 'leads-to-last');

/** 甲区3例,占5%、乙区4例,占6%,及丙区5例: a clause before one more part of a row goes on with the part before. */
export function isOfSamePart(folded: string, clause: number, places: readonly Span[]): boolean {
  let at = clause;
  while (at < clause + LONGEST_OF_PART && folded.charAt(at) !== '、' && !endsOfPart(folded, at)) at++;
  const isComma = folded.charAt(at) === ',';
  const next = folded.charAt(at) === '、' ? at + 1 : isComma ? leadsToLast.at(folded, at + 1) : 0;
  return next > 0 && spanAt(places, next)?.start === next;
}

/** 【14日臺南市東山區火災】: a bracket at the end of a line that begins with one tells of what follows. */
export const isTitle = (folded: string, open: number, close: number): boolean =>
  folded.charAt(open) === '【' && isLineEnd(folded, close + 1) && isBehindTitle(folded, open);

const LONGEST_PART = 60;
const NONE: Span = { start: -1, end: -1 };

/** …超過200毫米,其中蔡河鎮⏎達224.8毫米: a line that breaks off behind a name in the middle of its sentence. */
export function isBrokenBehind(folded: string, governing: { readonly name: Span } | null, lineEnd: number): boolean {
  const { start, end } = governing?.name ?? NONE;
  if (end !== lineEnd || !isHan(folded.charCodeAt(lineEnd + 1))) return false;
  const line = lastNear(folded, '\n', start, LONGEST_PART);
  return tellsParts.before(folded, start) > Math.max(line + 1, 0) && lastNear(folded, ',', start, LONGEST_PART) > line;
}

const isLineEnd = (folded: string, at: number): boolean => at >= folded.length || folded.charAt(at) === '\n';
const isBehindTitle = (folded: string, open: number): boolean =>
  isLineEnd(folded, open - 1) || open === 0 || folded.charAt(open - 1) === '】';

/** 社會處並將全縣據點經費提高至7千元: the whole is what something is done with. */
export const isWholeDealtWith = (folded: string, start: number): boolean =>
  folded.charAt(start) === '全' && dealsWith(folded, start - 1);
const dealsWith = charSet('将把');

export const isBracketEnd = (folded: string, from: number, to: number): boolean =>
  from === to || bracketEnd.at(folded, from) === to;

/** Does the clause in which a figure stands lead to its subject, so that the first name behind governs the figure? */
export function isLeadingToSubject(folded: string, { kind }: Figure, clauseStart: number): boolean {
  if (leadsToSubject.at(folded, clauseStart) > 0) return true;
  return (kind === 'timeofday' || kind === 'duration') && leadsToTime.at(folded, clauseStart) > 0;
}

/** 近三年,该县投入…: a span of time that is all its clause, before who is told of. */
export const isSpanAlone = (folded: string, { kind, start, end }: Figure, clauseStart: number): boolean =>
  kind === 'duration' && folded.charAt(end) === ',' && lastingSo.test(folded.slice(clauseStart, start));

const lastingSo = /^(?:最?近|过去|这|头|前)?$/u;

/** 截至19时: does the clause that begins here tell up to when? */
export const isUpTo = (folded: string, clauseStart: number): boolean => leadsToTime.at(folded, clauseStart) > 0;

/** Does it begin its clause, or stand behind a date that does? */
export function standsFirst({ start }: Figure, clauseStart: number, { dates }: Pick<Findings, 'dates'>): boolean {
  const date = dates[firstEndingAfter(dates, start - 1)];
  return start === clauseStart || (date?.end === start && date.start === clauseStart);
}
