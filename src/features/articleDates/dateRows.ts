import type { QuickPickItem } from 'vscode';
import { besideOthers, excerpt, sentenceAround } from '../../core/index';
import type { DateMention } from '../../core/index';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { shownTime } from '../shared/shownTime';

/** A date of the article as a row: the day that is meant, the words, their sentence. */
export interface DateRow extends QuickPickItem {
  readonly date: DateMention;
}

/** Chinese characters of a sentence that a row has room for. */
const WIDTH = 45;

/** The dates that the view shows and whose year is known, in the order of time; those of one day as they stand. */
export function dateRows(shown: Pick<ShownArticle, 'article' | 'reading' | 'toShown'>): readonly DateRow[] {
  return shown.article.dates
    .flatMap((date) =>
      /^\d/u.test(date.value ?? '') && shown.toShown(date) ? [rowOf(date, shown.reading.source)] : [],
    )
    .sort((a, b) => compare(a.date.value ?? '', b.date.value ?? '') || a.date.start - b.date.start);
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function rowOf(date: DateMention, source: string): DateRow {
  const part = excerpt(source, sentenceAround(source, date), date, WIDTH);
  return {
    date,
    label: shownTime(date.value ?? ''),
    description: besideOthers(date.text),
    detail: besideOthers(source.slice(part.start, part.end).replace(/\s+/gu, ' ')),
  };
}
