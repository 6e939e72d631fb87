import assert from 'node:assert/strict';
import type { Figure } from '../../../src/core/index';
import { figuresOf } from './article';
import { moreWritings } from './moreWritings';
import { writings } from './writings';

function near(value: Figure['value'], wanted: number | readonly number[]): boolean {
  const [found, asked] = [[value].flat(), [wanted].flat()];
  return found.length === asked.length && found.every((one, i) => Math.abs(one - (asked[i] ?? NaN)) < 1e-3);
}

for (const [kind, passages] of Object.entries({ ...writings, ...moreWritings })) {
  describe(`Of ${kind}`, () => {
    for (const [text, stretch, wanted, approx] of passages) {
      it(`${wanted === null ? 'none is' : 'one is'} read in ${text}: ${stretch}`, async () => {
        const start = text.indexOf(stretch);
        const there = (await figuresOf(text)).filter((one) => one.start < start + stretch.length && start < one.end);
        const found = there.map(({ text: words, value }) => `${words} = ${JSON.stringify(value)}`).join('; ');
        if (wanted === null) assert.deepEqual(there, [], found);
        else
          assert.ok(
            there.some(({ value, approx: said }) => near(value, wanted) && (approx === undefined || said === approx)),
            found,
          );
      });
    }
  });
}
