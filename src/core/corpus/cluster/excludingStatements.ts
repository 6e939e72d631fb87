import type { Fold } from '../../text/fold';
import type { ArticleFilter } from '../articlesMeant';
import { MOST_STATEMENTS } from '../contradictions/comparedRows';
import type { RowAsked } from './clusterFigures';
import { ROWS, figureWhere } from './figureWhere';
import type { ClusterServer } from './server';

const STATEMENT = 'figure.noun, figure.dimension, figure.place, figure.when';

/** Of those that state a number of the same noun, dimension, place and time, two must lie apart. */
const EXCLUDING = [
  'count() > 1',
  `countIf(figure.compared = 1) BETWEEN 2 AND ${MOST_STATEMENTS}`,
  'maxIf(figure.from, figure.compared = 1) > minIf(figure.to, figure.compared = 1)',
].join(' AND ');

/** Rows among which there are pairs that exclude each other, by their numbers alone; which ones, is told here. */
export function statementsExcluding(
  filter: ArticleFilter,
  { server, fold }: { readonly server: ClusterServer; readonly fold: Fold },
): Promise<readonly RowAsked[]> {
  const stated = ["figure.noun != ''", "figure.place != ''", "figure.dimension != ''", 'figure.dated = 1'];
  const where = [figureWhere({ articles: filter }, fold), ...stated, "position(figure.when, '..') = 0"].join(' AND ');
  const groups = `SELECT ${STATEMENT} FROM ${ROWS} WHERE ${where} GROUP BY ${STATEMENT} HAVING ${EXCLUDING}`;
  const sql = `SELECT number, place FROM ${ROWS} WHERE ${where} AND (${STATEMENT}) GLOBAL IN (${groups}) ORDER BY number, place`;
  return server.ask(sql, { number: 'UInt64', place: 'UInt32' });
}
