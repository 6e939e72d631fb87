import type { Find } from '../article/finder';
import type { ArticlePlace, Figure, StatedPlace } from '../article/model';
import type { Reading } from '../text/reading';
import type { Span } from '../text/span';
import { DateScope } from './dateScope';
import { governingNames } from './governingNames';
import type { GoverningName } from './governingNames';
import { PlaceScope } from './placeScope';
import type { TownshipsOf } from './sites';
import { marksIn } from './statementMarks';

/** Where and when each figure holds: reads the text once, with what governs where it stands. */
export const createStatementFinder =
  (townshipsOf: TownshipsOf): Find =>
  (reading, found) => {
    const { figures } = found;
    if (figures.length === 0) return { figures };
    const names = governingNames(reading, found, townshipsOf);
    const places = new PlaceScope(reading, found, names);
    const dates = new DateScope(reading, found);
    for (const { take } of steps(reading, figures, names, places, dates)) take();
    return {
      figures: figures.map((figure) => {
        const [place, when] = [places.of(figure), dates.of(figure)];
        return { ...figure, place, when };
      }),
    };
  };

interface Step {
  readonly start: number;
  readonly take: () => void;
}

/** The marks, names, dates and figures of the text up to its last figure's line, in the order in which they are read. */
function steps(
  { folded }: Reading,
  figures: readonly Figure[],
  names: readonly GoverningName[],
  places: PlaceScope,
  dates: DateScope,
): Step[] {
  const last = folded.indexOf('\n', figures.at(-1)?.end ?? 0);
  const all: Step[] = [];
  const add = ({ start }: Span, take: () => void): void => void all.push({ start, take });
  for (const marked of marksIn(folded, { start: 0, end: last < 0 ? folded.length : last }))
    add(marked, () => {
      places.mark(marked.mark, marked.start);
      dates.mark(marked.mark, marked.end);
    });
  for (const name of names)
    add(name, () => {
      places.name(name);
    });
  for (const date of dates.dates)
    add(date, () => {
      dates.date(date);
    });
  for (const figure of figures)
    add(figure, () => {
      places.figure(figure);
      dates.figure(figure);
    });
  return all.sort((a, b) => a.start - b.start);
}

/** The figures for which only the article can say where, once furniture has told its place; null: nothing new is known. */
export function ofArticle(figures: readonly Figure[], own: ArticlePlace | null): readonly Figure[] {
  if (!own || figures.length === 0) return figures;
  const place = placeOfArticle(own);
  return figures.map((figure) => (figure.place ? figure : { ...figure, place }));
}

function placeOfArticle({ province, prefecture, county, code }: ArticlePlace): StatedPlace {
  const path = [province, prefecture, county].filter((name) => name !== null);
  return { path, code, from: 'article', start: null, end: null, text: null };
}
