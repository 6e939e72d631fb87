import assert from 'node:assert/strict';
import { inShort } from './article';

describe('A run of number characters too long to be a number', () => {
  it('Should be no figure, and what follows it still one', async () => {
    assert.deepEqual(await inShort(`${'一'.repeat(200)}，来了5人`), ['5人 count 5 - 人']);
    assert.deepEqual(await inShort(`${'1'.repeat(200)}，来了5人`), ['5人 count 5 - 人']);
  });
});

describe('A row of numbers between commas', () => {
  it('Should be no figures but for the one that counts', async () => {
    assert.deepEqual(await inShort('各点登记,12,15,18人'), ['18人 count 18 - 人']);
    assert.deepEqual(await inShort(`${'1,'.repeat(300)}来了5人`), ['5人 count 5 - 人']);
  });

  it('Should not break a number grouped by commas', async () => {
    assert.deepEqual(await inShort('共投入1,234,567元'), ['1,234,567元 money 1234567 - 元']);
    assert.deepEqual(await inShort('其中,12,345人'), ['12,345人 count 12345 - 人']);
  });
});
