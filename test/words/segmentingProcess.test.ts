import * as assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { processOf } from '../../src/host/childProcess';
import type { ThreadEnd } from '../../src/host/platform';
import type { SegmenterAnswer } from '../../src/host/words/segmenterMessages';

const SCRIPT = resolve('dist/segmentingProcess.js');

/** What the process says first: words, or that there is no dictionary. */
function answered(folded: string): Promise<SegmenterAnswer> {
  const cutter = processOf(SCRIPT, {});
  return new Promise((resolve) => {
    cutter.onMessage((message) => {
      cutter.stop();
      resolve(message as SegmenterAnswer);
    });
    cutter.post({ id: 7, folded });
  });
}

async function isThere(id: number): Promise<boolean> {
  for (let left = 100; left > 0; left--) {
    try {
      process.kill(id, 0);
    } catch {
      return false;
    }
    await wait(50);
  }
  return true;
}

describe('The process that tells words apart', () => {
  it('Should answer with words that are the text again, or say why there are none', async () => {
    const answer = await answered('疫情防控工作');
    if ('failed' in answer) assert.match(answer.failed, /nodejieba/u);
    else {
      assert.equal(answer.id, 7);
      assert.equal(answer.words.join(''), '疫情防控工作');
      assert.ok(answer.words.length < 6, answer.words.join('|'));
    }
  });

  it('Should tell of its end, and of a script that is not there', async () => {
    for (const script of [SCRIPT, resolve('dist/none.js')]) {
      const cutter = processOf(script, {});
      const end = new Promise<ThreadEnd>((resolve) => {
        cutter.onEnd(resolve);
      });
      if (script === SCRIPT) cutter.stop();
      assert.match((await end).reason, /SIGTERM|Cannot find module/u);
    }
  });

  it('Should not outlive who started it', async () => {
    const start = `const { fork } = require('node:child_process');
      const child = fork(${JSON.stringify(SCRIPT)}, [], { serialization: 'advanced' });
      child.on('message', () => { console.log(child.pid); process.kill(process.pid, 'SIGKILL'); });
      child.send({ id: 1, folded: '疫情' });`;
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', start]).catch(
      (error: unknown) => error as { stdout: string },
    );
    assert.match(stdout, /^\d+/u);
    assert.equal(await isThere(Number(stdout)), false);
  });
});
