import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The command line as it is built. */
export const CLI = join(process.cwd(), 'dist/cli.js');

export interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs it in a process of its own. */
export function run(words: readonly string[], input = '', environment: NodeJS.ProcessEnv = {}): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], {
    input,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, LC_ALL: 'C', ...environment },
  });
  return { status, stdout, stderr };
}
