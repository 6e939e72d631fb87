import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvRow } from '../../src/core/text/delimited';
import { run } from './commandLine';

describe('figures on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-figures-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('Should print a row a figure: what it counts, where and when', () => {
    const path = join(folder, 'town.txt');
    writeFileSync(path, '2020年2月7日,沅陵县沅陵镇设卡89处,安排近300人值守。');
    const { status, stdout, stderr } = run(['figures', path]);
    assert.equal(status, 0, stderr);
    const [head, first, second, ...more] = stdout.trimEnd().split('\n');
    assert.match(head ?? '', /^path,start,end,text,value,low,high,approx,kind,unit,noun,place,code,when,/);
    assert.ok(first?.startsWith(`${path},18,21,89处,89,89,89,,count,处,卡,湖南省/怀化市/沅陵县/沅陵镇,`), first);
    assert.match(first ?? '', /,2020-02-07,/);
    assert.match(second ?? '', /,近300人,300,,300,nearly,count,人,/);
    assert.deepEqual(more, []);
  });

  it('Should print no more than the columns for an article without figures, and name what it cannot read', () => {
    const path = join(folder, 'none.txt');
    writeFileSync(path, '没有。');
    assert.equal(run(['figures', path]).stdout.trimEnd().split('\n').length, 1);
    assert.equal(run(['figures', join(folder, 'missing.txt')]).status, 1);
    assert.equal(run(['figures']).status, 2);
  });

  it('Should quote what a spreadsheet would take apart or calculate, and leave all else alone', () => {
    assert.equal(csvRow(['a,b', 'say "yes"', 'two\nlines', null, -2.18]), '"a,b","say ""yes""","two\nlines",,-2.18');
    assert.equal(csvRow(['=1+1', ' +cmd', '@sum', '-3‰', '＝1']), "'=1+1,' +cmd,'@sum,'-3‰,'＝1");
    assert.equal(csvRow(['24小时', '增长-3‰', '3=3', '']), '24小时,增长-3‰,3=3,');
  });
});
