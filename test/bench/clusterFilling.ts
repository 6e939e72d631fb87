// Two servers filled with synthetic articles, for measuring.
import { setTimeout as pause } from 'node:timers/promises';
import { clusterTable } from '../../src/core/corpus/cluster/clusterTable';
import { makeTables } from '../../src/core/corpus/cluster/loading';
import { keepGroups } from '../../src/core/corpus/cluster/keptGroups';
import type { ClusterServer } from '../../src/core/corpus/cluster/server';
import type { Servers } from '../cluster/clickHouse';
import { loadInto, serverAs } from '../cluster/corpusOnServers';
import { syntheticArticle, unfolding } from '../corpus/syntheticCorpus';
import { built } from '../tables';
import { spentBy } from './processorTime';

const SEED = 7;
/** Articles that are made at one go, and that a server copies at one go. */
const TOGETHER = 5000;

/** Servers that are filled to one size after another. */
export class Filling {
  private readonly loaders: readonly ClusterServer[];

  /** @param analysed articles that are analysed; those beyond are copies of them */
  constructor(
    private readonly running: Servers,
    private readonly analysed: number,
  ) {
    this.loaders = running.servers.map((server) => serverAs(server, 'loader'));
  }

  async begin(): Promise<void> {
    await makeTables(this.loaders, this.running.cluster);
  }

  async count(): Promise<number> {
    return (await this.first.one('SELECT count() FROM articles', { count: 'UInt64' })).count;
  }

  /** Tells what it cost where articles were analysed. */
  async fillTo(size: number): Promise<void> {
    const from = await this.count();
    const end = Math.min(size, this.analysed);
    if (from < end) await this.load(from, end);
    const copied = Math.max(from, end);
    if (copied < size) await this.copy(copied, size);
    await keepGroups(this.first);
    await this.settled();
  }

  /** On the disks, and before they were compressed. */
  async bytes(): Promise<{ readonly kept: number; readonly plain: number }> {
    const sql =
      "SELECT sum(bytes_on_disk), sum(data_uncompressed_bytes) FROM system.parts WHERE active AND table = 'articles_here'";
    const sizes = await Promise.all(this.loaders.map((one) => one.one(sql, { kept: 'UInt64', plain: 'UInt64' })));
    const sum = (of: (size: (typeof sizes)[number]) => number): number => sizes.reduce((all, one) => all + of(one), 0);
    return { kept: sum(({ kept }) => kept), plain: sum(({ plain }) => plain) };
  }

  private get first(): ClusterServer {
    const [first] = this.loaders;
    if (!first) throw new Error('There is no server.');
    return first;
  }

  private async load(from: number, end: number): Promise<void> {
    const { tables } = await built();
    const other = unfolding(tables.fold);
    const own = this.running.servers.map(({ id }) => id);
    const [started, client, servers] = [performance.now(), process.cpuUsage(), await spentBy(own)];
    for (let next = from; next < end; next += TOGETHER) {
      const count = Math.min(TOGETHER, end - next);
      await loadInto(
        this.first,
        Array.from({ length: count }, (_, index) => syntheticArticle(next + index, SEED, other)),
      );
      console.error(`${(next + count).toLocaleString('en')} articles so far`);
    }
    const { user, system } = process.cpuUsage(client);
    const [seconds, spent] = [(performance.now() - started) / 1000, (await spentBy(own)) - servers];
    const rate = (time: number): string => ((end - from) / time).toFixed(0);
    console.log(
      `${(end - from).toLocaleString('en')} articles loaded: ${rate(seconds)} a second by the clock, ${rate((user + system) / 1e6)} a second of a core here, ${rate(spent)} a second of the servers’ cores`,
    );
  }

  /** Inside each server, so that only its disk is busy. */
  private async copy(from: number, end: number): Promise<void> {
    const { analysed } = this;
    for (let next = from; next < end;) {
      const round = Math.floor(next / analysed);
      const first = next - round * analysed;
      const last = Math.min(first + TOGETHER, analysed, end - round * analysed);
      await Promise.all(this.loaders.map((server) => server.run(copying(round, analysed, [first, last]))));
      next = round * analysed + last;
    }
  }

  /** A server goes on bringing together what was written for a while. */
  private async settled(): Promise<void> {
    const busy = async (server: ClusterServer): Promise<boolean> =>
      (await server.one('SELECT count() FROM system.merges', { merges: 'UInt64' })).merges > 0;
    for (const server of this.loaders) while (await busy(server)) await pause(500);
  }
}

/** Articles of these numbers once more, under ids and numbers of their own. */
function copying(round: number, analysed: number, [first, last]: readonly [number, number]): string {
  const names = Object.keys(clusterTable).map((name) => `\`${name}\``);
  const others: Readonly<Record<string, string>> = {
    '`id`': `lower(hex(SHA256(concat(id, ' ${round}'))))`,
    '`number`': `number + ${round * analysed}`,
  };
  const values = names.map((name) => others[name] ?? name);
  return `INSERT INTO articles_here (${names.join(', ')}) SELECT ${values.join(', ')} FROM articles_here WHERE number >= ${first} AND number < ${last}`;
}
