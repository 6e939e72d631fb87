import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './commandLine';

describe('explain on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-explain-'));
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('Should explain which rules were asked about a character, and which one read it', () => {
    const text = '𠮷先生吃重庆火锅。';
    const answer = run(['explain', file('asked.txt', text), String(text.indexOf('重庆'))]);
    assert.equal(answer.status, 0, answer.stderr);
    const [head, ...lines] = answer.stdout.trimEnd().split('\n');
    assert.equal(head, `${join(folder, 'asked.txt')}:5 重`);
    assert.ok(
      lines.some((line) => line === '  place-names 5–7 重庆'),
      answer.stdout,
    );
    assert.equal(lines.filter((line) => line.endsWith('✔ thing-called-after-place: read it')).length, 1, answer.stdout);
    assert.ok(
      run(['explain', join(folder, 'asked.txt'), '1']).stdout.startsWith(`${join(folder, 'asked.txt')}:1 𠮷\n`),
    );
  });

  it('Should explain each article of a file that has such a character, and say of no character that no rule was asked', () => {
    const records = file('asked.jsonl', '{"text":"短。"}\n{"text":"他赶到一线。"}\nnonsense\n');
    const answer = run(['explain', records, '3']);
    assert.equal(answer.status, 1);
    assert.match(answer.stdout, /^\S+asked\.jsonl#L2:3 一\n/);
    assert.doesNotMatch(answer.stdout, /#L1/);
    assert.match(answer.stderr, /asked\.jsonl:3: .+\n$/);
    assert.match(
      run(['explain', file('plain.txt', '天。\n\n'), '3']).stdout,
      /:3 ␊\n {2}No rule was asked about this character\.\n$/,
    );
  });

  it('Should say of a wrong offset how far the text goes, and of a folder that it is one', () => {
    const far = run(['explain', file('short.txt', '他赶到一线。'), '6']);
    assert.deepEqual([far.status, far.stdout], [2, '']);
    assert.match(far.stderr, /short\.txt has no character at 6: its offsets end at 5\.\n$/);
    assert.match(run(['explain', folder, '0']).stderr, /: it is a folder\n$/);
  });
});
