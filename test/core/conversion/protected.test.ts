import assert from 'node:assert/strict';
import type { ConvertOptions } from '../../../src/core/conversion/conversionParts';
import { builtConverter } from './opencc';

async function converted(text: string, options: ConvertOptions): Promise<string> {
  return (await builtConverter()).convert(text, options).text;
}

describe('names in a conversion', () => {
  it('Should keep a masked name, and a preposition a preposition', async () => {
    assert.equal(
      await converted('车主于某说，余某某、姜某没来。', { from: 's', to: 't' }),
      '車主于某說，余某某、姜某沒來。',
    );
    assert.equal(
      await converted('基于某种原因，关于某些说法，由于某日停电', { from: 's', to: 'tw' }),
      '基於某種原因，關於某些說法，由於某日停電',
    );
  });

  it('Should not take an ordinary word after a word for a person for a name', async () => {
    assert.equal(
      await converted('我代表党中央慰问，民警终于抓到嫌犯，村民计划种植果树，患者后背疼，90后董事长。', {
        from: 's',
        to: 'tw',
      }),
      '我代表黨中央慰問，民警終於抓到嫌犯，村民計劃種植果樹，患者後背疼，90後董事長。',
    );
  });

  it('Should go by the words of the text, not by a phrase over their borders', async () => {
    assert.equal(
      await converted('码头发出警报，中国制度，疫情12天后结束，26份提名表格，百年历史', { from: 's', to: 'tw' }),
      '碼頭發出警報，中國制度，疫情12天後結束，26份提名表格，百年歷史',
    );
  });

  it('Should keep the sounds of a foreign name', async () => {
    assert.equal(
      await converted('格雷戈里·福斯特走在村里，戴克里先在家里', { from: 's', to: 'tw' }),
      '格雷戈里·福斯特走在村裡，戴克里先在家裡',
    );
  });

  it('Should keep what both scripts have in the name of one with a title', async () => {
    assert.equal(await converted('村支书主任范志杰在会上说', { to: 'tw' }), '村支書主任范志杰在會上說');
    assert.equal(await converted('記者沈余乾、通訊員葉後松報道', { to: 's' }), '记者沈余乾、通讯员叶后松报道');
    assert.equal(await converted('队长叶丰云介绍', { to: 't' }), '隊長葉豐雲介紹');
  });

  it('Should keep a surname before a title, and the parts of a Tibetan name', async () => {
    assert.equal(await converted('范主任、余先生和姜女士', { from: 's', to: 't' }), '范主任、余先生和姜女士');
    assert.equal(
      await converted('桑杰和才让多杰，很多杰出的人', { from: 's', to: 't' }),
      '桑杰和才讓多杰，很多傑出的人',
    );
  });

  it('Should take a selected name for one', async () => {
    assert.equal(await converted('鮑德乾', { to: 's' }), '鲍德乾');
    assert.equal(await converted('乾麵包', { to: 's' }), '干面包');
  });

  it('Should know a credited name of any people, and find it again', async () => {
    assert.equal(await converted('责编：才让多杰', { to: 't' }), '責編：才讓多杰');
    assert.equal(await converted('審核:鮑德乾\n責編:才讓多杰', { to: 's' }), '审核:鲍德乾\n责编:才让多杰');
    assert.equal(
      await converted('记者 扎西多杰\n这天扎西多杰来到村中。', { to: 'tw' }),
      '記者 扎西多杰\n這天扎西多杰來到村中。',
    );
  });

  it('Should not take a word after a title for a name', async () => {
    assert.equal(await converted('主任干了三年，老师于是走了', { from: 's', to: 't' }), '主任幹了三年，老師於是走了');
    assert.equal(await converted('縣裡的黨員干部劃分小組', { to: 'tw' }), '縣裡的黨員幹部劃分小組');
    assert.equal(await converted('由于老师病了，示范主任范围', { from: 's', to: 't' }), '由於老師病了，示範主任範圍');
    assert.equal(await converted('编辑：新闻中心后台', { from: 's', to: 't' }), '編輯：新聞中心後臺');
  });

  it('Should know a name after a word of kinship, of age, or of naming', async () => {
    assert.equal(
      await converted('她与丈夫于后、女儿于松同住；82岁的范余丰，名叫游里的小伙子。', { from: 's', to: 'tw' }),
      '她與丈夫于后、女兒于松同住；82歲的范余豐，名叫游里的小夥子。',
    );
    assert.equal(
      await converted('岁的范围很大，丈夫后来去世，妻子于家中照顾老人。', { from: 's', to: 'tw' }),
      '歲的範圍很大，丈夫後來去世，妻子於家中照顧老人。',
    );
  });

  it('Should write 冲 as 沖 in a name, and name a suspect whole', async () => {
    assert.equal(await converted('队长李冲说，水冲进了村子。', { from: 's', to: 'tw' }), '隊長李沖說，水衝進了村子。');
    assert.equal(
      await converted('被告人余某冲、姜某发，郭某冲进屋里。', { from: 's', to: 'tw' }),
      '被告人余某沖、姜某發，郭某衝進屋裡。',
    );
  });

  it('Should take 于 for the preposition where a time or a place follows a title', async () => {
    assert.equal(
      await converted('民警于次日到场，记者于五月三日来到现场，主席于上海会见客人。', { from: 's', to: 'tw' }),
      '民警於次日到場，記者於五月三日來到現場，主席於上海會見客人。',
    );
  });

  it('Should not take the end of a longer word, or a saying, for a name', async () => {
    assert.equal(
      await converted('主席台上，市民余怒未消，村民种上果树，医生松开绷带。', { from: 's', to: 'tw' }),
      '主席臺上，市民餘怒未消，村民種上果樹，醫生鬆開繃帶。',
    );
  });

  it('Should end a name before the verb', async () => {
    assert.equal(
      await converted('队员岳征冲进火场，厂长丁志余制订了计划，干部于洋在场。', { from: 's', to: 'tw' }),
      '隊員岳征衝進火場，廠長丁志余制訂了計劃，幹部于洋在場。',
    );
  });

  it('Should know the names of a credit whose parts are parted by blanks', async () => {
    assert.equal(await converted('（通讯员 丑辉 游后发）', { from: 's', to: 'tw' }), '（通訊員 丑輝 游后發）');
  });

  it('Should know the others of a list whose first name has a title', async () => {
    assert.equal(
      await converted('记者张干、余发、范志后报道，通讯员李余和姜谷在场', { from: 's', to: 't' }),
      '記者張干、余發、范志后報道，通訊員李余和姜谷在場',
    );
    assert.equal(
      await converted('书记张三、干部们和后面的人，主任李四、余下的都说', { from: 's', to: 't' }),
      '書記張三、幹部們和後面的人，主任李四、餘下的都說',
    );
    assert.equal(await converted('大米、余粮和谷子', { from: 's', to: 't' }), '大米、餘糧和穀子');
  });

  it('Should write a village with the valley in its name', async () => {
    assert.equal(await converted('马头冲村发了大水', { to: 't' }), '馬頭沖村發了大水');
    const place = { start: 0, end: 3, as: 'place' as const };
    assert.equal(await converted('杨梅冲水库旁的余家坝', { from: 's', to: 't' }), '楊梅沖水庫旁的余家壩');
    assert.equal(await converted('石里冲的人冲上去', { to: 't', protect: [place] }), '石里沖的人衝上去');
  });

  it('Should know the Traditional form of an official name, and write it in a text alike', async () => {
    const { traditionalPlace } = await builtConverter();
    const forms = {
      沅陵镇: '沅陵鎮',
      湖里区: '湖里區',
      云城区: '雲城區',
      岳池县: '岳池縣',
      台州市: '台州市',
      烟台市: '煙臺市',
      谷城县: '穀城縣',
      平谷区: '平谷區',
      西咸新区: '西咸新區',
      余干县: '餘干縣',
      海淀区: '海淀區',
      钟祥市: '鍾祥市',
      松口镇: '松口鎮',
    };
    for (const [name, form] of Object.entries(forms)) {
      assert.equal(traditionalPlace(name), form);
      const protect = [{ start: 0, end: name.length, as: 'place' as const }];
      assert.equal(await converted(`${name}下雨`, { from: 's', to: 'tw', protect }), `${form}下雨`);
    }
  });

  it('Should leave the words of a quoted title, and change those outside', async () => {
    assert.equal(await converted('《软件工程》讲软件', { from: 's', to: 'twp' }), '《軟件工程》講軟體');
  });

  it('Should obey the reader’s phrases and exclusions', async () => {
    const words = { phrases: ['里耶', '后海=後海'], excluded: ['于某'] };
    assert.equal(await converted('里耶的后海，于某来了', { from: 's', to: 't', words }), '里耶的後海，於某來了');
  });
});

