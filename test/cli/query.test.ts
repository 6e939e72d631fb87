import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { parse } from 'papaparse';
import { run } from './commandLine';

const TEXTS = {
  'a.txt': '湖南省怀化市溆浦县2022年3月20日讯，全县有党员300余名，水库12座，收稻谷3万吨。',
  'b.txt': '湖北省宜昌市秭归縣2021年5月6日訊，全縣有黨員20名，修公路5公里。',
};

describe('A query on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-query-'));
  const articles = Object.entries(TEXTS).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const rowsOf = (stdout: string): readonly Record<string, string>[] =>
    parse<Record<string, string>>(stdout, { header: true, skipEmptyLines: true }).data;

  const saved = (query: unknown): string => {
    const path = join(folder, 'saved.corpusquery');
    writeFileSync(path, typeof query === 'string' ? query : JSON.stringify(query));
    return path;
  };

  it('Should find the same figures as the options ask for, in both scripts', () => {
    const asked = run(['figures', '--noun', '黨員', '--sort', 'value', ...articles]);
    assert.equal(asked.status, 0, asked.stderr);
    const path = saved({ figures: { nouns: ['党员'], order: { by: 'value' } } });
    const found = run(['query', path, ...articles]);
    assert.equal(found.stdout, asked.stdout);
    assert.deepEqual(
      rowsOf(found.stdout).map(({ text }) => text),
      ['20名', '300余名'],
    );
    const plain = rowsOf(run(['figures', ...articles]).stdout).filter(({ unit }) => unit === '名');
    for (const { path: file, start, value, low, high } of plain)
      assert.ok(
        rowsOf(found.stdout).some(
          (row) => row['path'] === file && row['start'] === start && row['value'] === value && row['low'] === low,
        ),
        `${file} ${start} ${high}`,
      );
  });

  it('Should count groups', () => {
    const { stdout } = run(['query', saved({ figures: {}, group: 'province' }), ...articles]);
    assert.deepEqual(
      rowsOf(stdout).map(({ province, name, articles: count }) => [province, name, count]),
      [
        ['430000', '湖南省', '1'],
        ['420000', '湖北省', '1'],
      ],
    );
  });

  it('Should search as the editor does', () => {
    const { stdout } = run(['query', saved({ search: { terms: [{ kind: 'plain', text: '党员' }] } }), ...articles]);
    const lines = stdout.trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => line.split('\t')[4]),
      ['党员', '黨員'],
    );
  });

  it('Should write Parquet to a file', async () => {
    const file = join(folder, 'figures.parquet');
    const { status, stderr } = run(['figures', '--format', 'parquet', '--output', file, ...articles]);
    assert.equal(status, 0, stderr);
    const { buffer, byteOffset, length } = readFileSync(file);
    const rows = await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + length) });
    assert.deepEqual(
      rows.map(({ text }) => text as string),
      rowsOf(run(['figures', ...articles]).stdout).map(({ text }) => text),
    );
  });

  it('Should tell what changed since it was saved, and nothing where nothing did', () => {
    const now = { articles: 9, checksum: 'ff' };
    const { stderr } = run([
      'query',
      saved({ figures: {}, corpus: now, found: { total: 1, articles: 1 } }),
      ...articles,
    ]);
    assert.match(stderr, /9 then, 2 now/);
    assert.match(stderr, /It found 1 in 1 articles then/);
    assert.equal(run(['query', saved({ figures: {} }), ...articles]).stderr, '');
  });

  it('Should say in one sentence what is wrong', () => {
    for (const [query, sentence] of [
      ['{', /this is no JSON/],
      [{ figures: { noun: ['a'] } }, /there is no field figures\.noun; here may stand .*nouns/],
      [{ figures: { place: '湖南' } }, /figures\.place must be a place’s code/],
    ] as const) {
      const { status, stderr } = run(['query', saved(query), ...articles]);
      assert.equal(status, 1);
      assert.match(stderr, sentence);
      assert.equal(stderr.trimEnd().split('\n').length, 1);
    }
    assert.equal(run(['figures', '--sort', 'size', ...articles]).status, 2);
    assert.equal(run(['figures', '--format', 'doc', ...articles]).status, 2);
    assert.equal(run(['checks', '--noun', 'a', ...articles]).status, 2);
    assert.equal(run(['query', 'only.corpusquery']).status, 2);
  });
});

describe('Contradictions on the command line', () => {
  it('Should print both sides of each in a row, and nothing but the head where there is none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'corpus-contradictions-'));
    const paths = ['128', '131'].map((number) => {
      const path = join(folder, `${number}.txt`);
      writeFileSync(path, `2022年3月20日，溆浦县有水库${number}座。`);
      return path;
    });
    const { status, stdout, stderr } = run(['contradictions', ...paths]);
    assert.equal(status, 0, stderr);
    const { data } = parse<Record<string, string>>(stdout, { header: true, skipEmptyLines: true });
    assert.equal(data.length, 1);
    const [row] = data;
    assert.deepEqual(
      [row?.['noun'], row?.['place'], row?.['when'], row?.['text'], row?.['otherText'], row?.['otherPath']],
      ['水库', '湖南省/怀化市/溆浦县', '2022-03-20', '128座', '131座', paths[1]],
    );
    assert.equal(
      run(['contradictions', paths[0] ?? ''])
        .stdout.trimEnd()
        .split('\n').length,
      1,
    );
    rmSync(folder, { recursive: true });
  });
});
