import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import type { Figure } from '../../article/model';
import type { Span } from '../../text/span';
import type { FigureWithoutNoun } from '../figure';
import type { Lexicon } from '../../words/lexicon';
import { nounAfter } from './nounAfter';
import type { NounAfter } from './nounAfter';
import { nounBefore } from './nounBefore';
import type { Before } from './foundBefore';
import type { Page } from '../page';

const tripMeasures = wordList(context, 'trip-measure');
const papers = wordList(context, 'paper-measure');
const noPlaces = wordList(context, 'counts-no-place');

/** The figures read before: the last one, and the last one whose noun is known. */
export interface Past {
  readonly last: Figure | undefined;
  readonly named: Figure | undefined;
  /** All of them, in order. */
  readonly figures: readonly Figure[];
}

/** What the rules of the counted noun may ask about one figure; each answer is worked out when it is asked for. */
export interface Question {
  readonly page: Page;
  readonly figure: FigureWithoutNoun;
  /** The noun behind the figure, or behind an offset. */
  readonly after: (countsPeople?: boolean, start?: number) => NounAfter | null;
  /** The noun before the figure, or before an offset left of it. */
  readonly before: (end?: number) => Before;
  /** The noun of the figure before, where this one's clause goes on about it in the same sentence. */
  readonly inherited: () => Span | null;
  readonly unit: string;
  readonly past: Past;
}

export function question(lexicon: Lexicon, page: Page, figure: FigureWithoutNoun, past: Past): Question {
  const { last, named } = past;
  const { folded } = page;
  const unit = figure.unit ? folded.slice(figure.unit.start, figure.unit.end) : '';
  const isMeasured = figure.kind !== 'count';
  const from = last ? readFrom(last, figure) : 0;
  return {
    page,
    figure,
    unit,
    past,
    after: (people = unit === '名' || unit === '位' || figure.kind === 'age', start = figure.end) =>
      nounAfter(lexicon, folded, start, people),
    before: (end = figure.start) =>
      nounBefore(lexicon, folded, end < from ? endBefore(past.figures, end) : from, end, {
        isPlaceAt: (offset) => page.isPlaceAt(offset),
        isMeasured,
        isMoney: figure.kind === 'money',
        countsDeeds: unit.endsWith('次') && !isMeasured && !tripMeasures.has(unit),
        countsPapers: figure.kind === 'count' && papers.has(unit),
        standsAt: isMeasured && (isSumOrDegree(figure.kind) || (figure.approx !== null && !isAway(folded, figure.end))),
        countsVisits: unit === '人次',
        countsPeople: countsPeople(unit) || unit === '名',
        countsNoPlace: figure.kind === 'count' && noPlaces.has(unit),
      }),
    inherited: () => (named ? inherit(folded, figure, past, named) : null),
  };
}

/** 在5公里以外的山里: where, and not how much. */
const isAway = characterList(context, 'away');

/**
 * Behind the last figure and its noun; 一幢楼龄达61年的唐楼: its noun may stand behind this one. 第一剂接种率95%: a rank may be part
 * of what is measured.
 */
function readFrom({ kind, end, nounEnd }: Figure, figure: FigureWithoutNoun): number {
  const isOfMeasured = kind === 'ordinal' && isSumOrDegree(figure.kind);
  return nounEnd !== null && nounEnd <= figure.start && !isOfMeasured ? Math.max(end, nounEnd) : end;
}

const isSumOrDegree = (kind: Figure['kind']): boolean =>
  kind === 'money' || kind === 'percent' || kind === 'temperature';

/** Where the last figure before an offset ends. */
function endBefore(figures: readonly Figure[], offset: number): number {
  for (let at = figures.length - 1; at >= 0; at--) {
    const end = figures[at]?.end ?? 0;
    if (end <= offset) return end;
  }
  return 0;
}

const farthest = 60;

function inherit(folded: string, figure: FigureWithoutNoun, past: Past, named: Figure): Span | null {
  const { start } = figure;
  if (isOfPeople(named, figure, folded)) return null;
  const isOther =
    isAside(folded, named, figure) ||
    isOfMoney(named, figure) ||
    isOtherwiseCounted(named, figure, folded) ||
    isOfThings(named, figure, folded);
  const subject = isOther ? subjectBefore(folded, figure, past.figures) : named;
  const isNear = start - named.end < farthest && subject && !/[。!?\n]/u.test(folded.slice(subject.end, start));
  return isNear ? nounOf(subject) : null;
}

