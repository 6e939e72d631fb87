import assert from 'node:assert/strict';
import { built } from '../../tables';

/** Long texts in which what a rule looks for beside a number never comes: to look for it farther would be quadratic. */
const units: readonly string[] = [
  '他家有三十名学徒在村口值守共排查九百户',
  '甲 3\n',
  '每公顷最高可领六万元',
  '点92',
  '\n\n22日转战一品街道,23日8点到24日2超',
];

const SHORT = 40_000;
const TIMES = 8;
/** Of a longer text each character takes hardly longer; where a rule is quadratic, three times as long and more. */
const MOST = 2;

describe('The time of an analysis', () => {
  for (const unit of units)
    it(`grows with the length of a text of nothing but ${JSON.stringify(unit)}`, async () => {
      const { engine } = await built();
      const spent = (length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const before = process.cpuUsage();
        engine.analyze({ path: 'long.txt', text });
        const { user, system } = process.cpuUsage(before);
        return (user + system) / text.length;
      };
      spent(SHORT);
      const once = Math.min(spent(SHORT), spent(SHORT));
      const longer = Math.min(spent(SHORT * TIMES), spent(SHORT * TIMES)) / once;
      assert.ok(longer < MOST, `each character takes ${longer.toFixed(1)} times as long`);
    }).timeout(60_000);
});
