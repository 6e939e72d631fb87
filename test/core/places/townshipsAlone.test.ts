import assert from 'node:assert/strict';
import { built } from '../../tables';

async function townships(text: string): Promise<string[]> {
  const { engine } = await built();
  const { places } = engine.analyze({ path: 'a.txt', text });
  return places.filter(({ level }) => level === 'township').map(({ path }) => path.slice(-2).join('/'));
}

const HEAD = '平潭县通报渔船回港情况\n\n福建省福州市平潭县有渔船2035艘,全县渔民已经上岸。';

describe('townships that only the article names', () => {
  for (const [text, ...wanted] of [
    ['潭城镇转移96人,其他地方平安。', '平潭县/潭城镇'],
    ['苏平镇、澳前镇已经停工。', '平潭县/苏平镇', '平潭县/澳前镇'],
    ['大练乡党委连夜部署。', '平潭县/大练乡'],
    ['澳前镇的码头空了。傍晚,澳前镇又亮起灯。', '平潭县/澳前镇', '平潭县/澳前镇'],
    ['其中,流水镇389艘;潭城鎮412艘。', '平潭县/流水镇', '平潭县/潭城镇'],
    ['最大雨量出现在潭城镇,雨量为9毫米。', '平潭县/潭城镇'],
    ['其中流水镇389人、潭城镇近900人。', '平潭县/流水镇', '平潭县/潭城镇'],
    ['其中流水镇389人、潭南乡三百余人。', '平潭县/流水镇', '平潭县/潭南乡'],
  ] as const)
    it(`Should be found in ${text}`, async () => {
      assert.deepEqual(await townships(HEAD + text), wanted);
    });

  for (const text of [
    '特色小镇30个,古镇3座。',
    '火灾发生在风情小镇,无人受伤。',
    '险情出现在沿海乡镇,多在夜里。',
    '最大雨量出现在潭城镇一带。',
    '江南水乡有新变化,梦里水乡有旧模样。',
    '周边城镇12个,小城镇20个。',
    '由街道党委牵头,结合街道实际,结合街道情况。',
    '建制镇15个,中心镇3个。',
    '他到云岭镇开会,后来去过云岭镇。',
    '生产重镇有活力,工业重镇有新貌。',
    '冷饮冰镇30分钟。',
    '冷饮冰镇三十分钟。',
    '走访特色小镇近百个,建制镇三十来个。',
    '云岭镇一带平安,明天转晴。',
    '云岭镇近期无雨,明天转晴。',
    '到了云岭镇三百余人还在路上。',
    '文明乡镇2个,和美乡村3个。',
    '回到家乡党员多,返乡群众也多。',
  ])
    it(`Should not be seen in ${text}`, async () => {
      assert.deepEqual(await townships(HEAD + text), []);
    });

  it('Should not be put anywhere by an article of no county', async () => {
    assert.deepEqual(await townships('潭城镇转移96人,流水镇389艘。'), []);
    assert.deepEqual(await townships('福州市通报:潭城镇转移96人,全市平安。'), []);
  });
});
