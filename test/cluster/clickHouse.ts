// Real ClickHouse servers on this machine's loopback: random ports, a folder of their own, ended by their ids.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, isReady, isThere } from '../daemons';

const PROGRAM = 'clickhouse-server';
const CLUSTER = 'library';

/** Debian's package is installed by `.ci/run`; elsewhere it may be missing. */
export const isInstalled = (): boolean => isThere(PROGRAM, 'what servers answer', '--help');

export interface Ports {
  readonly tcp: number;
  readonly http: number;
}

const shardOf = ({ tcp }: Ports): string =>
  `<shard><replica><host>127.0.0.1</host><port>${tcp}</port></replica></shard>`;

const config = (folder: string, { tcp, http }: Ports, all: readonly Ports[]): string => `<yandex>
  <logger><level>error</level><console>1</console></logger>
  <listen_host>127.0.0.1</listen_host><tcp_port>${tcp}</tcp_port><http_port>${http}</http_port>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><users_config>users.xml</users_config>
  <mark_cache_size>67108864</mark_cache_size><max_concurrent_queries>40</max_concurrent_queries>
  <default_profile>default</default_profile><default_database>default</default_database>
  <remote_servers><${CLUSTER}>${all.map(shardOf).join('')}</${CLUSTER}></remote_servers>
</yandex>`;

const user = (name: string, password: string, profile: string): string =>
  `<${name}><password>${password}</password><profile>${profile}</profile><quota>default</quota>
  <networks><ip>127.0.0.1</ip></networks></${name}>`;

/** `default` is whom servers ask each other as, `loader` writes, `reader` and `strict` only read; `strict` sets no limits. */
const users = `<yandex>
  <profiles><default><max_memory_usage>3000000000</max_memory_usage><max_threads>2</max_threads></default>
    <reader><readonly>2</readonly><max_threads>2</max_threads></reader><strict><readonly>1</readonly></strict></profiles>
  <users>${user('default', '', 'default')}${user('loader', 'l-secret', 'default')}
    ${user('reader', 'r-secret', 'reader')}${user('strict', 's-secret', 'strict')}</users>
  <quotas><default></default></quotas>
</yandex>`;

/** One server of some. */
export class ClickHouse {
  private running: ChildProcess | undefined;
  private told = '';

  constructor(
    private readonly folder: string,
    readonly ports: Ports,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.ports.http}`;
  }

  async start(): Promise<void> {
    this.running = spawn(PROGRAM, [`--config-file=${join(this.folder, 'config.xml')}`], { cwd: this.folder });
    this.running.stderr?.on('data', (part: Buffer) => (this.told += part.toString()));
    this.running.stdout?.resume();
    const { running } = this;
    const ping = (): Promise<boolean> =>
      fetch(`${this.url}/ping`).then(
        ({ ok }) => ok,
        () => false,
      );
    if (!(await isReady(ping, () => running.exitCode !== null)))
      throw new Error(`The server did not start.\n${this.told}`);
  }

  /** Of its process, while it runs. */
  get id(): number | undefined {
    return this.running?.pid;
  }

  /** At once, as when a machine breaks down. */
  async kill(): Promise<void> {
    const { running } = this;
    this.running = undefined;
    if (running?.exitCode !== null) return;
    const gone = once(running, 'exit');
    running.kill('SIGKILL');
    await gone;
  }
}

export interface Servers {
  readonly servers: readonly ClickHouse[];
  readonly cluster: string;
  end(): Promise<void>;
}

/**
 * Starts so many servers, which know each other as a cluster.
 * @param kept where they keep what they hold, for the next time; without it nothing is left of them
 */
export async function startServers(count: number, kept?: string): Promise<Servers> {
  const root = kept ?? (await mkdtemp(join(tmpdir(), 'corpus-servers-')));
  const ports: Ports[] = [];
  for (let index = 0; index < count; index++) ports.push({ tcp: await freePort(), http: await freePort() });
  const servers = await Promise.all(
    ports.map(async (own, index) => {
      const folder = join(root, String(index));
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'config.xml'), config(folder, own, ports));
      await writeFile(join(folder, 'users.xml'), users);
      return new ClickHouse(folder, own);
    }),
  );
  const end = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.kill()));
    if (kept === undefined) await rm(root, { recursive: true, force: true });
  };
  try {
    await Promise.all(servers.map((server) => server.start()));
  } catch (error) {
    await end();
    throw error;
  }
  return { servers, cluster: CLUSTER, end };
}