describe('the script that a conversion starts from', () => {
  it('Should leave a Traditional text as it is when Traditional is asked for', async () => {
    const text = '群眾為了這裡的著作，吃過晚飯才來，說話的人很多。';
    assert.equal(await converted(text, { to: 't' }), text);
  });

  it('Should know that Taiwan, and many a converted text, writes 著 for 着', async () => {
    assert.equal(
      await converted('他們看著這本名著，沿著河走，成效顯著，原著和專著都在。', { to: 's' }),
      '他们看着这本名著，沿着河走，成效显著，原著和专著都在。',
    );
    assert.equal(await converted('他睜著眼說，這書是三人合著。', { to: 's' }), '他睁着眼说，这书是三人合著。');
    assert.equal(
      await converted('她看着這本著作說，他著有三部論著。', { to: 's' }),
      '她看着这本著作说，他著有三部论著。',
    );
  });

  it('Should mend a half-converted text, and convert a Simplified line in it', async () => {
    assert.equal(
      await converted('縣里的干部們說，群眾來了。\n干部们说来了。', { to: 'tw' }),
      '縣裡的幹部們說，群眾來了。\n幹部們說來了。',
    );
  });

  it('Should mend the Traditional characters of a Simplified text', async () => {
    assert.equal(
      await converted('这个乡鎮的农业发展很快，农民们笑了。', { to: 's' }),
      '这个乡镇的农业发展很快，农民们笑了。',
    );
  });

  it('Should stay as it is where nothing is to convert', async () => {
    for (const text of ['', '\n\n', 'abc 123', '\ufeff山中\r\n人']) {
      for (const to of ['s', 't', 'tw', 'twp', 'hk'] as const) assert.equal(await converted(text, { to }), text);
    }
  });
});

