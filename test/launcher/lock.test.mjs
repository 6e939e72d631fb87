import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { withLock } from '../vscode/lock.mjs';
import { temporaryFolder } from '../vscode/paths.mjs';

describe('The lock between two runs', () => {
  it('Should let one in at a time', async () => {
    const path = join(await temporaryFolder('lock'), 'lock');
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await wait(20);
      inside--;
    };
    await Promise.all([withLock(path, work), withLock(path, work), withLock(path, work)]);
    assert.equal(most, 1);
  });

  it('Should be taken over from a process that has gone', async () => {
    const path = join(await temporaryFolder('lock'), 'lock');
    await writeFile(path, '999999999');
    assert.equal(await withLock(path, async () => 'mine'), 'mine');
  });

  it('Should be free again after a failure', async () => {
    const path = join(await temporaryFolder('lock'), 'lock');
    await assert.rejects(
      withLock(path, async () => Promise.reject(new Error('broken'))),
      /broken/u,
    );
    assert.equal(await withLock(path, async () => 'mine'), 'mine');
  });
});
