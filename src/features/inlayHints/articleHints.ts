import { InlayHint, l10n } from 'vscode';
import type { Range } from 'vscode';
import { besideOthers } from '../../core/index';
import type { DateMention, Figure, Mention, PlaceMention } from '../../core/index';
import type { PlaceNames } from '../../host/placeNames';
import { shownUnit, shownValue } from '../shared/figureInWords';
import { seenIn } from '../shared/inStretch';
import type { ShownMentions } from '../shared/inStretch';
import { shownTime } from '../shared/shownTime';

/** Which hints the reader wants. */
export interface HintsWanted {
  readonly values: boolean;
  readonly dates: boolean;
  readonly places: boolean;
}

/** Behind the words what they stand for, where that is not what is written. Of what the range shows. */
export function articleHints(
  shown: ShownMentions,
  range: Range,
  { values, dates, places }: HintsWanted,
  names: PlaceNames,
): InlayHint[] {
  const { document, article } = shown;
  const stretch = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const hintsOf = <M extends Mention>(
    mentions: readonly M[],
    said: (mention: M) => string | undefined,
    tooltip: (mention: M) => string,
  ): InlayHint[] =>
    seenIn(shown, mentions, stretch).flatMap(({ mention, at }) => {
      const words = said(mention);
      if (words === undefined) return [];
      const hint = new InlayHint(document.positionAt(at.end), besideOthers(words));
      hint.paddingLeft = true;
      hint.tooltip = tooltip(mention);
      return [hint];
    });
  return [
    ...(values
      ? hintsOf(article.figures, valueOf, () => l10n.t('The number in full, with what its wording leaves open'))
      : []),
    ...(dates
      ? hintsOf(article.dates, dayOf, () => l10n.t('The day that is meant; its card says how that is known'))
      : []),
    ...(places
      ? hintsOf(
          article.relativePlaces,
          (place) => lastName(place, names),
          (place) => pathOf(place, names),
        )
      : []),
  ];
}

/** 15,000 for 1.5万; nothing for 12座, where the number stands as it is. */
function valueOf(figure: Figure): string | undefined {
  const { kind, text } = figure;
  const value = shownValue(figure);
  const written = text.normalize('NFKC').replace(/[,\s]/gu, '');
  if (kind === 'ordinal' || written.includes(value.replace(/[,\s]/gu, ''))) return undefined;
  const unit = shownUnit(figure);
  return kind === 'percent' && unit === '%' ? `${value}%` : value;
}

/** 2020-02-06 for 昨日; nothing for a day that is written with its year, nor for one that is not known. */
function dayOf({ text, value }: DateMention): string | undefined {
  if (value === null || /^--|^T/u.test(value)) return undefined;
  const year = /\d{4}/u.exec(value)?.[0] ?? '';
  return text.normalize('NFKC').includes(year) ? undefined : shownTime(value);
}

/** An article's place is named by its lowest level. */
const lastName = ({ path }: PlaceMention, names: PlaceNames): string | undefined => {
  const last = path.at(-1);
  return last === undefined ? undefined : names.show(last);
};

const pathOf = ({ path }: PlaceMention, names: PlaceNames): string =>
  path.map((name) => besideOthers(names.show(name))).join(' › ');
