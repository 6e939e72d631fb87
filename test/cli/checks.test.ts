import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './commandLine';

describe('checks on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-checks-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('Should print a row for each figure that others contradict, and none for those that hold', () => {
    const path = join(folder, 'village.txt');
    writeFileSync(path, '全村党员90人，其中女党员30人，占43.3%。河口镇12户、柳林镇15户，共27户。');
    const { status, stdout, stderr } = run(['checks', path]);
    assert.equal(status, 0, stderr);
    const [head, row, ...more] = stdout.trimEnd().split('\n');
    assert.equal(head, 'path,start,end,text,kind,others,worked,sentence');
    assert.ok(row?.startsWith(`${path},18,23,43.3%,share,90人; 30人,33.33`), row);
    assert.deepEqual(more, []);
  });

  it('Should name what it cannot read, and ask for a path', () => {
    assert.equal(run(['checks', join(folder, 'missing.txt')]).status, 1);
    assert.equal(run(['checks']).status, 2);
  });
});
