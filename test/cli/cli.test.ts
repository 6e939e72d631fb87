import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(process.cwd(), 'dist/cli.js');

interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(words: readonly string[], input = '', environment: NodeJS.ProcessEnv = {}): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], {
    input,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', ...environment },
  });
  return { status, stdout, stderr };
}

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
    ]) {
      const answer = run(words);
      assert.equal(answer.status, 2, words.join(' '));
      assert.equal(answer.stderr.trim().split('\n').length, 1, words.join(' '));
      assert.equal(answer.stdout, '');
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
