import type { PlaceMention } from '../../article/model';
import type { Fold } from '../../text/fold';
import type { InArticle } from '../corpusIndex';
import { isAtOrBelow } from '../placeCodes';
import type { PageOf, Range } from '../questions';
import { overviewsOf } from '../schemeIndex';
import type { SchemeOverview } from '../schemeIndex';
import { jsonOf } from '../store/blockHeads';
import type { KeptMentions } from '../store/storedArticle';
import { comparable } from '../summary';
import type { CountedFigure, SchemeInArticle } from '../summary';
import { atOrBelow } from './articleWhere';
import { entryOf } from './clusterEntries';
import { ClusterFigures } from './clusterFigures';
import type { ClusterServer } from './server';
import { literal } from './sql';

const columns = { id: 'text', summaries: 'bytes', mentions: 'bytes' } as const;

/** The questions about mentions in all articles, asked of a server. */
export class ClusterMentions {
  constructor(
    private readonly server: ClusterServer,
    private readonly fold: Fold,
  ) {}

  async figuresOf(noun: string, range: Range): Promise<PageOf<InArticle<CountedFigure>>> {
    const wanted = comparable(noun, this.fold);
    const figures = await ClusterFigures.of(
      { nouns: [wanted] },
      { server: this.server, fold: this.fold, later: () => Promise.resolve([]) },
    );
    const rows = (await figures.rows(range)).map(
      ({ entry, start, end, text, kind, value, approx, unit, noun: written }) => ({
        entry,
        mention: { start, end, text, kind, value, approx, unit, noun: written ?? '' },
      }),
    );
    return { total: figures.total, rows };
  }

  /** One of each article, so only those of the page are read. */
  async mentionsOf(code: string, { from, to }: Range): Promise<PageOf<InArticle<PlaceMention>>> {
    const where = `arrayExists(named -> ${atOrBelow('named', code)}, place_codes) AND NOT ${atOrBelow('code', code)}`;
    const { total } = await this.server.one(`SELECT count() FROM articles WHERE ${where}`, { total: 'UInt64' });
    const rows = await this.mentions(where, `LIMIT ${from}, ${Math.max(0, Math.min(to, total) - from)}`, ({ places }) =>
      places.filter((place) => place.code !== null && isAtOrBelow(place.code, code)).slice(0, 1),
    );
    return { total, rows };
  }

  /** Articles name a scheme several times: how often is asked first, then those that the page needs. */
  async schemesNamed(name: string, { from, to }: Range): Promise<PageOf<InArticle<SchemeInArticle>>> {
    const key = comparable(name, this.fold);
    const times = `countEqual(arrayFilter((named, kind) -> kind = 'scheme', mention.named, mention.kind), ${literal(key)})`;
    const where = `has(scheme_keys, ${literal(key)})`;
    const counted = await this.server.ask(`SELECT ${times} FROM articles WHERE ${where} ORDER BY number`, {
      times: 'UInt64',
    });
    const { skipped, taken, before, total } = pageOf(
      counted.map(({ times: count }) => count),
      { from, to },
    );
    const rows = await this.mentions(where, `LIMIT ${skipped}, ${taken}`, ({ schemes }) =>
      schemes.filter((scheme) => comparable(scheme.name, this.fold) === key),
    );
    return { total, rows: rows.slice(from - before, to - before) };
  }

  async schemes(): Promise<readonly SchemeOverview[]> {
    const rows = await this.mentions('notEmpty(scheme_keys)', '', ({ schemes }) => schemes);
    return overviewsOf(rows, this.fold);
  }

  private async mentions<M>(
    where: string,
    limit: string,
    of: (mentions: KeptMentions) => readonly M[],
  ): Promise<InArticle<M>[]> {
    const sql = `SELECT id, summaries, mentions FROM articles WHERE ${where} ORDER BY number ${limit}`;
    return (await this.server.ask(sql, columns)).flatMap(({ id, summaries, mentions }) => {
      const found = of(jsonOf(mentions) as KeptMentions);
      const entry = entryOf(id, summaries);
      return found.map((mention) => ({ entry, mention }));
    });
  }
}

/** Which articles a page of their mentions needs. @param counts of the mentions of each */
function pageOf(counts: readonly number[], { from, to }: Range) {
  let [total, skipped, taken, before] = [0, 0, 0, 0];
  for (const count of counts) {
    if (total + count <= from) [skipped, before] = [skipped + 1, total + count];
    else if (total < to) taken++;
    total += count;
  }
  return { total, skipped, taken, before };
}
