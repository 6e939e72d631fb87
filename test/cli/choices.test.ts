import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './commandLine';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  readonly ground: string;
  readonly others: readonly string[];
}

function choices(text: string, ...options: readonly string[]): Line[] {
  const { status, stdout, stderr } = run(['convert', '--choices', ...options, '-'], text);
  assert.equal(status, 0, stderr);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** The source with what the choices put: only characters that have one form are left as they were. */
function withChoices(text: string, lines: readonly Line[]): string {
  return lines.reduceRight((made, { start, end, to }) => made.slice(0, start) + to + made.slice(end), text);
}

describe('choices of a conversion on the command line', function () {
  this.timeout(120_000);

  const text = '𠮷村的余海涛说，头发干了。\r\n发展软件，后。余干县有三千余人。\n';
  const toTaiwan = ['--from', 's', '--to', 'twp'];

  it('Should be a JSON line each, in order, with offsets of the source', () => {
    const lines = choices(text, ...toTaiwan);
    assert.ok(lines.length > 0);
    let end = 0;
    for (const line of lines) {
      assert.deepEqual(Object.keys(line), ['start', 'end', 'from', 'to', 'ground', 'others']);
      assert.ok(line.start >= end && line.end > line.start, JSON.stringify(line));
      assert.equal(text.slice(line.start, line.end), line.from);
      assert.ok(!line.others.includes(line.to), JSON.stringify(line));
      ({ end } = line);
    }
  });

  it('Should say what settled each: a word, a name, a place, another word in its place; or that nothing did', () => {
    const told = choices(text, ...toTaiwan).map(({ from, to, ground }) => `${from}${to} ${ground}`);
    for (const one of ['余余 person', '发髮 word', '软件軟體 replaced', '后後 guess', '余餘 place'])
      assert.ok(told.includes(one), `${one}: ${told.join('; ')}`);
    const guess = choices(text, ...toTaiwan).find(({ from }) => from === '后');
    assert.deepEqual(guess?.others, ['后']);
  });

  it('Should cover all that is not the only form of a character', () => {
    const chosen = withChoices(text, choices(text, ...toTaiwan));
    const converted = run(['convert', ...toTaiwan, '-'], text).stdout;
    assert.equal(chosen.length, converted.length);
    const others = Array.from(chosen.matchAll(/./gu)).filter(
      ({ 0: character, index }) => !converted.startsWith(character, index),
    );
    assert.ok(others.length > 0);
    assert.deepEqual(
      choices(`${others.map(([character]) => character).join('\n')}\n`, '--from', 's', '--to', 'tw'),
      [],
    );
  });

  it('Should print nothing for a text without a choice', () => {
    assert.deepEqual(choices('山水\n', '--from', 's', '--to', 'tw'), []);
  });

  describe('with a list of the reader', () => {
    const folder = mkdtempSync(join(tmpdir(), 'words-'));
    const list = join(folder, 'words.txt');
    const listed = (words: string): string[] => {
      writeFileSync(list, words);
      return ['--from', 's', '--to', 'tw', '--list', list];
    };
    const converted = (text: string, words: string): string => run(['convert', ...listed(words), '-'], text).stdout;

    after(() => {
      rmSync(folder, { recursive: true });
    });

    it('Should put the forms of the list, and leave the words that have none', () => {
      assert.equal(converted('发展软件。', '# own\r\n软件=軟件\n\n发展\n'), '发展軟件。');
      assert.equal(converted('发展软件。', ''), '發展軟件。');
      assert.equal(converted('发 展软 件。', '软件=軟體\n'), '發 展軟 件。');
    });

    it('Should tell each of its words as a choice of the reader', () => {
      const lines = choices('发展软件。', ...listed('软件=軟體\n'));
      const own = lines.filter(({ ground }) => ground === 'reader');
      assert.deepEqual(own, [{ start: 2, end: 4, from: '软件', to: '軟體', ground: 'reader', others: ['軟件'] }]);
    });

    for (const [line, words] of [
      ['1', '=軟體\n'],
      ['2', '软件\n软件=\n'],
      ['1', '软件=軟體=軟件\n'],
    ] as const) {
      it(`Should refuse ${JSON.stringify(words)} with the number of its line`, () => {
        const { status, stdout, stderr } = run(['convert', ...listed(words), '-'], '软件');
        assert.equal(status, 2);
        assert.equal(stdout, '');
        assert.ok(stderr.includes(`${list}, line ${line}:`), stderr);
      });
    }

    it('Should name a list that cannot be read, and refuse one where none would count', () => {
      const missing = run(['convert', '--to', 'tw', '--list', join(folder, 'none'), '-'], '软件');
      assert.equal(missing.status, 1);
      assert.ok(missing.stderr.startsWith(join(folder, 'none')), missing.stderr);
      const idle = run(['convert', ...listed('软件'), '--unprotected', '-'], '软件');
      assert.equal(idle.status, 2);
      assert.equal(run(['tree', '--list', list, '.'], '').status, 2);
    });
  });
});
