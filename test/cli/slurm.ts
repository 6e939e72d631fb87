// A Slurm of one machine on loopback, without systemd: its daemons run in a folder of their own and are ended by their ids.
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort, isReady } from '../daemons';

const NODES = 4;

async function config(folder: string): Promise<string> {
  const [user, machine] = [userInfo().username, hostname()];
  return [
    ...['ClusterName=one', `SlurmctldHost=${machine}(127.0.0.1)`, 'AuthType=auth/munge', 'CryptoType=crypto/munge'],
    ...[`SlurmctldPort=${await freePort()}`, `SlurmdPort=${await freePort()}`],
    ...[`AuthInfo=socket=${folder}/munge.socket`, `SlurmUser=${user}`, `SlurmdUser=${user}`],
    ...[`StateSaveLocation=${folder}/state`, `SlurmdSpoolDir=${folder}/spool`],
    ...[`SlurmctldPidFile=${folder}/slurmctld.pid`, `SlurmdPidFile=${folder}/slurmd.pid`],
    ...['ProctrackType=proctrack/pgid', 'TaskPlugin=task/none', 'JobAcctGatherType=jobacct_gather/none'],
    ...['AccountingStorageType=accounting_storage/none', 'SelectType=select/cons_tres', 'MpiDefault=none'],
    // The machine may have fewer cores than there are parts.
    ...['SelectTypeParameters=CR_Core', 'SlurmdParameters=config_overrides', 'ReturnToService=2'],
    ...[`NodeName=${machine} NodeAddr=127.0.0.1 CPUs=${NODES} State=UNKNOWN`],
    `PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP`,
    '',
  ].join('\n');
}

export interface Slurm {
  /** Runs a script as an array of jobs, and resolves when all have ended. */
  array(script: string, parts: number): Promise<void>;
  end(): Promise<void>;
}

export async function startSlurm(): Promise<Slurm> {
  const folder = await mkdtemp(join(tmpdir(), 'slurm-'));
  await Promise.all(['state', 'spool'].map((name) => mkdir(join(folder, name))));
  await writeFile(join(folder, 'munge.key'), randomBytes(1024), { mode: 0o400 });
  const conf = join(folder, 'slurm.conf');
  await writeFile(conf, await config(folder));
  const of = (name: string): string => join(folder, `munge.${name}`);
  const files = [`--socket=${of('socket')}`, `--key-file=${of('key')}`, `--log-file=${of('log')}`];
  const daemons = [
    daemon('munged', '--foreground', '--force', ...files, `--pid-file=${of('pid')}`, `--seed-file=${of('seed')}`),
    daemon('slurmctld', '-D', '-c', '-f', conf),
    daemon('slurmd', '-D', '-c', '-f', conf),
  ];
  const end = async (): Promise<void> => {
    await Promise.all(daemons.map(ended));
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const slurm = { ...process.env, SLURM_CONF: conf };
  if (!(await isReady(() => spawnSync('sinfo', ['-h', '-o', '%t'], { env: slurm }).stdout.includes('idle')))) {
    await end();
    throw new Error('Slurm did not start.');
  }
  return {
    end,
    array: async (script, parts) => {
      const job = join(folder, 'job.sh');
      await writeFile(job, `#!/bin/sh\n${script}\n`);
      const output = `--output=${join(folder, '%a.log')}`;
      const sent = spawn('sbatch', ['--wait', `--array=1-${parts}`, output, job], { env: slurm, stdio: 'ignore' });
      const [code] = (await once(sent, 'exit')) as [number | null];
      if (code !== 0) throw new Error(`sbatch ended with ${String(code)}.`);
    },
  };
}

const daemon = (program: string, ...words: readonly string[]): ChildProcess =>
  spawn(program, words, { stdio: 'ignore' });

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  const forced = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(forced);
}
