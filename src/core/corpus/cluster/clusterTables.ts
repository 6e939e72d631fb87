import { clusterTable, columnTypes } from './clusterTable';
import { ClusterFailure } from './clusterFailure';
import { keptGroupsTable } from './keptGroups';
import type { ClusterServer } from './server';
import { named, literal } from './sql';

/** The oldest server with an index of n-grams over texts. */
const WITH_TEXT_INDEX = [26, 2] as const;

/**
 * Makes the tables where they are not there yet: on one server `articles`; on several of a cluster a part of it on each,
 * `articles_here`, and `articles` that spreads over all.
 *
 * @param servers those that are to hold a part
 * @param cluster as the servers' own configuration (`remote_servers`) calls it
 * @throws ClusterFailure
 */
export async function makeTables(servers: readonly ClusterServer[], cluster: string | undefined): Promise<void> {
  for (const server of servers) {
    const { database } = server.address;
    await new Unbound(server).run(`CREATE DATABASE IF NOT EXISTS ${named(database)}`);
    const own = (name: string): string => (cluster === undefined ? name : `${name}_here`);
    await made(server, own('articles'), columnTypes(clusterTable) + (await textIndex(server)), ENGINE);
    await made(server, own('figure_groups'), columnTypes(keptGroupsTable), GROUPS_ENGINE);
    if (cluster === undefined) continue;
    const over = (name: string, key: string): string =>
      `ENGINE = Distributed(${[named(cluster), named(database), own(name), `cityHash64(${key})`].join(', ')})`;
    await made(server, 'articles', columnTypes(clusterTable), over('articles', 'id'));
    await made(server, 'figure_groups', columnTypes(keptGroupsTable), over('figure_groups', 'by'));
    const shards = [named(cluster), 'system', 'one'].join(', ');
    await made(server, 'shards', 'dummy UInt8', `ENGINE = Distributed(${shards})`);
  }
}

const made = (server: ClusterServer, name: string, columns: string, engine: string): Promise<void> =>
  server.run(`CREATE TABLE IF NOT EXISTS ${name} (${columns}) ${engine}`);

const ENGINE = 'ENGINE = MergeTree ORDER BY number SETTINGS index_granularity = 256';
/** The latest of a grouping take the place of those before them. */
const GROUPS_ENGINE = 'ENGINE = ReplacingMergeTree ORDER BY by';

/** A server that is asked before its database is there. */
class Unbound {
  constructor(private readonly server: ClusterServer) {}

  run(sql: string): Promise<void> {
    return this.server.run(sql, { database: 'default' });
  }
}

async function textIndex(server: ClusterServer): Promise<string> {
  const { version } = await server.one('SELECT version()', { version: 'text' }, { settings: { database: 'default' } });
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [least, from] = WITH_TEXT_INDEX;
  const has = major > least || (major === least && minor >= from);
  return has ? ', INDEX runs text TYPE text(tokenizer = ngrams(2))' : '';
}

/** @throws ClusterFailure where there is no corpus, or one of another version of this program */
export async function lookAtTables(server: ClusterServer): Promise<{ readonly cluster: string | undefined }> {
  const sql = `SELECT name FROM system.columns WHERE database = ${literal(server.address.database)} AND table = 'articles'`;
  const known = new Set((await server.ask(sql, { name: 'text' })).map(({ name }) => name));
  const missing = Object.keys(clusterTable).filter((name) => !known.has(name));
  if (missing.length > 0) throw new ClusterFailure('no-corpus', missing.slice(0, 3).join(', '));
  return { cluster: await clusterOf(server) };
}

/** Undefined where one server holds all. */
async function clusterOf(server: ClusterServer): Promise<string | undefined> {
  const sql = `SELECT engine_full FROM system.tables WHERE database = ${literal(server.address.database)} AND name = 'articles'`;
  const { engine } = await server.one(sql, { engine: 'text' });
  return /^Distributed\((?:`([^`]*)`|'([^']*)'|(\w+))/u.exec(engine)?.slice(1).find(Boolean);
}
