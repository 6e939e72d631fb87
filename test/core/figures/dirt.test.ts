import assert from 'node:assert/strict';
import { inShort } from './article';

describe('A run of number characters too long to be a number', () => {
  it('Should be no figure, and what follows it still one', async () => {
    assert.deepEqual(await inShort(`${'一'.repeat(200)}，来了5人`), ['5人 count 5 - 人']);
    assert.deepEqual(await inShort(`${'1'.repeat(200)}，来了5人`), ['5人 count 5 - 人']);
  });
});

describe('Blanks in a number', () => {
  it('Should change nothing between groups of three digits and before a decimal point', async () => {
    assert.deepEqual(await inShort('栽植杨树3 600株'), ['3 600株 count 3600 - 株']);
    assert.deepEqual(await inShort('香菇8 200万袋'), ['8 200万袋 count 82000000 - 袋']);
    assert.deepEqual(await inShort('占应收面积的92 .3%'), ['92 .3% percent 92.3 - %']);
  });

  it('Should keep the cells of a row, a list number and a year apart', async () => {
    assert.deepEqual(await inShort('黄瓜 3 600株'), ['600株 count 600 - 株']);
    assert.deepEqual(await inShort('村民组3 60株'), ['60株 count 60 - 株']);
    assert.deepEqual(await inShort('截至2021 120人'), ['120人 count 120 - 人']);
    assert.deepEqual(await inShort('见表2 300。'), []);
  });
});

describe('A range in two units', () => {
  it('Should be told in the lower one', async () => {
    assert.deepEqual(await inShort('判处九个月至三年六个月'), ['九个月至三年六个月 duration 9…42 - 月']);
    assert.deepEqual(await inShort('充电30分钟到2小时'), ['30分钟到2小时 duration 30…120 - 分钟']);
  });

  it('Should be none where each end is an amount of its own', async () => {
    assert.deepEqual(await inShort('从三个月到两年'), ['三个月 duration 3 - 月', '两年 duration 2 - 年']);
    assert.deepEqual(await inShort('5公里至3小时'), ['5公里 length 5 - 公里', '3小时 duration 3 - 小时']);
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