describe('the choices of a conversion', () => {
  it('Should tell a word’s certainty from a guess, with the alternatives', async () => {
    const { choices } = (await builtConverter()).convert('头发和干，干部发言', { from: 's', to: 'tw' });
    assert.deepEqual(
      choices.map(({ chosen, ground, word }) => [chosen, ground, word]),
      [
        ['髮', 'word', '头发'],
        ['幹', 'guess', null],
        ['幹', 'word', '干部'],
        ['發', 'word', '发言'],
      ],
    );
    assert.deepEqual(choices[1]?.alternatives, ['幹', '乾', '干', '榦']);
  });

  it('Should show a character that stays itself by default as a choice too', async () => {
    const { choices } = (await builtConverter()).convert('系：', { from: 's', to: 't' });
    assert.ok(choices.some(({ chosen, alternatives }) => chosen === '系' && alternatives.includes('繫')));
  });

  it('Should say that a name settled it', async () => {
    const { choices } = (await builtConverter()).convert('于某在马头冲村', { from: 's', to: 't' });
    assert.deepEqual(
      choices.map(({ chosen, ground }) => [chosen, ground]),
      [
        ['于', 'person'],
        ['沖', 'place'],
      ],
    );
  });

  it('Should give spans that hold on both sides, where lengths change', async () => {
    const source = '使用激光打印机后，软件的缓存发热。';
    const { text, map, choices } = (await builtConverter()).convert(source, { from: 's', to: 'twp' });
    for (const one of choices) {
      assert.equal(text.slice(one.targetStart, one.targetEnd), one.chosen);
      assert.equal(map.toTarget(one.start), one.targetStart);
    }
    assert.equal(map.toTarget(source.length), text.length);
    assert.equal(map.toSource(text.length), source.length);
    assert.equal(text[map.toTarget(source.indexOf('后'))], '後');
  });
});
