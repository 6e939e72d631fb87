import type { FigureGroup, FigureGrouping } from '../figureQuestions';
import { ClusterFailure } from './clusterFailure';
import { loadedState } from './loadedState';
import { figureGroups } from './figureGroupsAsked';
import { ROWS } from './figureWhere';
import { RowWriter } from './rowBinary';
import type { ClusterServer } from './server';
import { literal } from './sql';

/**
 * The groups of all figures of a corpus, worked out when a loading ends and kept beside the articles: to sort the figures of a
 * million articles into groups takes seconds, and they are the first that a reader asks for.
 */
export const keptGroupsTable = { by: 'text', state: 'text', groups: 'text' } as const;

/** Those that have few groups, or of which only the largest are asked for. Titles of articles are neither. */
const KEPT = ['province', 'prefecture', 'county', 'noun', 'unit', 'kind', 'month', 'publisher'] as const;

/** Of each grouping so many at most. */
const MOST = 20_000;

/** However many figures there are: a loading may wait. */
const LIMITS = { seconds: 3600 };

/** Works them out for the corpus as it is now, unless they are there. @throws ClusterFailure */
export async function keepGroups(server: ClusterServer): Promise<void> {
  const state = await loadedState(server);
  for (const by of KEPT) {
    if (await keptIn(server, by, state)) continue;
    const groups = await figureGroups(by, MOST, { server, rows: ROWS, where: '1', limits: LIMITS });
    const writer = new RowWriter(server.platform);
    writer.row(keptGroupsTable, { by, state, groups: JSON.stringify(groups) });
    await server.insert('figure_groups', keptGroupsTable, writer.finish());
  }
}

/** Undefined where they were not kept for the corpus as it is now, or not so many of them. */
export async function keptGroups(
  server: ClusterServer,
  by: FigureGrouping,
  limit: number,
): Promise<readonly FigureGroup[] | undefined> {
  if (!KEPT.some((one) => one === by)) return undefined;
  const groups = await keptIn(server, by, await loadedState(server));
  return groups && (groups.length < MOST || limit <= MOST) ? groups.slice(0, limit) : undefined;
}

async function keptIn(
  server: ClusterServer,
  by: FigureGrouping,
  state: string,
): Promise<readonly FigureGroup[] | undefined> {
  const sql = `SELECT groups FROM figure_groups WHERE by = ${literal(by)} AND state = ${literal(state)} LIMIT 1`;
  try {
    const [kept] = await server.ask(sql, { groups: 'text' });
    return kept && (JSON.parse(kept.groups) as readonly FigureGroup[]);
  } catch (error) {
    // A corpus that an earlier version made has no such table.
    if (error instanceof ClusterFailure && error.kind === 'no-corpus') return undefined;
    throw error;
  }
}
