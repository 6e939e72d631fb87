import type { FigureGroup, FigureQuery } from '../../core/index';
import type { FoundFigures } from '../messages';
import { fill } from '../pageWords';
import type { PageWords } from '../pageWords';

/** Asks for what a mark stands for; `names`: how what then stands in the query is called. */
export type MarkAsk = (change: (query: FigureQuery) => FigureQuery, names: Readonly<Record<string, string>>) => void;

/** What the marks of a picture measure: the values where all are in one unit, else how many figures there are. */
export interface PictureMeasure {
  readonly unit: string | undefined;
  readonly words: PageWords;
  readonly locale: string;
}

export const measureOf = ({ units }: FoundFigures, words: PageWords, locale: string): PictureMeasure => ({
  unit: units.length === 1 ? units[0]?.key : undefined,
  words,
  locale,
});

/** What a mark's size or shade says; undefined where nothing can be said of the values. */
export function measured(group: FigureGroup, { unit }: PictureMeasure): number | undefined {
  return unit === undefined ? group.figures : (group.median ?? undefined);
}

/** 12,000 t: with at most four digits that count, and its unit. */
export function valueWithUnit(value: number, { unit, locale }: Pick<PictureMeasure, 'unit' | 'locale'>): string {
  const number = value.toLocaleString(locale, { maximumSignificantDigits: 6 });
  return unit === undefined || unit === '' ? number : `${number} ${unit}`;
}

/** For the little room of an axis or a tile: 1.2万, 12K. */
export const shortNumber = (value: number, locale: string): string =>
  value.toLocaleString(locale, { notation: 'compact', maximumSignificantDigits: 3 });

/** A group in a sentence: its name, how many figures, their values where these can be compared. */
export function groupInSentence(name: string, group: FigureGroup, measure: PictureMeasure): string {
  const { words, locale, unit } = measure;
  const told = [`${words.figures}: ${group.figures.toLocaleString(locale)}`];
  const { least, median, most } = group;
  if (unit !== undefined && median !== null) told.push(`${words.median}: ${valueWithUnit(median, measure)}`);
  if (unit !== undefined && least !== null && most !== null) {
    told.push(`${words.leastToMost}: ${valueWithUnit(least, measure)} – ${valueWithUnit(most, measure)}`);
  }
  return `${name}: ${told.join(' · ')}`;
}

/** `{0} of {1} figures are drawn`, where not all are. */
export function drawnOf(drawn: number, total: number, { words, locale }: PictureMeasure): string | undefined {
  if (drawn >= total) return undefined;
  return fill(words.drawnOf, drawn.toLocaleString(locale), total.toLocaleString(locale));
}
