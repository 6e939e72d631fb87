import assert from 'node:assert/strict';
import { built } from '../../tables';

const TEXT = '秋收时节,各村农机手抢抓晴好天气,连日在田间作业,确保颗粒归仓,农户的脸上露出了笑容。';

async function headings(text: string): Promise<string[]> {
  const { engine } = await built();
  return engine
    .analyze({ path: 'a.txt', text })
    .headings.map(({ level, runIn, text: words }) => `${level}${runIn ? 'r' : ''} ${words}`);
}

describe('headings', () => {
  it('Should nest numbers from 一、 to ①', async () => {
    const text = `秋收通知\n${TEXT}\n一、总体要求\n${TEXT}\n(一)工作目标\n${TEXT}\n(二)工作原则\n${TEXT}\n二、保障措施\n1.加强领导\n${TEXT}\n2.加强督查\n${TEXT}`;
    assert.deepEqual(await headings(text), [
      '1 一、总体要求',
      '2 (一)工作目标',
      '2 (二)工作原则',
      '1 二、保障措施',
      '2 1.加强领导',
      '2 2.加强督查',
    ]);
  });

  it('Should take a bare line between paragraphs, in Traditional script too', async () => {
    assert.deepEqual(await headings(`農家搶收\n${TEXT}\n農機齊上陣\n${TEXT}`), ['1 農機齊上陣']);
  });

  it('Should take leads that are made alike, and nest them below a bare line', async () => {
    const text = `抓秋收\n${TEXT}\n三个到位\n强化组织领导。${TEXT}\n细化责任分工。${TEXT}\n深化督查问效。${TEXT}`;
    assert.deepEqual(await headings(text), [
      '1 三个到位',
      '2r 强化组织领导。',
      '2r 细化责任分工。',
      '2r 深化督查问效。',
    ]);
  });

  it('Should not take one short first sentence for a lead', async () => {
    assert.deepEqual(
      await headings(`抓秋收\n${TEXT}\n人勤春来早。${TEXT}\n走进合作社的大院,只见农机排列整齐。${TEXT}`),
      [],
    );
  });

  it('Should not take short sentences of other make for leads', async () => {
    assert.deepEqual(await headings(`抓秋收\n${TEXT}\n老李笑了。${TEXT}\n一早,村口的广播又响起来了。${TEXT}`), []);
  });

  it('Should not take the title, a caption with its full stop, or a credit', async () => {
    assert.deepEqual(await headings(`农家抢收\n来源:某报\n${TEXT}\n农户在田间收割。\n${TEXT}\n责编:王某`), []);
  });

  it('Should not take a photographer’s line', async () => {
    assert.deepEqual(await headings(`农家抢收\n${TEXT}\n农户在田间收割 王某摄\n${TEXT}`), []);
  });

  it('Should not take a salutation or the beginning of a broken sentence', async () => {
    assert.deepEqual(await headings(`通知\n${TEXT}\n各村委会:\n${TEXT}\n为做好秋收工作,\n${TEXT}`), []);
  });

  it('Should not take decimals, dates, times or scores that begin a line', async () => {
    assert.deepEqual(
      await headings(`农家抢收\n${TEXT}\n1.5米的距离\n2.5米的距离\n${TEXT}\n10:30开始\n3-2险胜\n结束`),
      [],
    );
  });

  it('Should not take a number that occurs once', async () => {
    assert.deepEqual(await headings(`农家抢收\n${TEXT}\n1、${TEXT}`), []);
  });

  it('Should not take a long numbered sentence', async () => {
    const long = `1.${TEXT.slice(0, -1)},${TEXT}\n2.${TEXT.slice(0, -1)},${TEXT}`;
    assert.deepEqual(await headings(`农家抢收\n${TEXT}\n${long}`), []);
  });

  it('Should not take a row of telephone numbers', async () => {
    assert.deepEqual(await headings(`便民电话\n${TEXT}\n镇政府:0851-33000000\n${TEXT}`), []);
  });
});
