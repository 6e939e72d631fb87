import assert from 'node:assert/strict';
import { inShort } from './article';

describe('A run of number characters too long to be a number', () => {
  it('Should be no figure, and what follows it still one', async () => {
    assert.deepEqual(await inShort(`${'一'.repeat(200)}，来了5人`), ['5人 count 5 - 人']);
    assert.deepEqual(await inShort(`${'1'.repeat(200)}，来了5人`), ['5人 count 5 - 人']);
  });
});
