import { nothingFound } from '../article/finder';
import type { Find, Findings } from '../article/finder';
import type { ArticlePlace, Figure } from '../article/model';
import { AnchorScan } from '../match/anchorScan';
import type { Anchors } from '../match/anchorScan';
import type { Reading } from '../text/reading';
import type { Span } from '../text/span';
import { withCarriedNouns } from './carriedNouns';
import { DateScope } from './dateScope';
import { governingNames } from './governingNames';
import type { GoverningName } from './governingNames';
import { PlaceScope } from './placeScope';
import type { TownshipsOf } from './sites';
import { withLabelLines } from './labelLines';
import { placeOfArticle } from './statedPlaces';
import { withTables } from './tableFigures';
import { markCharacters, marksIn } from './statementMarks';
import type { Marked } from './statementMarks';

/** Where and when each figure holds: reads the text once, with what governs where it stands. */
export function createStatementFinder(townshipsOf: TownshipsOf, scan = new AnchorScan()): Find {
  const marks = scan.of(markCharacters);
  return (reading, before) => {
    const { figures: all, passedOver } = withLabelLines(reading, withTables(reading, before));
    if (all.length === 0) return { figures: all };
    const figures = withCarriedNouns(reading, before, all);
    const found = withFigures(before, figures);
    const names = governingNames(reading, found, townshipsOf);
    const places = new PlaceScope(reading, found, names);
    const dates = new DateScope(reading, found);
    readThrough(marksUpTo(reading, figures, marks), figures, names, places, dates);
    return {
      passedOver,
      figures: figures.map((figure) => ({ ...figure, place: places.of(figure), when: dates.of(figure) })),
    };
  };
}

/** What the room needs of what was found, with these figures. */
function withFigures(found: Findings, figures: readonly Figure[]): Findings {
  const { places, relativePlaces, place, dates, headings, credits, outside } = found;
  return { ...nothingFound, places, relativePlaces, place, dates, headings, credits, outside, figures };
}

/** The marks up to the end of the last figure's line. */
function marksUpTo({ folded }: Reading, figures: readonly Figure[], marks: Anchors): readonly Marked[] {
  const end = folded.indexOf('\n', figures.at(-1)?.end ?? 0);
  return marksIn(folded, marks, end < 0 ? folded.length : end);
}

/** Marks, names, dates and figures as they stand; at one offset in this order. */
function readThrough(
  marks: readonly Marked[],
  figures: readonly Figure[],
  names: readonly GoverningName[],
  places: PlaceScope,
  dates: DateScope,
): void {
  let atMark = 0;
  let atName = 0;
  let atDate = 0;
  let atFigure = 0;
  for (;;) {
    const mark = marks[atMark];
    const name = names[atName];
    const date = dates.dates[atDate];
    const figure = figures[atFigure];
    const start = Math.min(startOf(mark), startOf(name), startOf(date), startOf(figure));
    if (mark?.start === start) {
      places.mark(mark.mark, mark.start);
      dates.mark(mark.mark, mark.end);
      atMark++;
    } else if (name?.start === start) {
      places.name(name);
      atName++;
    } else if (date?.start === start) {
      dates.date(date);
      atDate++;
    } else if (figure) {
      places.figure(figure);
      dates.figure(figure);
      atFigure++;
    } else return;
  }
}

const startOf = (span: Span | undefined): number => span?.start ?? Infinity;

/** The figures for which only the article can say where, once furniture has told its place; null: nothing new is known. */
export function ofArticle(figures: readonly Figure[], own: ArticlePlace | null): readonly Figure[] {
  if (!own || figures.length === 0) return figures;
  const place = placeOfArticle(own);
  return figures.map((figure) => (figure.place ? figure : { ...figure, place }));
}
