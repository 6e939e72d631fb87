import assert from 'node:assert/strict';
import { RE2JS } from 're2js';
import { requiredRuns } from '../../../../src/core/corpus/store/requiredRuns';
import { seeded } from '../../../corpus/syntheticCorpus';

describe('What stands in every text that a pattern finds', () => {
  for (const [pattern, runs] of [
    ['水库蓄水', ['水库蓄水']],
    ['第\\d+号简报', ['号简报']],
    ['\\d+余?名(党员|志愿者)', []],
    ['水库+的水', ['水库', '的水']],
    ['水库?的水', ['的水']],
    ['水库{0,2}的水', ['的水']],
    ['水库{2}的水', ['水库', '的水']],
    ['水库*?的水', ['的水']],
    ['镇党委(书记)?慰问', ['镇党委', '慰问']],
    ['防汛|抗旱', []],
    ['(防汛|抗旱)工作', ['工作']],
    ['[防|汛\\]]抗旱', ['抗旱']],
    ['[]防]抗旱', ['抗旱']],
    ['[[:alpha:]防]抗旱', ['抗旱']],
    ['1\\.5万元', ['1.5万元']],
    ['ab水库CD', ['水库']],
    ['\\x41水库', []],
    ['\\Q水库|\\E防汛', []],
    ['\\p{Han}水库', ['水库']],
    ['(?i)水库', ['水库']],
    ['^水库$', ['水库']],
    ['水.库', []],
    ['\u{20000}水+', ['\u{20000}水']],
    ['\u{20000}?水库', ['水库']],
    ['水库{蓄水', ['水库', '蓄水']],
  ] as const) {
    it(`Should be ${runs.join(', ') || 'nothing'} for ${pattern}`, () => {
      assert.deepEqual(requiredRuns(pattern), runs);
    });
  }

  it('Should stand in whatever ten thousand patterns find', () => {
    const random = seeded(11);
    const pieces = [
      '水',
      '库',
      '蓄',
      '1',
      'a',
      '.',
      '水?',
      '库*',
      '蓄+',
      '(水|库)',
      '(?:蓄)?',
      '[水库]',
      '[^水]',
      '\\d',
      '|',
    ];
    const signs = ['水', '库', '蓄', '1', 'a'];
    const some = (from: readonly string[], most: number): string =>
      Array.from({ length: 1 + Math.floor(random() * most) }, () => from[Math.floor(random() * from.length)]).join('');
    let asked = 0;
    for (let round = 0; round < 10_000; round++) {
      const [pattern, text] = [some(pieces, 6), some(signs, 40)];
      const runs = requiredRuns(pattern);
      const found = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE).matcher(text);
      while (found.find()) {
        for (const run of runs) assert.ok(text.includes(run), `${pattern} in ${text}: ${run}`);
        asked += runs.length;
      }
    }
    assert.ok(asked > 200, String(asked));
  });
});
