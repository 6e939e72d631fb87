import type { Fold } from '../../text/fold';
import type { CopiesFound } from '../copies/copyFinder';
import type { ArticleFilter } from '../articlesMeant';
import { articleWhere } from './articleWhere';
import type { NamedFilter } from './articleWhere';
import type { ClusterServer } from './server';

/** Articles that are named in one question. */
const AT_ONCE = 100_000;

interface ReportsFrom {
  readonly server: ClusterServer;
  readonly fold: Fold;
  /** The numbers of the articles that print a report, by report; the earliest first. */
  readonly reports: () => Promise<CopiesFound>;
}

/**
 * A filter as servers are asked for it. Where it counts each report once, the later printings among the articles that pass the
 * rest are named, since only here it is known what prints the same.
 */
export async function reportsNamed(filter: ArticleFilter, from: ReportsFrom): Promise<NamedFilter> {
  const { eachReportOnce, also, ...own } = filter;
  const rest = { ...own, ...(also ? { also: await reportsNamed(also, from) } : {}) };
  if (eachReportOnce !== true) return rest;
  const reports = await from.reports();
  const passing = await numbersPassing(rest, reports.flat(), from);
  return {
    ...rest,
    exceptNumbers: reports.flatMap((printings) => printings.filter((one) => passing.has(one)).slice(1)),
  };
}

async function numbersPassing(
  filter: NamedFilter,
  numbers: readonly number[],
  { server, fold }: ReportsFrom,
): Promise<ReadonlySet<number>> {
  const passing = new Set<number>();
  for (let next = 0; next < numbers.length; next += AT_ONCE) {
    const some = numbers.slice(next, next + AT_ONCE).join(', ');
    const sql = `SELECT number FROM articles WHERE ${articleWhere(filter, fold)} AND number IN (${some})`;
    for (const { number } of await server.ask(sql, { number: 'UInt64' })) passing.add(number);
  }
  return passing;
}
