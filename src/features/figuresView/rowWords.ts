import { visibleControls } from '../../core/index';
import type { StatedFigure } from '../../core/index';
import type { PlaceNames } from '../../host/placeNames';
import type { TableRow } from '../../webview/messages';
import { articleTitle } from '../shared/articleTitle';
import { shownNumber, shownUnit, shownValue } from '../shared/figureInWords';
import { shownTime } from '../shared/shownTime';

/** A figure as the table shows it. What comes from an article is shown with its control characters made visible. */
export function rowInWords(figure: StatedFigure, names: PlaceNames): TableRow {
  const { entry, text, noun, place, when, sentence } = figure;
  const { summary } = entry;
  const path = [...new Set(place?.path ?? [])].map((name) => names.show(name));
  const before = visibleControls(sentence.text.slice(0, sentence.at.start));
  const number = visibleControls(sentence.text.slice(sentence.at.start, sentence.at.end));
  return {
    cells: {
      written: visibleControls(text.replace(/\s+/gu, ' ')),
      value: valueInWords(figure),
      unit: figure.common?.unit ?? visibleControls(shownUnit(figure)),
      noun: visibleControls(noun ?? ''),
      place: path.slice(-2).join(' › '),
      when: when === null ? '' : shownTime(when),
      article: articleTitle(summary),
      published: summary.published?.slice(0, 10) ?? '',
    },
    placePath: path.join(' › '),
    sentence: {
      text: before + number + visibleControls(sentence.text.slice(sentence.at.end)),
      start: before.length,
      end: before.length + number.length,
    },
    passage: { uri: summary.id, start: figure.start, end: figure.end, inSentence: true },
    ...(noun !== null && place?.code ? { growth: { noun, code: place.code, place: path.at(-1) ?? '' } } : {}),
  };
}

/** In the common unit where there is one; where the words leave room, the ends between which it lies: ≈ 300 (270 – 330). */
export function valueInWords(figure: StatedFigure): string {
  const { value, common, approx, kind } = figure;
  const low = typeof value === 'number' ? value : value[0];
  const factor = common && low ? common.value / low : 1;
  const scaled = (number: number): number => Number((number * factor).toPrecision(12));
  const shown = shownValue({ kind, approx, value: typeof value === 'number' ? scaled(value) : value.map(scaled) });
  const { least, most } = figure;
  if (approx === null || least === null || most === null || least === most) return shown;
  return `${shown} (${shownNumber(scaled(least))} – ${shownNumber(scaled(most))})`;
}
