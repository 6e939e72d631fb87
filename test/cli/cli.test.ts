import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI, run } from './commandLine';
import type { Answer } from './commandLine';

/** Any article. */
const SEED = 'seeds/000_f79568eb6a1fbcda.txt';
const articles = (answer: Answer): { path: string; schemes: { text: string }[] }[] =>
  answer.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { path: string; schemes: { text: string }[] });

describe('command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-cli-'));
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('Should analyse the files of a folder in the order of their names', () => {
    const answer = run(['analyze', 'seeds']);
    assert.equal(answer.status, 0, answer.stderr);
    assert.deepEqual(
      articles(answer).map(({ path }) => path.slice(0, 9)),
      ['seeds/000', 'seeds/001', 'seeds/002', 'seeds/003', 'seeds/004'],
    );
  });

  it('Should convert a text, its names protected unless the bare answer is wanted', () => {
    const text = '车主于某在马头冲村说，软件坏了\r\n';
    assert.equal(run(['convert', '--to', 't', '-'], text).stdout, '車主于某在馬頭沖村說，軟件壞了\r\n');
    assert.equal(run(['convert', '--to', 'twp', '-'], text).stdout, '車主于某在馬頭沖村說，軟體壞了\r\n');
    assert.match(run(['convert', '--to', 't', '--unprotected', '-'], text).stdout, /於某在馬頭衝村/);
    assert.equal(run(['convert', '--to', 's', '--from', 'hk', '-'], '車主裏').stdout, '车主里');
    assert.equal(run(['convert', '--to', 'xx', '-'], text).status, 2);
    assert.equal(run(['convert', '--to', 's', join(folder, 'missing.txt')]).status, 1);
  });

  it('Should answer each line of standard input, and name the line that is no article', () => {
    const answer = run(['analyze', '-'], '{"path":"a","text":"落实“四早”措施。"}\nnonsense\n{"text":"“五包一”"}\n');
    assert.equal(answer.status, 1);
    assert.deepEqual(
      articles(answer).map(({ path, schemes }) => [path, schemes[0]?.text]),
      [
        ['a', '四早'],
        ['-:3', '五包一'],
      ],
    );
    assert.match(answer.stderr, /^-:2: .+\n$/);
  });

  it('Should name what can’t be read, go on, and end with 1', () => {
    const good = file('good.txt', '落实“四早”措施。');
    const answer = run(['analyze', join(folder, 'missing.txt'), good]);
    assert.equal(answer.status, 1);
    assert.equal(articles(answer).length, 1);
    assert.match(answer.stderr, /missing\.txt: no such file or directory\n$/);
  });

  it('Should refuse wrong usage with one sentence and 2', () => {
    for (const words of [
      [],
      ['analyse', 'seeds'],
      ['analyze'],
      ['tree'],
      ['analyze', '--fast', 'seeds'],
      ['convert', 'a.txt'],
      ['convert', '--to', 'x', 'a.txt'],
      ['convert', '--to', 's'],
      ['convert', '--to'],
      ['convert', '--unprotected=yes', '--to', 's', 'a.txt'],
      ['analyze', '--to', 's', 'seeds'],
      ['tree', '--unprotected', 'seeds'],
      ['explain', SEED],
      ['explain', SEED, '1', '2'],
      ['explain', SEED, '-1'],
      ['explain', SEED, '1.5'],
      ['explain', SEED, '四'],
      ['explain', SEED, '99999999'],
      ['explain', '--to', 's', SEED, '1'],
    ]) {
      const answer = run(words);
      assert.equal(answer.status, 2, words.join(' '));
      assert.equal(answer.stderr.trim().split('\n').length, 1, words.join(' '));
      assert.equal(answer.stdout, '');
    }
  });

  it('Should name a municipality once in the tree', () => {
    const name = file('city.txt', '上海市普陀区下雪了。');
    assert.deepEqual(run(['tree', name]).stdout.trimEnd().split('\n').slice(0, 2), ['上海市 (1)', '  普陀区 (1)']);
  });

  it('Should read every format in a folder, and pass by what is none', () => {
    const below = join(folder, 'formats');
    mkdirSync(below);
    const names = ['a.txt', 'b.MD', 'c.html', 'd.htm', 'f.json', 'g'];
    for (const name of names) file(`formats/${name}`, '<p>落实“四早”措施。</p>');
    file('formats/e.jsonl', '{"text":"落实“四早”措施。"}');
    const answer = run(['analyze', below]);
    assert.equal(answer.status, 0, answer.stderr);
    const read = articles(answer).map(({ path }) => path.slice(below.length + 1));
    assert.deepEqual(read, ['a.txt', 'b.MD', 'c.html', 'd.htm', 'e.jsonl#L1']);
  });

  it('Should treat an empty text alike, from a file, from a record and from standard input', () => {
    const records = '{"text":""}\n{"path":"b"}\n[1]\n{"text":"五包一"}\n';
    const [read, asked] = [run(['analyze', file('empty.jsonl', records)]), run(['analyze', '-'], records)];
    const said = (answer: Answer): string[] => answer.stderr.trim().split('\n');
    assert.deepEqual([read.status, asked.status], [1, 1]);
    assert.deepEqual([articles(read).length, articles(asked).length], [1, 1]);
    assert.deepEqual(
      said(read).map((line) => line.slice(folder.length + '/empty.jsonl'.length)),
      said(asked).map((line) => line.slice(1)),
    );
    assert.match(run(['analyze', file('empty.txt', ' \n')]).stderr, /empty\.txt: there is no text in it\n$/);
  });

  it('Should cut standard input into lines at line breaks alone, and name a line that is no UTF-8', () => {
    const lines = Buffer.concat([
      Buffer.from('\ufeff{"path":"甲","text":"一\u2028“五包一”\u2029二"}\r\n'),
      Buffer.from([0x7b, 0xbc, 0xd7, 0x7d, 0x0a]),
      Buffer.from('{"path":"乙","text":"三"}'),
    ]);
    const { stdout, stderr } = spawnSync(process.execPath, [CLI, 'analyze', '-'], { input: lines, encoding: 'utf8' });
    const answer = { status: 1, stdout, stderr };
    assert.deepEqual(
      articles(answer).map(({ path }) => path),
      ['甲', '乙'],
    );
    assert.match(stderr, /^-:2: [^\ufffd]+\n$/);
  });

  it('Should print no character that a terminal obeys, neither of a file’s name nor of a record’s path', () => {
    const name = join(folder, '\x1b]0;owned\x07\n\u202e.txt');
    writeFileSync(name, '五包一');
    const record = JSON.stringify({ path: 'a\x1b[2J\u009b\u202e\n', text: '五包一' });
    for (const answer of [
      run(['tree', name]),
      run(['analyze', name]),
      run(['analyze', `${name}\x1b`]),
      run(['analyze', '-'], record),
      run(['tree', file('paths.jsonl', record)]),
      run(['\x1b[2J']),
    ]) {
      assert.doesNotMatch(answer.stdout + answer.stderr, /(?!\n)[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
    }
    assert.equal(articles(run(['analyze', '-'], record))[0]?.path, 'a\x1b[2J\u009b\u202e\n');
    assert.equal(run(['tree', name]).stdout.trim().split('\n').length, 2);
  });

  it('Should say of a picture that it is no text', () => {
    const noise = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * index * 31 + index) & 0xff));
    const answer = run(['analyze', file('picture.txt', noise), file('good.txt', '五包一')]);
    assert.equal(answer.status, 1);
    assert.match(answer.stderr, /picture\.txt: it is not text: .+\n$/);
    assert.equal(articles(answer).length, 1);
  });

  it('Should not wait for a pipe that nobody writes into, nor convert a folder', function () {
    const pipe = join(folder, 'pipe.txt');
    if (spawnSync('mkfifo', [pipe]).status !== 0) this.skip();
    for (const words of [
      ['analyze', pipe, 'seeds'],
      ['convert', '--to', 's', pipe],
      ['convert', '--to', 's', 'seeds'],
    ]) {
      const { status, stderr } = run(words);
      assert.equal(status, 1);
      assert.equal(stderr.trim().split('\n').length, 1);
    }
    assert.equal(articles(run(['analyze', pipe, 'seeds'])).length, 5);
  });

  it('Should say why its output ends, where the disk is full', function () {
    if (!existsSync('/dev/full')) this.skip();
    for (const words of [
      ['analyze', 'seeds'],
      ['tree', 'seeds'],
      ['convert', '--to', 's', SEED],
      ['explain', SEED, '1'],
    ]) {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [CLI, ...words], {
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      });
      assert.equal(status, 1, words.join(' '));
      assert.match(stderr, /^standard output: no space left on device\n$/, words.join(' '));
    }
  });

  it('Should answer --help and --version', () => {
    assert.match(run(['--help']).stdout, /analyze PATH/);
    assert.match(run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('Should speak the language of its environment', () => {
    assert.match(run(['foo'], '', { LC_ALL: 'zh_TW.UTF-8' }).stderr, /[一-鿿]/);
    assert.match(run(['foo'], '', { LC_ALL: 'zh_CN.UTF-8' }).stderr, /[一-鿿]/);
    assert.doesNotMatch(run(['foo']).stderr, /[一-鿿]/);
  });

  it('Should print the articles by place', () => {
    const answer = run(['tree', 'seeds']);
    assert.equal(answer.status, 0, answer.stderr);
    assert.equal(answer.stdout.match(/seeds\/00\d/g)?.length, 5);
  });

  it('Should begin its output before the last input is read, and survive a reader that goes away', async () => {
    const child = spawn(process.execPath, [CLI, 'analyze', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin.on('error', () => undefined);
    child.stdin.write('{"path":"first","text":"五包一"}\n');
    const first = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve));
    assert.match(first.toString(), /"path":"first"/);
    child.stdout.destroy();
    for (let i = 0; i < 50; i++) child.stdin.write('{"text":"五包一"}\n');
    child.stdin.end();
    const status = await new Promise((resolve) => child.once('close', resolve));
    assert.equal(status, 0);
  });
});
