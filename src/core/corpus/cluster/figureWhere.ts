import type { Fold } from '../../text/fold';
import type { FigureGrouping, FigureQuery } from '../figureQuestions';
import { inSmallLetters } from '../store/storedArticle';
import { comparable } from '../summary';
import { articleWhere, atOrBelow } from './articleWhere';
import { among, contains, every, numeral, literal } from './sql';

/** The column by which figures are grouped. */
export const groupColumns: Readonly<Record<FigureGrouping, string>> = {
  ...{ noun: 'figure.noun', unit: 'figure.unit_key', kind: 'figure.kind', province: 'figure.province' },
  prefecture: `if(substring(figure.code, 3, 4) IN ('', '0000'), '', concat(substring(figure.code, 1, 4), '00'))`,
  ...{ county: 'figure.county', month: 'figure.month', publisher: 'publisher_key', article: 'id' },
};

/** Every figure is a row, known by its article's number and its place among the article's figures, from 1. */
export const ROWS = 'articles ARRAY JOIN figure, arrayEnumerate(figure.value) AS place';

/** What a query asks of a row of `articles ARRAY JOIN figure`: the same as `figures/figureFilter.ts` asks. */
export function figureWhere(query: FigureQuery, fold: Fold): string {
  const { place, groups = [] } = query;
  return every([
    articleWhere(query.articles ?? {}, fold),
    ...named(query, fold),
    ...(place === undefined ? [] : [atOrBelow('figure.code', place)]),
    ...between(query),
    ...times(query),
    ...words(query, fold),
    ...groups.map(({ by, key }) => `${groupColumns[by]} = ${literal(key)}`),
  ]);
}

function named({ nouns, kinds, units }: FigureQuery, fold: Fold): readonly string[] {
  const wanted = units?.map(fold);
  return [
    ...(nouns
      ? [
          among(
            'figure.noun',
            nouns.map((key) => comparable(key, fold)),
          ),
        ]
      : []),
    ...(kinds ? [among('figure.kind', kinds)] : []),
    ...(wanted ? [`${among('figure.unit', wanted)} OR ${among('figure.unit_key', wanted)}`] : []),
  ];
}

/** What has a value lies in the bounds with at least one of its ends. */
function between({ least = -Infinity, most = Infinity }: FigureQuery): readonly string[] {
  if (least === -Infinity && most === Infinity) return [];
  return [`figure.high >= ${numeral(least)}`, `figure.value <= ${numeral(most)}`];
}

/** As far as both say: the year 2022 overlaps March 2022. What is open or not asked is before and behind nothing. */
function times({ from, to }: FigureQuery): readonly string[] {
  if (from === undefined && to === undefined) return [];
  const part = (column: string, day: string): readonly [said: string, asked: string] => {
    const length = `least(length(${column}), ${day.length})`;
    return [`substring(${column}, 1, ${length})`, `substring(${literal(day)}, 1, ${length})`];
  };
  const [until, first] = part('figure.until', from ?? '');
  const [since, last] = part('figure.since', to ?? '');
  return [
    'figure.dated = 1',
    ...((from ?? '') === '' ? [] : [`${until} >= ${first}`]),
    ...((to ?? '') === '' ? [] : [`${since} <= ${last}`]),
  ];
}

/** Each word in the title, or in one of a row's columns. */
function words({ words: text = '' }: FigureQuery, fold: Fold): readonly string[] {
  const wanted = inSmallLetters(fold(text)).split(/\s+/u).filter(Boolean);
  return wanted.map((word) =>
    [contains(TITLE, word), contains('figure.told', word), `figure.unit_key = ${literal(word)}`].join(' OR '),
  );
}

/** The title, or the first words: the first line of what describes an article. */
export const TITLE = "splitByChar('\\n', described)[1]";
