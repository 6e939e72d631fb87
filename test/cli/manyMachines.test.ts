import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from './commandLine';
import { isThere } from '../daemons';
import { startSlurm } from './slurm';

const PARTS = [1, 2, 3, 4];
const lines = (text: string): readonly string[] => text.trimEnd().split('\n').sort();

describe('Analysing in parts', function () {
  this.timeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'corpus-parts-'));
  const corpus = join(folder, 'corpus');
  const cli = resolve('dist', 'cli.js');
  const part = (of: string, which: string): string =>
    `'${process.execPath}' '${cli}' analyze --part ${which}/4 '${corpus}' > '${join(folder, of)}'-${which}.jsonl`;
  let whole: readonly string[];

  before(() => {
    mkdirSync(corpus);
    for (let number = 1; number <= 11; number++)
      writeFileSync(join(corpus, `${number}.txt`), `2022年3月${number}日，溆浦县有水库${number + 20}座。\n`);
    whole = lines(run(['analyze', corpus]).stdout);
    assert.equal(whole.length, 11);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  function assertWhole(of: string): void {
    const parts = PARTS.map((number) => lines(readFileSync(join(folder, `${of}-${number}.jsonl`), 'utf8')));
    assert.ok(
      parts.every(({ length }) => length > 0 && length < whole.length),
      'each has a part',
    );
    assert.deepEqual(parts.flat().sort(), whole);
  }

  it('Should give under GNU parallel what one machine gives', function () {
    if (!isThere('parallel', 'GNU parallel')) return this.skip();
    const words = ['-j', '2', part('parallel', '{}'), ':::', ...PARTS.map(String)];
    const ended = spawnSync('parallel', words, { encoding: 'utf8' });
    assert.equal(ended.status, 0, ended.stderr);
    assertWhole('parallel');
  });

  it('Should give by the command that the docs hand to Spark’s pipe what one machine gives', () => {
    const [, told] = /^ +command = "sh -c '(.*)'"$/mu.exec(readFileSync('docs/cluster.md', 'utf8')) ?? [];
    assert.ok(told, 'the docs show it');
    const own = { 'corpus-reader': `"${process.execPath}" "${cli}"`, FOLDER: `"${corpus}"`, '400': '4' };
    const command = Object.entries(own).reduce((text, [from, to]) => text.replaceAll(from, to), told);
    // Spark starts the command for each partition, writes its elements to it, a line each, and takes the lines that come back.
    const partitions = ['1\n2\n', '3\n4\n'].map((input) =>
      lines(spawnSync('sh', ['-c', command], { input, encoding: 'utf8' }).stdout),
    );
    assert.ok(
      partitions.every(({ length }) => length > 0 && length < whole.length),
      'each has its part',
    );
    assert.deepEqual(partitions.flat().sort(), whole);
  });

  it('Should give in a Slurm array of four what one machine gives', async function () {
    if (!isThere('sbatch', 'a Slurm array')) return this.skip();
    const slurm = await startSlurm();
    try {
      await slurm.array(part('slurm', '$SLURM_ARRAY_TASK_ID'), PARTS.length);
    } finally {
      await slurm.end();
    }
    assertWhole('slurm');
  });
});
