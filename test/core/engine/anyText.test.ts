import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dirtyText } from '../../fuzz/dirtyText';
import { faultsOf } from '../../fuzz/faults';
import { growth } from '../../fuzz/growth';
import { built } from '../../tables';

/** The same texts at each run, so that a failure is the change's own; `npm run fuzz` looks at others. */
const SEED = 20_260_101;

describe('An analysis of any text', function () {
  this.timeout(120_000);

  it('breaks no invariant', async () => {
    const { engine } = await built();
    const holds = (text: string): void => {
      assert.deepEqual(faultsOf(engine.analyze({ path: 'any.txt', text }), text), []);
    };
    fc.assert(fc.property(dirtyText, holds), { numRuns: 1500, seed: SEED });
  });

  it('takes time in proportion to the text', async () => {
    const { engine } = await built();
    fc.assert(
      fc.property(dirtyText, (text) => growth(engine, text) < 2.5),
      { numRuns: 5, seed: SEED, endOnFailure: true },
    );
  });
});
