import assert from 'node:assert/strict';
import { whenOf } from './whenOf';

describe('How far a time reaches that tells of its own clause', () => {
  for (const [text, ...wanted] of [
    // what begins with the day on which it is told goes on, and ends with its sentence
    ['2021年10月8日电 即日起,北街设卡9处。镇里有村12个。', '2021-10-08/..', '2021-10-08'],
    ['2021年10月8日电 从即日起北街设卡9处。', '2021-10-08/..'],
    ['2021年10月8日电 自即日起至11月10日,北街设卡9处。镇里有村12个。', '2021-10-08/2021-11-10', '2021-10-08'],
    ['2021年10月8日电 今起北街设卡9处。镇里有村12个。', '2021-10-08/..', '2021-10-08'],
    ['2021年10月8日电 今日起实行管制,设卡9处。', '2021-10-08/..'],
    ['2021年10月8日电 明天起每户发米3袋。', '2021-10-09/..'],
    ['2021年10月8日电 今日起火,毁房3间。', '2021-10-08'],
    ['2021年10月8日电 昨日起草方案3份。', '2021-10-07'],
    ['2021年10月8日电 如今起重机有3台。', '2021-10-08'],
    ['2021年10月8日电 10月1日设卡9处。即日起设卡7处。另有5处。', '2021-10-01', '2021-10-08/..', '2021-10-01'],
    ['即日起,北街设卡9处。', null],
    // a year in the name of what is held on a day and at an hour
    ['2020年9月24日电 9月22日19:00,2020年县运动会开幕,来了9队。', '2020-09-22', '2020-09-22'],
    ['2020年9月24日电 9月22日的雨后,2020年的旱情缓和,来了9队。', '2020'],
    // days behind a figure of their clause, as one day is
    ['2021年10月8日电 镇里办展3场(10月3日至5日)。', '2021-10-03/2021-10-05'],
    ['2021年10月8日电 镇里办展3场,10月3日至5日开放。', '2021-10-08'],
  ] as const)
    it(`Should be ${wanted.join(', ')} in ${text}`, async () => {
      assert.deepEqual(await whenOf(`消息\n${text}`), wanted);
    });

  it('Should be the day of the lead, whatever number a byline holds', async () => {
    const head = '镇医院动工\n2019-08-23 09:51  来源:柳县日报  记者 高某\n';
    assert.deepEqual((await whenOf(`${head}2019年8月22日,镇医院动工。\n医院占地20亩。`)).at(-1), '2019-08-22');
    assert.deepEqual((await whenOf(`${head}冬至前一天,马某摘瓜。\n镇里有大棚20亩。`)).at(-1), '2019-08-23');
  });
});
