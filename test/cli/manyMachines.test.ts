import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from './commandLine';
import { isThere, startSlurm } from './slurm';

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
