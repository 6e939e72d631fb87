import assert from 'node:assert/strict';
import type { Choice } from '../../../src/core/conversion/choices';
import { builtConverter } from './opencc';

async function converted(text: string): Promise<string> {
  return (await builtConverter()).convert(text, { from: 's', to: 'tw' }).text;
}

async function choicesOf(text: string): Promise<readonly Choice[]> {
  return (await builtConverter()).convert(text, { from: 's', to: 'tw' }).choices;
}

describe('a character that no phrase holds, in a conversion', () => {
  it('Should have the form that the word before it asks for', async () => {
    for (const [text, right] of [
      ['衣服晒干了，毛笔擦干，天气太干', '衣服曬乾了，毛筆擦乾，天氣太乾'],
      ['二十分钟，十几分钟，敲钟', '二十分鐘，十幾分鐘，敲鐘'],
      ['养了五只鸡和12只鸭，那十四只鹅', '養了五隻雞和12隻鴨，那十四隻鵝'],
      ['走了三千余里，又走二百里', '走了三千餘里，又走二百里'],
      ['一百余人，其余三名', '一百餘人，其餘三名'],
    ] as const) {
      assert.equal(await converted(text), right);
    }
  });

  it('Should be a measure behind a numeral, or before what is counted so', async () => {
    for (const [text, right] of [
      ['称出三斗五升，又称两斗', '稱出三斗五升，又稱兩斗'],
      ['两人斗了三年', '兩人鬥了三年'],
      ['抽了一支签，签了三支球队', '抽了一支籤，簽了三支球隊'],
      ['他很困，被困在山上', '他很睏，被困在山上'],
      ['那只猫和哪只小鸟', '那隻貓和哪隻小鳥'],
      ['这只是开始，那只会更糟', '這只是開始，那只會更糟'],
      ['三家私营企业，五家私家公司', '三家私營企業，五家私家公司'],
      ['两天后见，三年级学生', '兩天後見，三年級學生'],
    ] as const) {
      assert.equal(await converted(text), right);
    }
  });

  it('Should be what is said today, in OpenCC’s own standard as well', async () => {
    const converter = await builtConverter();
    assert.equal(converter.convert('他才来，刚才有才华', { from: 's', to: 't' }).text, '他才來，剛才有才華');
    assert.equal(converter.convert('他才来', { from: 's', to: 't', unprotected: true }).text, '他纔來');
  });

  it('Should have the form that the word behind it asks for', async () => {
    for (const [text, right] of [
      ['经费系由县里支付', '經費係由縣裡支付'],
      ['老人跟里干事说', '老人跟里幹事說'],
      ['工人制冰，制图员', '工人製冰，製圖員'],
      ['由检察官复讯', '由檢察官複訊'],
      ['学校在山上复校', '學校在山上復校'],
      ['双方签了协议', '雙方簽了協議'],
    ] as const) {
      assert.equal(await converted(text), right);
    }
  });

  it('Should be 係 in Cantonese, and 系 where the text is about a department', async () => {
    assert.equal(await converted('呢碗面系我哋煮嘅，佢唔系好饿'), '呢碗麵係我哋煮嘅，佢唔係好餓');
    assert.equal(await converted('他在历史系读书'), '他在歷史系讀書');
  });

  it('Should not go by a neighbour that is half of a word', async () => {
    for (const [text, right] of [
      ['公司成立后扩建', '公司成立後擴建'],
      ['我们三天后回来，两天后见', '我們三天後回來，兩天後見'],
      ['城里民居很多', '城裡民居很多'],
      ['他能干，干部', '他能幹，幹部'],
      ['禁止入内，不准停车；秤得不准', '禁止入內，不准停車；秤得不準'],
      ['树林里特别静', '樹林裡特別靜'],
      ['只是多年来只有他', '只是多年來只有他'],
    ] as const) {
      assert.equal(await converted(text), right);
    }
  });

  it('Should be told with the words that settle it, and be a guess where nothing does', async () => {
    const [dry] = await choicesOf('稻谷烘干'.slice(2));
    assert.deepEqual([dry?.ground, dry?.word], ['word', '烘干']);
    const [inside] = await choicesOf('面里'.slice(1));
    assert.deepEqual([inside?.ground, inside?.word, inside?.alternatives], ['guess', null, ['裡', '里', '哩']]);
    const [and] = await choicesOf('研究并');
    assert.deepEqual([and?.ground, and?.word], ['usual', null]);
  });
});
