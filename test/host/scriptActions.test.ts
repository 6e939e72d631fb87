import * as assert from 'node:assert/strict';
import { actionsFor } from '../../src/features/scripts/actions';
import type { TextState } from '../../src/features/scripts/textState';
import { commandIds } from '../../src/ids';

const plain: TextState = { script: 'simplified', leftovers: 0, canConvertBack: false, choices: 0, guesses: 0 };
const offered = (state: Partial<TextState>, isWritable = true, usual: 't' | 'tw' = 't'): (string | undefined)[] =>
  actionsFor({ ...plain, ...state }, isWritable, usual).flatMap(({ command }) => command ?? []);

describe('What the status bar offers', () => {
  it('Should be no Simplified for a Simplified text', () => {
    assert.ok(!offered({}).includes(commandIds.convertToSimplified));
    assert.ok(offered({ script: 'traditional' }).includes(commandIds.convertToSimplified));
    assert.ok(offered({ script: 'mixed' }).includes(commandIds.convertToSimplified));
  });

  it('Should begin with the Traditional that the reader writes', () => {
    const targets = offered({}, true, 'tw').filter((command) => command?.includes('convertTo'));
    assert.equal(targets[0], commandIds.convertToTaiwan);
    assert.equal(targets.length, 4);
  });

  it('Should hold the way back, what is mixed and the choices only where there are some', () => {
    const rare = [commandIds.convertBack, commandIds.mendMixedScript, commandIds.listChoices, commandIds.reviewGuesses];
    assert.deepEqual(
      offered({}).filter((command) => rare.some((one) => one === command)),
      [],
    );
    const all = offered({ leftovers: 3, canConvertBack: true, choices: 9, guesses: 2 });
    for (const one of rare) assert.ok(all.includes(one));
  });

  it('Should change nothing in a text that can’t be written', () => {
    const all = offered({ leftovers: 3, canConvertBack: true, choices: 9, guesses: 2 }, false);
    assert.deepEqual(all, [commandIds.showOtherScript, commandIds.compareScripts, commandIds.listChoices]);
  });
});
