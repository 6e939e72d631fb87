import context from '../../../tables/words/nounContext.tsv';
import { wordList } from '../../match/wordList';
import type { Figure } from '../../article/model';
import type { Span } from '../../text/span';
import type { FigureWithoutNoun } from '../figure';
import type { Lexicon } from '../../words/lexicon';
import { nounAfter } from './nounAfter';
import type { NounAfter } from './nounAfter';
import { nounBefore } from './nounBefore';
import type { Before } from './foundBefore';
import type { Page } from '../page';

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
  const from = last ? Math.max(last.end, last.nounEnd ?? 0) : 0;
  return {
    page,
    figure,
    unit,
    past,
    after: (people = unit === '名' || unit === '位', start = figure.end) => nounAfter(lexicon, folded, start, people),
    before: (end = figure.start) =>
      nounBefore(lexicon, folded, end < from ? endBefore(past.figures, end) : from, end, {
        isPlaceAt: (offset) => page.isPlaceAt(offset),
        isMeasured,
        isMoney: figure.kind === 'money',
        countsDeeds: unit.endsWith('次') && !isMeasured,
        countsPeople: countsPeople(unit) || unit === '名',
        countsNoPlace: figure.kind === 'count' && noPlaces.has(unit),
      }),
    inherited: () => (named ? inherit(named, folded, figure.start) : null),
  };
}

/** Where the last figure before an offset ends. */
function endBefore(figures: readonly Figure[], offset: number): number {
  for (let at = figures.length - 1; at >= 0; at--) {
    const end = figures[at]?.end ?? 0;
    if (end <= offset) return end;
  }
  return 0;
}

function inherit(last: Figure, folded: string, start: number): Span | null {
  const isNear = start - last.end < 60 && !/[。!?\n]/u.test(folded.slice(last.end, start));
  return isNear ? nounOf(last) : null;
}

export function nounOf({ nounStart, nounEnd }: Figure): Span | null {
  return nounStart === null || nounEnd === null ? null : { start: nounStart, end: nounEnd };
}

export function countsPeople(unit: string): boolean {
  return unit === '人' || unit === '户';
}
