// A lock between processes: a file that names its owner's process; one whose owner has gone is taken over.
import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** Runs `work` while no other process holds the lock at `path`; waits for its turn up to five minutes. */
export async function withLock(path, work) {
  const giveUp = Date.now() + 300_000;
  while (!(await take(path))) {
    if (Date.now() > giveUp) throw new Error(`${path} is still held by process ${await owner(path)}`);
    await wait(250);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path) {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const pid = await owner(path);
    if (pid !== undefined && !isAlive(pid)) await rm(path, { force: true });
    return false;
  }
}

/** Undefined while the owner has not yet written its number. */
async function owner(path) {
  const pid = Number(await readFile(path, 'utf8').catch(() => ''));
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
