import assert from 'node:assert/strict';
import { built } from '../../tables';

/** Where an article is about, as its deepest name; null where nothing decides it. */
async function place(text: string): Promise<string | null> {
  const { engine } = await built();
  const found = engine.analyze({ path: 'a.txt', text }).place;
  return found && (found.county ?? found.prefecture ?? found.province);
}

describe('An article that organs of one region tell of', () => {
  for (const [text, wanted] of [
    ['渠務署昨日清理渠道30條。', '香港特别行政区'],
    ['渠务署昨日清理渠道30条。', '香港特别行政区'],
    ['勞工事務局昨日巡查工地30個。', '澳门特别行政区'],
    ['農委會表示,稻作損失300萬元。', '台湾省'],
    ['衛福部表示,新增病例30人。', '台湾省'],
    ['旅客數目\n\n統計暨普查局公佈,香港旅客上升3%,香港旅客在酒店留宿2晚。', '澳门特别行政区'],
    ['渠務署清理渠道\n\n工程在大埔區舉行,清理渠道30條。', '香港特别行政区'],
    ['疾管署公布\n\n疾管署今天公布新增30例,其中1例曾在漳州市停留。', '台湾省'],
    ['农委会同渠务署交流3次。', '香港特别行政区'],
    ['港口消息\n\n入境旅客300人次。\n\n協助我們改進GOV.MO', '澳门特别行政区'],
    ['道路消息\n\n封路3天。\n\nGovHK香港政府', '香港特别行政区'],
  ] as const)
    it(`Should be of ${wanted}: ${text}`, async () => {
      assert.equal(await place(text), wanted);
    });

  for (const [text, wanted] of [
    ['沅陵县公安局会同惩教署、渠务署、路政署查获走私烟30箱。', '沅陵县'],
    ['渠務署清理大埔區渠道\n\n工程在大埔區舉行,清理渠道30條。', '大埔区'],
    ['工程消息\n\n工程在大埔區舉行,渠務署清理渠道30條。', '大埔区'],
    ['漳州市公布新增30例,疾管署、卫福部昨天问起,疾管署说有人来过。', '漳州市'],
    ['疾管署公布\n\n疾管署今天到嘉義縣開會,嘉義縣新增30例,嘉義縣消毒。', '嘉义县'],
    ['嘉義縣消息\n\n嘉義縣政府和農委會、衛福部、農糧署開會。', '嘉义县'],
    ['湖北省新增30例,广东省新增20例,浙江省新增9例,渠务署停工。', null],
    ['渠務署和勞工事務局交流經驗30次。', null],
    ['农委会同有关部门发放种子30吨。', null],
    ['商场有30台电梯、3台铁柜。', null],
    ['教育部公布学校30所。', null],
    ['海关查获30箱,消防处出动30人。', null],
    ['俄罗斯中央选举委员会说,候选人有30人。', null],
  ] as const)
    it(`Should be of ${wanted ?? 'nowhere'}: ${text}`, async () => {
      assert.equal(await place(text), wanted);
    });
});

describe('An article that tells where visitors are from', () => {
  for (const [text, wanted] of [
    ['澳門酒店入住率上升。香港旅客30人,香港旅客留宿,香港旅客買物。', '澳门特别行政区'],
    ['澳門酒店入住率上升。香港及湖南旅客各30人。', '澳门特别行政区'],
    ['武汉旅客吞吐量上升。', '武汉市'],
  ] as const)
    it(`Should be of ${wanted}: ${text}`, async () => {
      assert.equal(await place(text), wanted);
    });
});

describe('A quarter of Hong Kong that has the name of a place of the Mainland', () => {
  for (const [text, wanted] of [
    ['食物環境衞生署公布,馬鞍山指數達11.3%。', '沙田区'],
    ['警方在藍田拘捕3人,將軍澳警區重案組跟進。', '观塘区'],
    ['馬鞍山新增30戶。', '马鞍山市'],
    ['马鞍山市公安局通报,马鞍山花山区有小区3个。', '马鞍山市'],
    ['西安市蓝田县有水库3座,蓝田种粮5万亩。', '蓝田县'],
    ['陕西蓝田的农户30户。', '蓝田县'],
    ['香港商人到马鞍山市投资3000万元,马鞍山市政府接待。', '马鞍山市'],
  ] as const)
    it(`Should be of ${wanted}: ${text}`, async () => {
      assert.equal(await place(text), wanted);
    });
});

describe('Districts of Taiwan that stand side by side by their short names', () => {
  for (const [text, wanted] of [
    ['桃園市政府統計,中壢、平鎮、龜山三區共30戶。', ['桃园市', '中坜区', '平镇区', '龟山区']],
    ['桃園市政府統計,中壢及平鎮各30戶。', ['桃园市', '中坜区', '平镇区']],
    ['桃園市政府說,這裡平鎮無事,30人在場。', ['桃园市']],
    ['合肥市政府統計,中壢、平鎮共30戶。', ['合肥市']],
  ] as const)
    it(`Should be ${wanted.join(', ')}: ${text}`, async () => {
      const { engine } = await built();
      const found = engine.analyze({ path: 'a.txt', text }).places;
      assert.deepEqual(
        found.map(({ path }) => path.at(-1)),
        wanted,
      );
    });
});