/** 占调整预算的100.3%, 第六次普查: what a part is of, or what is ranked, of which the clauses behind do not tell. */
function isAside(folded: string, named: Figure, figure: FigureWithoutNoun): boolean {
  if (named.kind === 'ordinal') return figure.kind !== 'ordinal';
  const isPart = named.kind === 'percent' || named.kind === 'ratio';
  return isPart && isShareOf(folded, named);
}

/** 投资1.2亿元扩建市场,占地由120亩增加到300亩: no sum is told by what is measured. */
const isOfMoney = (one: Figure, { kind }: FigureWithoutNoun): boolean =>
  one.kind === 'money' && (kind === 'area' || kind === 'length' || kind === 'weight' || kind === 'volume');

/** 农友78名,面积16公顷;其中狮潭乡11名: what is counted is none of what was measured since. */
function isOtherwiseCounted(one: Figure, { kind, unit, start }: FigureWithoutNoun, folded: string): boolean {
  if (kind !== 'count' || one.kind === 'count' || unit === null || one.nounEnd === start) return false;
  return one.unit !== folded.slice(unit.start, unit.end);
}

/** 6个潜势区143人,其中52人: people who are counted are none of the things that were. */
function isOfThings(one: Figure, { kind, unit, start }: FigureWithoutNoun, folded: string): boolean {
  if (kind !== 'count' || one.kind !== 'count' || unit === null || one.nounEnd === start) return false;
  if (folded.slice(unit.start, unit.end) !== '人' || one.unit === null || ofPeople.has(foldedUnit(folded, one)))
    return false;
  const last = (one.nounEnd ?? 0) - 1;
  return !personEnd(folded, last) && !groupEnd(folded, last);
}

/** 学生人数3320人,减少19班: nor are the things that are counted any of the people. */
function isOfPeople(one: Figure, { kind, unit, start }: FigureWithoutNoun, folded: string): boolean {
  if (kind !== 'count' || one.unit !== '人' || one.nounEnd === null || one.nounEnd === start || unit === null)
    return false;
  const measure = folded.slice(unit.start, unit.end);
  if (neverPeople.has(measure)) return true;
  return !ofPeople.has(measure) && numberOfPeople(folded, one.nounEnd - 1);
}

const neverPeople = wordList(context, 'never-people');
const numberOfPeople = characterList(context, 'number-of-persons');
const ofPeople = wordList(context, 'measure-of-people');
const personEnd = characterList(context, 'person-end');
const groupEnd = characterList(context, 'group-end');

const longestShare = 10;
/** 为年度预算的100.6%, 完成目标的95%: right before the whole. */
const isMeasuredBy = characterList(context, 'is-measured-by');

/** 占: what stands between it and the number is the whole. */
function isShareOf(folded: string, { start, nounStart }: Figure): boolean {
  if (nounStart === null || nounStart > start) return false;
  if (folded[start - 1] === '的' && isMeasuredBy(folded, nounStart - 1)) return true;
  for (let at = nounStart - 1; at > nounStart - longestShare; at--) {
    if (folded[at] === '占') return true;
    if (isStop(folded, at)) return false;
  }
  return false;
}

const isStop = charSet(',。;:、!?()\n\r');
const lookBack = 6;

/** The last figure before such a part that names something itself. */
function subjectBefore(folded: string, figure: FigureWithoutNoun, figures: readonly Figure[]): Figure | undefined {
  return figures
    .slice(-lookBack)
    .findLast(
      (one) =>
        one.noun !== null &&
        !isAside(folded, one, figure) &&
        !isOfMoney(one, figure) &&
        !isOtherwiseCounted(one, figure, folded) &&
        !isOfThings(one, figure, folded),
    );
}

export function nounOf({ nounStart, nounEnd }: Figure): Span | null {
  return nounStart === null || nounEnd === null ? null : { start: nounStart, end: nounEnd };
}

/** The measure word of a figure, folded, where the figure ends with it: 戶 of 8870戶 is 户. */
export const foldedUnit = (folded: string, { end, unit }: Figure): string =>
  unit === null ? '' : folded.slice(end - unit.length, end);

export function countsPeople(unit: string): boolean {
  return unit === '人' || unit === '户';
}
