import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './commandLine';

const TEXTS = {
  'a.txt':
    '溆浦县水库建成\n来源：溆浦县融媒体中心\n发布时间：2022-03-22\n溆浦县3月22日讯\u3000全县修建水库三座。村民参加修建水库。水库旁有山。\n',
  'b.txt':
    '崂山区水庫蓄水\n來源：嶗山區融媒體中心\n發佈時間：2020-01-05\n嶗山區1月5日訊\u3000全區修建水庫，村民參加。\n',
};

describe('search on the command line, with filters and collocates', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-search-'));
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(folder, name), text);
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const files = (...options: string[]): string[] => {
    const { status, stdout, stderr } = run(['search', '水库', folder, ...options]);
    assert.equal(status, 0, stderr);
    const lines = stdout.split('\n').filter(Boolean);
    return lines.map((line) => line.slice(folder.length + 1, folder.length + 2));
  };

  it('Should look in the articles of a place, a time, a publisher and a script, and in titles', () => {
    assert.deepEqual(files(), ['a', 'a', 'a', 'a', 'b', 'b']);
    assert.deepEqual(files('--place', '山東'), ['b', 'b']);
    assert.deepEqual(files('--place', '4312'), ['a', 'a', 'a', 'a']);
    assert.deepEqual(files('--since', '2021'), ['a', 'a', 'a', 'a']);
    assert.deepEqual(files('--until', '2020-01'), ['b', 'b']);
    assert.deepEqual(files('--publisher', '崂山区融媒体中心'), ['b', 'b']);
    assert.deepEqual(files('--script', 'traditional'), ['b', 'b']);
    assert.deepEqual(files('--title'), ['a', 'b']);
    assert.deepEqual(files('--place', '山东', '--since', '2021'), []);
  }).timeout(60_000);

  it('Should print the words near the hits, both scripts as one, with their counts', () => {
    const { status, stdout, stderr } = run(['search', '水库', folder, '--collocates']);
    assert.equal(status, 0, stderr);
    const [head, ...rows] = stdout.trimEnd().split('\n');
    assert.equal(head, 'word,written,observed,left,right,total,expected,log_likelihood');
    const built = rows.find((row) => row.startsWith('修建,'))?.split(',');
    assert.deepEqual(built?.slice(0, 6), ['修建', '修建', '3', '3', '0', '3']);
    assert.ok(Number(built[6]) > 0 && Number(built[6]) < 3, 'expected');
    const likelihoods = rows.map((row) => Number(row.split(',')[7]));
    assert.deepEqual(
      likelihoods,
      [...likelihoods].sort((a, b) => b - a),
    );
  });

  it('Should print the same whatever the number of threads, and tabs where they are asked for', () => {
    const one = run(['search', '水库', folder, '--collocates', '--format', 'tsv', '--jobs', '1']).stdout;
    assert.equal(run(['search', '水库', folder, '--collocates', '--format', 'tsv', '--jobs', '2']).stdout, one);
    assert.match(one, /^word\twritten\t/u);
    const narrow = run(['search', '水库', folder, '--collocates', '--window', '1']).stdout;
    assert.ok(narrow.split('\n').length < one.split('\n').length);
  });

  it('Should refuse what it does not understand', () => {
    for (const options of [
      ['--window', '5'],
      ['--collocates', '--window', 'x'],
      ['--collocates', '--format', 'xml'],
      ['--since', 'gestern'],
      ['--script', 'latin'],
    ])
      assert.equal(run(['search', '水库', folder, ...options]).status, 2, options.join(' '));
    assert.equal(run(['analyze', folder, '--place', '43']).status, 2);
  });
});
