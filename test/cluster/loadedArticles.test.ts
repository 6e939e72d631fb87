import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { run } from '../cli/commandLine';
import { isInstalled, startServers } from './clickHouse';
import type { ClickHouse, Servers } from './clickHouse';

describe('Servers on the command line', function () {
  this.timeout(120_000);
  let running: Servers | undefined;
  let server: ClickHouse;
  const folder = mkdtempSync(join(tmpdir(), 'corpus-loaded-'));
  const as = (user: 'loader' | 'reader') => ({ CORPUS_READER_PASSWORD: `${user.charAt(0)}-secret` });
  const load = (...words: string[]) => run(['load', '--user', 'loader', ...words], '', as('loader'));
  const ask = (...words: string[]) => run([...words, '--user', 'reader', server.url], '', as('reader'));

  before(async function () {
    if (!isInstalled()) return this.skip();
    running = await startServers(1);
    const [first] = running.servers;
    assert(first);
    server = first;
    writeFileSync(join(folder, 'one.txt'), '2022年3月1日，溆浦县有水库128座，党员350余名。\n');
    writeFileSync(join(folder, 'two.txt'), '2022年3月1日，漵浦縣有水庫130座。\n');
  });
  after(() => {
    rmSync(folder, { recursive: true });
    return running?.end();
  });

  it('Should load what is there, and nothing twice', () => {
    const first = load('--to', server.url, folder);
    assert.equal(first.stdout, 'Articles loaded: 2; there already: 0; not readable: 0.\n', first.stderr);
    writeFileSync(join(folder, 'three.txt'), '2021年，长沙市有水库77座。\n');
    assert.equal(load('--to', server.url, folder).stdout, 'Articles loaded: 1; there already: 2; not readable: 0.\n');
  });

  it('Should tell the same figures as the files do', () => {
    const rows = (csv: string): string[] =>
      Papa.parse<Record<string, string>>(csv, { header: true })
        .data.filter(({ start }) => start)
        .map(({ text, value, unit, noun, place, when, start }) =>
          [text, value, unit, noun, place, when, start].join(' '),
        )
        .sort();
    const asked = ask('figures', '--noun', '水库');
    assert.equal(asked.status, 0, asked.stderr);
    const local = rows(run(['figures', '--noun', '水库', folder]).stdout);
    assert.equal(local.length, 3);
    assert.deepEqual(rows(asked.stdout), local);
  });

  it('Should find what contradicts itself among them', () => {
    const lines = ({ stdout }: { stdout: string }): number => stdout.trimEnd().split('\n').length;
    assert.equal(lines(ask('contradictions')), lines(run(['contradictions', folder])));
    assert.match(ask('contradictions').stdout, /128座?/u);
  });

  it('Should load the others where a file can’t be read, name it with its reason, and count it', () => {
    const others = mkdtempSync(join(tmpdir(), 'corpus-loaded-'));
    try {
      writeFileSync(join(others, 'good.txt'), '2020年，溆浦县有学校36所。\n');
      writeFileSync(
        join(others, 'damaged.txt'),
        Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0xff, 0xfe, 0x80, 0x81, 0]),
      );
      writeFileSync(join(others, 'lines.jsonl'), '{"text":"2019年，溆浦县有学校35所。"}\n{"text":\n');
      const { status, stdout, stderr } = load('--to', server.url, others);
      assert.equal(stdout, 'Articles loaded: 2; there already: 0; not readable: 2.\n', stderr);
      assert.equal(status, 1, 'what was left out is a failure of the whole');
      const told = stderr.trimEnd().split('\n');
      assert.equal(told.length, 2, stderr);
      assert.ok(
        told.some((line) => line.includes('damaged.txt')) && told.some((line) => /lines\.jsonl.*2/u.test(line)),
      );
    } finally {
      rmSync(others, { recursive: true });
    }
  });

  it('Should say in one sentence why a server gives no answer, and where none is meant', () => {
    const wrong = run(['figures', '--noun', '水库', '--user', 'reader', server.url], '', {
      CORPUS_READER_PASSWORD: 'wrong',
    });
    assert.equal(wrong.status, 1);
    assert.match(wrong.stderr, /^[^\n]*(?:password|Password)[^\n]*\n$/u);
    assert.doesNotMatch(wrong.stderr, /wrong\b/u);
    const nobody = load('--to', 'http://127.0.0.1:9', folder);
    assert.equal(nobody.status, 1);
    assert.match(nobody.stderr, /^[^\n]+\n$/u);
    assert.match(load(folder).stderr, /--to URL/u);
    assert.match(load('--to', 'file:///etc', folder).stderr, /--to URL/u);
    assert.match(ask('figures', '--noun', '水库', folder).stderr, /alone/u);
  });
});
