import assert from 'node:assert/strict';
import { isCredible } from '../../../src/core/credits/credible';
import { datelineAmong, yearNear } from '../../../src/core/dates/writingDay';
import { analysed } from '../figures/article';

/** What the first figure of the text counts. */
async function nounIn(text: string): Promise<string | null> {
  const [figure] = (await analysed(text)).figures;
  const { nounStart = null, nounEnd = null } = figure ?? {};
  return nounStart === null || nounEnd === null ? null : text.slice(nounStart, nounEnd);
}

/** Its dates with their values. */
const datesIn = async (text: string): Promise<string[]> =>
  (await analysed(text)).dates.map((date) => `${date.text}=${date.value ?? ''}`);

describe('bounds of rules', () => {
  it('Should read what a long act is called at the end of its phrase', async () => {
    assert.equal(await nounIn('通报了9起违反中央八项规定精神和群众纪律的典型问题。'), '问题');
  });

  it('Should give a day the year of its article, unless it would lie more than 200 days ahead', () => {
    const written = { year: 2020, month: 1, day: 1 };
    assert.equal(yearNear(written, 7, 18), 2020);
    assert.equal(yearNear(written, 7, 20), 2019);
    assert.equal(yearNear({ year: 2020, month: 12, day: 20 }, 1, 3), 2021);
    assert.equal(yearNear({ year: 2020, month: 12, day: 20 }, 2, 3), 2020);
  });

  it('Should take a date for that of a dateline up to 40 characters behind the begin of its line', () => {
    const line = (before: number): string => `${'某'.repeat(before)}5月20日电`;
    const at = (start: number): { start: number; end: number } => ({ start, end: start + 5 });
    assert.deepEqual(datelineAmong(line(40), [at(40)]), at(40));
    assert.equal(datelineAmong(line(41), [at(41)]), undefined);
    assert.deepEqual(datelineAmong(`${'某'.repeat(30)}\n${line(12)}`, [at(43)]), at(43));
  });

  it('Should take 十二日 for a day where it begins a word, and 十日 for a length', async () => {
    assert.deepEqual(await datesIn('会议2019年9月开始，十二日闭幕。'), ['2019年9月=2019-09', '十二日=2019-09-12']);
    assert.deepEqual(await datesIn('会议2019年9月开始，开了十日。'), ['2019年9月=2019-09']);
  });

  it('Should take up to 48 characters for those who wrote an article', () => {
    assert.equal(isCredible('张'.repeat(48), 'author'), true);
    assert.equal(isCredible('张'.repeat(49), 'author'), false);
    assert.equal(isCredible('张三,你说呢', 'author'), false);
    assert.equal(isCredible('某某日报'.repeat(20), 'publisher'), true);
  });
});
