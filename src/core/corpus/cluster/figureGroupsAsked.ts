import type { FigureGroup, FigureGrouping } from '../figureQuestions';
import { nameOfLevel } from '../figures/figureGroups';
import type { PlaceGrouping } from '../figures/figureGroups';
import { entryOf } from './clusterEntries';
import { groupColumns } from './figureWhere';
import type { Columns } from './rowBinary';
import type { AskOptions, ClusterLimits, ClusterServer } from './server';
import { among } from './sql';

interface GroupsFrom {
  readonly server: ClusterServer;
  /** What is asked, and which rows of it are meant. */
  readonly rows: string;
  readonly where: string;
  /** What each of these questions may take, where it is not what others may. */
  readonly limits?: Partial<ClusterLimits>;
}

/** As an option of a question. */
const within = ({ limits }: GroupsFrom): AskOptions => (limits ? { limits } : {});

/** Where a row stands among all, as a number that grows with them. */
const PLACE = 'number * 1048576 + place';

/** Of several that are as many, what came to so many first: what was last met earliest. */
const MOST_FIRST = 'rows DESC, last';

/** Those of most figures first. */
export async function figureGroups(
  by: FigureGrouping,
  limit: number,
  from: GroupsFrom,
): Promise<readonly FigureGroup[]> {
  const key = groupColumns[by];
  const some = Number.isFinite(limit) ? `LIMIT ${limit}` : '';
  const sql = `SELECT ${key} AS key, count() AS figures, uniqExact(number) FROM ${from.rows} WHERE ${from.where} GROUP BY key ORDER BY figures DESC, key ${some}`;
  const groups = await from.server.ask(sql, { key: 'text', figures: 'UInt64', articles: 'UInt64' }, within(from));
  const where =
    some === ''
      ? from.where
      : `${from.where} AND ${among(
          key,
          groups.map((group) => group.key),
        )}`;
  const narrowed = { ...from, where };
  const [names, measures] = await Promise.all([namesOf(by, narrowed), measuresOf(key, narrowed)]);
  return groups.map((group) => ({
    ...{ by, ...group, code: isPlace(by) && group.key !== '' ? group.key : null },
    ...{ name: names.get(group.key) ?? '', ...(measures.get(group.key) ?? nothingMeasured) },
  }));
}

const isPlace = (by: FigureGrouping): by is PlaceGrouping =>
  by === 'province' || by === 'prefecture' || by === 'county';

const nothingMeasured = { unit: null, measured: 0, least: null, median: null, most: null };

async function namesOf(by: FigureGrouping, from: GroupsFrom): Promise<ReadonlyMap<string, string>> {
  if (by === 'article') return titlesOf(from);
  const rows = await mostOf(groupColumns[by], namedBy[by] ?? groupColumns[by], from);
  return new Map(rows.map(({ key, most }) => [key, isPlace(by) ? nameAt(by, key, most) : most]));
}

/** Whose values name a group; else its key does. */
const namedBy: Partial<Record<FigureGrouping, string>> = {
  ...{ noun: 'figure.written_noun', publisher: 'publisher', province: 'figure.place' },
  ...{ prefecture: 'figure.place', county: 'figure.place' },
};

/** Of 广东省 › 东莞市, which has no counties, the last. */
function nameAt(by: PlaceGrouping, key: string, json: string): string {
  if (key === '') return '';
  const [path, code] = JSON.parse(json) as [readonly string[], string | null];
  return nameOfLevel(by, path, code ?? '');
}

/** By key, what most of its rows have in another column. */
async function mostOf(
  key: string,
  column: string,
  from: GroupsFrom,
): Promise<readonly { readonly key: string; readonly most: string }[]> {
  const { server, rows, where } = from;
  const counted = `SELECT ${key} AS key, ${column} AS named, count() AS rows, max(${PLACE}) AS last FROM ${rows} WHERE ${where} GROUP BY key, named`;
  const sql = `SELECT key, named FROM (${counted}) ORDER BY ${MOST_FIRST} LIMIT 1 BY key`;
  return server.ask(sql, { key: 'text', most: 'text' }, within(from));
}

async function titlesOf({ server, rows, where }: GroupsFrom): Promise<ReadonlyMap<string, string>> {
  const found = await server.ask(`SELECT id, any(summaries) FROM ${rows} WHERE ${where} GROUP BY id`, {
    id: 'text',
    summaries: 'bytes',
  });
  return new Map(
    found.map(({ id, summaries }) => {
      const { title, opening } = entryOf(id, summaries).summary;
      return [id, title ?? opening];
    }),
  );
}

type Measured = Pick<FigureGroup, 'unit' | 'measured' | 'least' | 'median' | 'most'>;

const IS_NUMBER = 'NOT isNaN(figure.value)';
/** Between the lower and the upper of the two middle values lies the median; of an odd number they are one. */
const SPREAD = [
  `countIf(${IS_NUMBER})`,
  `minIf(figure.value, ${IS_NUMBER})`,
  `-quantileExactIf(0.5)(-figure.value, ${IS_NUMBER})`,
  `quantileExactIf(0.5)(figure.value, ${IS_NUMBER})`,
  `maxIf(figure.value, ${IS_NUMBER})`,
].join(', ');

/** The unit that most rows of a group have, and the spread of those that have it. */
async function measuresOf(key: string, from: GroupsFrom): Promise<ReadonlyMap<string, Measured>> {
  const columns = {
    ...{ key: 'text', unit: 'text', measured: 'UInt64' },
    ...{ least: 'Float64', lower: 'Float64', upper: 'Float64', most: 'Float64' },
    ...{ rows: 'UInt64', last: 'UInt64' },
  } as const satisfies Columns;
  const { server, rows, where } = from;
  const counted = `SELECT ${key} AS key, figure.unit_key AS unit, ${SPREAD}, count() AS rows, max(${PLACE}) AS last FROM ${rows} WHERE ${where} GROUP BY key, unit`;
  const found = await server.ask(`${counted} ORDER BY ${MOST_FIRST} LIMIT 1 BY key`, columns, within(from));
  return new Map(found.map(({ key: group, ...told }) => [group, measuredOf(told)]));
}

function measuredOf(
  told: Record<'measured' | 'least' | 'lower' | 'upper' | 'most', number> & { readonly unit: string },
): Measured {
  const unit = told.unit === '' ? null : told.unit;
  if (told.measured === 0) return { ...nothingMeasured, unit };
  const { measured, least, lower, upper, most } = told;
  return { unit, measured, least, median: (lower + upper) / 2, most };
}
