import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { syntheticArticle, unfolding } from '../corpus/syntheticCorpus';
import { run } from './commandLine';

/** Enough that threads are started. */
const ARTICLES = 60;

describe('the command line on several cores', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-jobs-'));
  const file = join(folder, 'many.jsonl');
  before(() => {
    const other = unfolding(readFileSync('dist/tables/fold.tsv', 'utf8'));
    const lines = Array.from({ length: ARTICLES }, (_, index) => JSON.stringify(syntheticArticle(index, 4, other)));
    lines.splice(50, 0, '{"text": "broken');
    writeFileSync(file, `${lines.join('\n')}\n`);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  for (const command of [['analyze'], ['figures'], ['tree'], ['search', '水庫']]) {
    it(`Should print the same for ${command.join(' ')}, in the same order, however many there are`, function () {
      this.timeout(120_000);
      const [one, three] = ['1', '3'].map((jobs) => run([...command, '--jobs', jobs, file]));
      assert.ok(one && three && one.stdout.length > 1000);
      assert.equal(three.stdout, one.stdout);
      assert.match(three.stderr, /:51: /);
      assert.equal(three.status, 1);
    });
  }

  it('Should name a line that is too long, of a file or of standard input, and read the others', function () {
    this.timeout(120_000);
    const article = JSON.stringify({ text: '溆浦县今年完成三座水库蓄水。' });
    const long = `${article}\n${'x'.repeat(51 * 1024 * 1024)}\n${article}\n`;
    writeFileSync(join(folder, 'long.jsonl'), long);
    for (const answer of [run(['analyze', join(folder, 'long.jsonl')]), run(['analyze', '-'], long)]) {
      assert.equal(answer.stdout.trim().split('\n').length, 2);
      assert.match(answer.stderr, /:2: the line has 52 MB; a line of an article has 50 at most\n$/);
      assert.equal(answer.status, 1);
    }
  });

  it('Should do a part, and in all parts every article once', function () {
    this.timeout(120_000);
    const whole = run(['analyze', file]).stdout.split('\n').sort();
    const parts = ['1/3', '2/3', '3/3'].map((part) => run(['analyze', '--part', part, '--jobs', '2', file]));
    assert.deepEqual(
      parts
        .flatMap(({ stdout }) => stdout.split('\n').filter(Boolean))
        .concat('')
        .sort(),
      whole,
    );
    assert.equal(parts.filter(({ stderr }) => stderr !== '').length, 1, 'the damaged line is of one part');
  });

  it('Should refuse what is no number of jobs, no part, or another command’s option', function () {
    this.timeout(120_000);
    for (const words of [
      ['analyze', '--jobs', '0', file],
      ['analyze', '--part', '3/2', file],
      ['analyze', '--word', file],
      ['convert', '--to', 's', '--jobs', '2', file],
      ['search', '水库'],
    ])
      assert.equal(run(words).status, 2, words.join(' '));
  });
});

describe('search on the command line', () => {
  it('Should print a line per hit, in either script, with its offsets in the file and its surroundings', function () {
    this.timeout(120_000);
    const text = '会议强调，领(lǐng)导要\n集中国力，建设中国。';
    const line = JSON.stringify({ path: 'a\tb', text });
    const hits = (words: string[]): string[][] =>
      run(['search', ...words, '-'], line)
        .stdout.split('\n')
        .filter(Boolean)
        .map((one) => one.split('\t'));
    const [first] = hits(['領導']);
    assert.deepEqual(first?.slice(1, 3), ['5', '13']);
    assert.equal(first[4], '领导');
    assert.equal(hits(['中國']).length, 2);
    assert.equal(hits(['--word', '中国']).length, 1);
    assert.deepEqual(
      hits(['--pattern', '集.[國内]']).map((hit) => hit[4]),
      ['集中国'],
    );
    assert.equal(first.length, 6, 'a tab in a path parts no columns');
  });
});
