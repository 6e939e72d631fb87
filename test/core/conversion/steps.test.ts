import assert from 'node:assert/strict';
import { builtConverter } from './opencc';

const LINES = 2000;
const long = Array.from({ length: LINES }, (_, at) => `第${at}行：于某的头发和扎西多杰的干部，后来发展了。`).join('\n');

describe('a long text, converted in steps', () => {
  it('Should become what each of its lines becomes', async () => {
    const converter = await builtConverter();
    const { text, choices, evidence } = converter.convert(`${long}\n记者 扎西多杰`, { to: 'twp' });
    const lines = text.split('\n');
    assert.equal(lines.length, LINES + 1);
    for (const [at, line] of lines.slice(0, LINES).entries()) {
      assert.equal(line, `第${at}行：于某的頭髮和扎西多杰的幹部，後來發展了。`);
    }
    for (const one of choices) assert.equal(text.slice(one.targetStart, one.targetEnd), one.chosen);
    assert.equal(evidence.script, 'simplified');
  });

  it('Should give its reader a turn between short steps, and say how far it is', async () => {
    const steps = (await builtConverter()).converting(long, { to: 't' });
    const shares: number[] = [];
    for (let step = steps.next(); step.done !== true; step = steps.next()) shares.push(step.value);
    assert.ok(shares.length > long.length / 10_000);
    assert.deepEqual(
      shares,
      [...shares].sort((a, b) => a - b),
    );
    assert.equal(shares.at(-1), 1);
  });

  it('Should protect what the caller knows in whichever step it stands', async () => {
    const at = long.lastIndexOf('头发');
    const protect = [{ start: at, end: at + 2, as: 'reader' as const, form: '头发' }];
    const { text } = (await builtConverter()).convert(long, { to: 't', protect });
    assert.equal(text.slice(at, at + 2), '头发');
    assert.equal(text.split('头发').length, 2);
  });
});
