import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { constants, getPriority, tmpdir } from 'node:os';
import { BlockWriter } from '../../src/core/corpus/store/blockWriter';
import { processOf } from '../../src/host/childProcess';
import type { KeeperAnswer } from '../../src/host/corpus/keeperMessages';
import type { Answer } from '../../src/host/corpus/threadMessages';
import type { ThreadEnd, WorkerThread } from '../../src/host/platform';
import { lightArticle } from './lightArticle';

const begun = (script: string): ChildProcess =>
  fork(resolve('dist', script), [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });

function block(file: string): ReturnType<BlockWriter['finish']> {
  const writer = new BlockWriter();
  writer.add({ file, reading: 1, article: lightArticle(file, '水库蓄水') });
  writer.record({ file, reading: 1, state: { size: 1, time: 1, hash: '' }, articles: 1, notRead: [] });
  return writer.finish();
}

describe('The process that keeps a corpus', () => {
  const place = mkdtempSync(join(tmpdir(), 'corpus-process-'));
  after(() => {
    rmSync(place, { recursive: true });
  });

  async function ask(child: ChildProcess, call: string, ...args: unknown[]): Promise<unknown> {
    child.send({ serial: 1, call, args });
    const [answer] = (await once(child, 'message')) as [KeeperAnswer];
    assert.ok('result' in answer, JSON.stringify(answer));
    return answer.result;
  }

  function opened(): ChildProcess {
    const child = begun('storeProcess.js');
    child.send({ start: { place, engine: 'test', tables: undefined } });
    return child;
  }

  it('Should read its tables itself, and write what it was given when whoever started it is gone', async () => {
    const first = opened();
    await ask(first, 'take', block('a.txt'));
    const ended = once(first, 'exit');
    first.disconnect();
    assert.deepEqual(await ended, [0, null]);
    const second = opened();
    assert.equal(await ask(second, 'count', {}), 1);
    second.disconnect();
    await once(second, 'exit');
  });
});

/** Resolves when the process said so much, or has ended. */
function heard(started: WorkerThread, enough: (answer: Answer) => boolean): Promise<ThreadEnd | undefined> {
  return new Promise((settle) => {
    started.onMessage((message) => {
      if (enough(message as Answer)) settle(undefined);
    });
    started.onEnd(settle);
  });
}

describe('The process that analyses', () => {
  const analysing = resolve('dist/analysingProcess.js');

  it('Should let whoever works at the machine go first', async () => {
    const child = begun('analysingProcess.js');
    const ended = once(child, 'exit');
    try {
      await once(child, 'message');
      const [own, its] = [getPriority(), getPriority(child.pid)];
      assert.equal(its, Math.max(own, constants.priority.PRIORITY_BELOW_NORMAL));
    } finally {
      child.disconnect();
    }
    await ended;
  });

  it('Should answer with the analysis of a text', async () => {
    const started = processOf(analysing, { memory: 1024 });
    started.post({ serial: 1, analyse: { path: 'a.txt', text: '溆浦县新建大棚35座。' } });
    const end = await heard(started, (answer) => 'article' in answer && answer.article.figures?.[0]?.noun === '大棚');
    started.stop();
    assert.equal(end, undefined);
  });

  it('Should say that it ended by what it read where that took all its memory, and that it was ended where it was', async () => {
    const small = processOf(analysing, { memory: 60 });
    small.post({ serial: 1, analyse: { path: 'a.txt', text: '1人 '.repeat(300_000) } });
    const end = await heard(small, (answer) => answer.serial === 1);
    assert.equal(end?.byItself, true);
    assert.match(end.reason, /heap out of memory/u);
    const stopped = processOf(analysing, {});
    stopped.stop();
    assert.deepEqual(await heard(stopped, () => false), {
      ...{ byItself: false, reason: 'the process ended with SIGTERM' },
    });
  }).timeout(60_000);
});
