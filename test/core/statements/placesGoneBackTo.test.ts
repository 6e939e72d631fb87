import assert from 'node:assert/strict';
import { built } from '../../tables';

/** The deepest name of where each figure of a text holds. */
async function where(text: string): Promise<(string | null)[]> {
  const { engine } = await built();
  return engine.analyze({ path: 'a.txt', text }).figures.map(({ place }) => place?.path.at(-1) ?? null);
}

const ISLAND = '南投縣消防局通報\n\n南投縣連日大雨。';
const COUNTY = '溆浦县通报防汛情况\n\n湖南省怀化市溆浦县连日大雨。';
const HARBOUR = '香港消息\n\n香港多雨。';

describe('Where a figure holds that a text goes back to', () => {
  for (const [text, ...wanted] of [
    // the scene of a fire
    [`${ISLAND}\n埔里鎮有民宅起火,燒了3間。\n全縣消防員都來。\n火勢猛烈,燒了4間。`, '埔里镇', '埔里镇'],
    [`${ISLAND}\n埔里鎮有民宅起火,燒了3間。\n搶救人員到場後佈署4條水線。`, '埔里镇', '埔里镇'],
    [`${COUNTY}\n三江镇有民宅起火,烧了3间。\n消防员到场后救出4人。`, '三江镇', '三江镇'],
    [`${COUNTY}\n三江镇有民宅起火,烧了3间。\n现场有4人围观。又来了5人。`, '三江镇', '三江镇', '三江镇'],
    [`${COUNTY}\n三江镇有民宅起火,烧了3间。\n桥江镇来了2人。\n现场有4人围观。`, '三江镇', '桥江镇', '桥江镇'],
    [`${COUNTY}\n三江镇有民宅起火,烧了3间。\n消防员今年救出4人。`, '三江镇', '溆浦县'],
    [`${COUNTY}\n三江镇有民宅起火,烧了3间。\n火锅店有4家。`, '三江镇', '溆浦县'],
    [`${COUNTY}\n现场有4人围观。`, '溆浦县'],
    // a school by its township
    [`${ISLAND}\n縣長首站到竹山鎮鯉魚國小。該校有學生48人。`, '竹山镇'],
    [`${ISLAND}\n竹山鎮鯉魚國小開學。\n縣府撥款30萬元。\n鯉魚國小有學生48人。`, '南投县', '竹山镇'],
    [`${ISLAND}\n竹山鎮開學。\n竹山國小有學生48人。`, '竹山镇'],
    [`${ISLAND}\n集集鎮永昌國小招生30名。`, '集集镇'],
    [`${COUNTY}\n三江镇橘园小学开学。\n县里拨款30万元。\n橘园小学有学生48人。`, '溆浦县', '三江镇'],
    [`${COUNTY}\n三江镇中心小学开学。\n县里拨款30万元。\n中心小学有学生48人。`, '溆浦县', '溆浦县'],
    [`${COUNTY}\n三江镇新建小学。\n县里拨款30万元。\n新建小学有学生48人。`, '溆浦县', '溆浦县'],
    [`${COUNTY}\n三江镇开学。\n橘园小学有学生48人。`, '溆浦县'],
    [`${COUNTY}\n全县开学。该校有学生48人。`, '溆浦县'],
    // 如今村里 is no village
    [`${COUNTY}\n走进三江镇桥头村,老李说:“早些年收入6元。”如今村里有路12公里。`, '桥头村', '桥头村'],
    [`${COUNTY}\n三江镇桥头村進水。現在村裡有路12公里。`, '桥头村'],
    [`${COUNTY}\n三江镇如意村有路12公里。`, '如意村'],
    // a span of time before who is told of
    [`${COUNTY}\n今年,三江镇修路16公里。近三年,该县修路24公里。`, '三江镇', '溆浦县', '溆浦县'],
    [`${COUNTY}\n今年,三江镇修路16公里。近三年,修路24公里。`, '三江镇', '三江镇', '三江镇'],
    // several in a row that is counted
    [`${COUNTY}\n铁路设三江镇、橘园、荷花、老街4个站。`, '溆浦县'],
    [`${COUNTY}\n铁路设三江镇、橘园、荷花、老街5个站。`, '三江镇'],
    [`${COUNTY}\n三江镇、桥江镇各有4个站。`, '溆浦县'],
    // organs of Hong Kong that go on
    [`${HARBOUR}\n海關人員在元朗截查9人。海關人員其後檢獲3克毒品。`, '元朗区', '元朗区'],
    [`${HARBOUR}\n海關人員在元朗截查9人。海關今年檢獲3克毒品。`, '元朗区', '香港特别行政区'],
    [`${HARBOUR}\n觀塘區有租戶8人,房屋署並收回單位9個。`, '观塘区', '观塘区'],
    [`${HARBOUR}\n觀塘區有租戶8人,房屋署收回單位9個。`, '观塘区', '香港特别行政区'],
    [`${HARBOUR}\n觀塘區順利邨有居民9人。`, '顺利邨'],
    [`${HARBOUR}\n葵涌邨有居民9人。`, '葵涌'],
    // several places at once, whatever the others are
    [`${HARBOUR}\n海關分別在機場、碼頭及元朗檢獲5公斤毒品。`, '香港特别行政区'],
    [`${HARBOUR}\n海關在元朗及附近檢獲5公斤毒品。`, '元朗区'],
    [`${COUNTY}\n消防员先后在橘园和三江镇救出5人。`, '溆浦县'],
    [`${COUNTY}\n消防员先后来到橘园。三江镇救出5人。`, '三江镇'],
    // the whole is what something is done with
    [`${ISLAND}\n信義鄉有老人26名。社會處並將全縣經費提高至7千元。`, '信义乡', '南投县'],
    [`${ISLAND}\n信義鄉有老人26名,占全縣的7成。`, '信义乡', '信义乡'],
    // what the county's hall grants
    [`${ISLAND}\n集集鎮招標3次,縣府將補足差額85萬元。`, '集集镇', '集集镇'],
    [`${ISLAND}\n集集鎮招標3次,縣府撥款85萬元。`, '集集镇', '南投县'],
    [`${ISLAND}\n集集鎮招標3次。縣府將補足差額85萬元。`, '集集镇', '南投县'],
    // villages and neighbourhoods in the sentence of their township
    [`${ISLAND}\n信義鄉接種9人。其中東埔村接種3人,神木村僅接種2人。`, '信义乡', '东埔村', '神木村'],
    [`${COUNTY}\n三江镇接种9人,其中行政村接种3人。`, '三江镇', '三江镇'],
    [`${ISLAND}\n埔里鎮33個里有49名,北安里就占6名。`, '埔里镇', '埔里镇', '北安里'],
    [`${ISLAND}\n埔里鎮33個里有49名。北安里就占6名。`, '埔里镇', '埔里镇', '埔里镇'],
    [`${ISLAND}\n埔里鎮有49名,三百公里就占6成。`, '埔里镇', '埔里镇', '埔里镇'],
    // the fields of a report on a fire
    [
      '【火災】【14日南投縣埔里鎮竹林火災】\n\n一、時間:\n(一)12:42受理報案\n二、出動人車:消防車6輛',
      '埔里镇',
      '埔里镇',
    ],
    [`${ISLAND}\n(埔里鎮9戶)消防車6輛。\n縣府有消防車6輛。`, '埔里镇', '南投县', '南投县'],
    // villages of Taiwan that are called as counties of the Mainland are
    [`${ISLAND}\n丰南有低溫3處。`, '南投县'],
    [`${ISLAND}\n金門有低溫3處。`, '金门县'],
    [`${ISLAND}\n河北丰南有低溫3處。`, '丰南区'],
    // a street that is all its clause, a line that breaks off behind a name
    [`${COUNTY}\n在三江镇兴隆街,有9人被困。`, '兴隆街'],
    [`${COUNTY}\n三江镇兴隆街开店9家。`, '三江镇'],
    [`${COUNTY}\n在三江镇兴隆街道,有9人被困。`, '三江镇'],
    [`${COUNTY}\n全县雨量超过3毫米,其中三江镇\n达9毫米。`, '溆浦县', '三江镇'],
    [`${COUNTY}\n下雨了,其中有三江镇\n\n全县雨量达9毫米。`, '溆浦县'],
    [`${ISLAND}\n埔里鎮有49名,東華里就占6名。`, '埔里镇', '东华里'],
    [`${ISLAND}\n埔里鎮有49名,三華里就占6成。`, '埔里镇', '埔里镇', '埔里镇'],
    // where visitors are from
    [
      '澳門消息\n\n澳門有旅客,主要來自廣東省(3人次)及福建省(4人次);另有5人次。',
      '澳门特别行政区',
      '澳门特别行政区',
      '澳门特别行政区',
    ],
    ['澳門消息\n\n澳門有旅客,廣東省(3人次)及福建省(4人次)最多。', '广东省', '福建省'],
  ] as const)
    it(`Should be ${wanted.join(', ')} in ${text}`, async () => {
      assert.deepEqual(await where(text), wanted);
    });
});

describe('The article of a department of Hong Kong', () => {
  for (const [text, wanted] of [
    [
      '新聞公報\n\n衞生防護中心今日公布五宗個案。\n\n' +
        '市民應注意個人衞生。'.repeat(12) +
        '\n\n另外,中心正調查沙田區一所學校。',
      null,
    ],
    ['新聞公報\n\n衞生防護中心今日公布沙田區有五宗個案。\n\n' + '市民應注意個人衞生。'.repeat(12), '沙田区'],
    [
      '沙田區個案\n\n衞生防護中心今日公布五宗個案。\n\n' +
        '市民應注意個人衞生。'.repeat(12) +
        '\n\n另外,中心正調查沙田區一所學校。',
      '沙田区',
    ],
  ] as const)
    it(`Should be of ${wanted ?? 'the whole'}: ${text}`, async () => {
      const { engine } = await built();
      assert.equal(engine.analyze({ path: 'a.txt', text }).place?.county ?? null, wanted);
    });
});
