import assert from 'node:assert/strict';
import type { FigureQuery } from '../../src/core/index';
import { PICKERS } from '../../src/webview/filters/pickers';
import { inGroup, partsOf, withFields } from '../../src/webview/filters/queryParts';
import { isNumber, isTime } from '../../src/webview/filters/rangeEnds';
import { fill } from '../../src/webview/pageWords';
import type { PageWords } from '../../src/webview/pageWords';

/** Words that say their own names. */
const words = new Proxy({}, { get: (_, name) => String(name) }) as PageWords;
const picker = (word: string): (typeof PICKERS)[number] => {
  const found = PICKERS.find((one) => one.word === word);
  assert.ok(found);
  return found;
};

describe('The filters of a table of figures', () => {
  const whole: FigureQuery = {
    ...{ words: '灾', nouns: ['群众', '党员'], units: ['t'], place: '430000', from: '2020', least: 0 },
    groups: [{ by: 'month', key: '2020-03' }],
    order: { by: 'value', descending: true },
  };

  it('Should each be shown, and each be cleared by itself', () => {
    const parts = partsOf(whole, { 'noun:群众': '羣眾', 'place:430000': '湖南省' }, words);
    const labels = parts.map(({ label }) => label);
    const ends = ['unit: t', 'place: 湖南省', 'time: 2020 – ', 'value: 0 – ', 'month: 2020-03'];
    assert.deepEqual(labels, ['“灾”', 'noun: 羣眾', 'noun: 党员', ...ends]);
    assert.deepEqual(parts[1]?.without, { ...whole, nouns: ['党员'] });
    const left = parts.reduce<FigureQuery>((query, { label }) => {
      const part = partsOf(query, { 'noun:群众': '羣眾', 'place:430000': '湖南省' }, words).find(
        (one) => one.label === label,
      );
      return part?.without ?? query;
    }, whole);
    assert.deepEqual(left, { order: whole.order });
  });

  it('Should name what is not known', () => {
    assert.deepEqual(
      partsOf({ nouns: [''] }, {}, words).map(({ label }) => label),
      ['noun: unknown'],
    );
  });

  it('Should leave out what narrows nothing, and keep a bound of zero', () => {
    assert.deepEqual(withFields({ words: 'x' }, { words: '', nouns: [], least: 0, eachReportOnce: false }), {
      least: 0,
    });
  });

  it('Should hold a figure to one group of a kind', () => {
    const once = inGroup({}, 'month', '2020-03');
    assert.deepEqual(inGroup(once, 'month', '').groups, [{ by: 'month', key: '' }]);
    assert.equal(inGroup(once, 'article', 'a').groups?.length, 2);
    assert.deepEqual(inGroup(once, 'month', undefined), {});
  });

  it('Should be picked as they are shown', () => {
    for (const each of PICKERS) {
      const keys = each.isMany ? ['a', 'b'] : ['a'];
      assert.deepEqual(each.picked(each.pick({}, keys)), keys, each.word);
      assert.deepEqual(each.pick(each.pick({}, keys), []), {}, each.word);
    }
    assert.deepEqual(picker('place').pick({ words: 'x' }, ['43']), { words: 'x', place: '43' });
  });
});

describe('The ends of a range', () => {
  it('Should be a year, a month or a day', () => {
    for (const fit of ['2020', '2020-03', '2020-03-15']) assert.ok(isTime(fit), fit);
    for (const unfit of ['20', '2020-13', '2020-3', '2020-03-32', '2020/03', '三月']) assert.ok(!isTime(unfit), unfit);
  });

  it('Should be a plain number', () => {
    for (const fit of ['0', '-3', '12.5']) assert.ok(isNumber(fit), fit);
    for (const unfit of ['1,000', '1e9', '', '三', '1.']) assert.ok(!isNumber(unfit), unfit);
  });
});

describe('The words of a page', () => {
  it('Should be filled in, and hold no brace of what is filled in to be a place', () => {
    assert.equal(fill('{0} of {1}', '{1}', 2), '{1} of 2');
  });
});
