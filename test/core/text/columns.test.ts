import assert from 'node:assert/strict';
import { blankColumns, columnsOf, firstColumns, lastColumns } from '../../../src/core/text/columns';

describe('The columns of a text', () => {
  it('Should be two for a Chinese character and one for a letter', () => {
    assert.equal(columnsOf('水库'), 4);
    assert.equal(columnsOf('GDP'), 3);
    assert.equal(columnsOf('ＧＤＰ'), 6);
    assert.equal(columnsOf('ｶﾅ'), 2);
    assert.equal(columnsOf('，。　'), 6);
  });

  it('Should be two for what East Asian fonts draw wide', () => {
    assert.equal(columnsOf('“”…①'), 8);
  });

  it('Should be two for a character outside the first plane, which has two units', () => {
    assert.equal(columnsOf('𠮷'), 2);
  });

  it('Should be none for marks, variants and invisible characters', () => {
    assert.equal(columnsOf('e\u0301'), 1);
    assert.equal(columnsOf('葛\u{E0100}'), 2);
    assert.equal(columnsOf('水\u200b库\ufeff'), 4);
    assert.equal(columnsOf('か\u3099'), 2);
  });
});

describe('What fits into columns', () => {
  it('Should never part a character', () => {
    assert.equal(firstColumns('水库大坝', 5), '水库');
    assert.equal(lastColumns('水库大坝', 5), '大坝');
    assert.equal(firstColumns('𠮷𠮷', 3), '𠮷');
    assert.equal(lastColumns('𠮷𠮷', 3), '𠮷');
    assert.equal(lastColumns('𠮷', 1), '');
  });

  it('Should keep a mark with its letter, and never begin with a mark', () => {
    assert.equal(firstColumns('e\u0301e', 1), 'e\u0301');
    assert.equal(lastColumns('ae\u0301', 1), 'e\u0301');
    assert.equal(lastColumns('水\u{E0100}a', 2), 'a');
  });

  it('Should be all of a text that is short, and nothing of no columns', () => {
    assert.equal(firstColumns('水库', 40), '水库');
    assert.equal(lastColumns('水库', 40), '水库');
    assert.equal(lastColumns('水库', 0), '');
    assert.equal(firstColumns('', 4), '');
  });
});

describe('Blank columns', () => {
  it('Should take the very columns that are asked for', () => {
    for (let columns = 0; columns < 9; columns++) assert.equal(columnsOf(blankColumns(columns)), columns);
  });

  it('Should be as wide as Chinese characters wherever they can', () => {
    assert.equal(blankColumns(4), '　　');
    assert.equal(blankColumns(3), ' 　');
  });

  it('Should be nothing for less than none', () => {
    assert.equal(blankColumns(-3), '');
  });
});
