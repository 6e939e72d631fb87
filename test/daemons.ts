// Programs of Debian's that tests start on this machine's loopback, and end by their ids.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** `.ci/run` installs them; elsewhere one may be missing, and it is told what is left out then. */
export function isThere(program: string, leftOut: string, question = '--version'): boolean {
  if (!spawnSync(program, [question]).error) return true;
  if (process.env['CI']) throw new Error(`${program} is missing; .ci/run installs it.`);
  console.log(`${program} is not installed: ${leftOut} is left out.`);
  return false;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const EVERY = 100;
const MOST = 30_000;

/** Asks again and again whether something has started. False where it has not, or will not. */
export async function isReady(ask: () => Promise<boolean> | boolean, hasFailed = () => false): Promise<boolean> {
  for (let waited = 0; waited < MOST && !hasFailed(); waited += EVERY) {
    if (await ask()) return true;
    await pause(EVERY);
  }
  return false;
}
