import assert from 'node:assert/strict';
import type { Article } from '../../../src/core/index';
import { built } from '../../tables';

async function analyzed(text: string): Promise<Article> {
  return (await built()).engine.analyze({ path: 'a.txt', text });
}

async function leftovers(text: string): Promise<string[]> {
  const { noise } = await analyzed(text);
  return noise.filter(({ kind }) => kind === 'mixed-script').map((one) => `${one.text}${one.right ?? ''}`);
}

describe('script of an article', () => {
  it('Should tell Simplified, Traditional, half-converted and neither', async () => {
    assert.equal((await analyzed('洪水退去后，村民们开始清理街道。')).script, 'simplified');
    assert.equal((await analyzed('洪水退去後，村民們開始清理街道。')).script, 'traditional');
    assert.equal(
      (await analyzed('洪水退去後，村民們開始清理街道。\n洪水退去后，村民们开始清理街道。')).script,
      'mixed',
    );
    assert.equal((await analyzed('在山中住了三日')).script, 'unknown');
    assert.equal((await analyzed('')).script, 'unknown');
  });

  it('Should call a text mixed when its leftovers are many, though no character is Simplified only', async () => {
    const text = '鎮干部說,300余名志愿者最后筑起堤壩。村干部采取措施,示范戶先后到場。';
    assert.equal((await analyzed(text)).script, 'mixed');
  });

  it('Should not let mojibake tell of the script', async () => {
    const text =
      '縣裡的農會說,今年雨水足。“稻子長得比去年壯實?！蔽槟痴f。鎮上的會計還算了賬,每畝多收兩成。?！饼埥蜴傸h委書記說。';
    assert.equal((await analyzed(text)).script, 'traditional');
  });

  it('Should tell the script of what mojibake was meant to be, not of what it looks like', async () => {
    const misread = (text: string): string => new TextDecoder('gbk').decode(new TextEncoder().encode(text));
    assert.equal(
      (await analyzed(misread('贵州省遵义市湄潭县茶农开始采摘春茶，茶园面积达六十万亩。'))).script,
      'simplified',
    );
    assert.equal(
      (await analyzed(misread('臺灣省彰化縣鹿港鎮整修老街與三十六棟老屋，遊客可以進來參觀。'))).script,
      'traditional',
    );
  });

  it('Should not call a Traditional text mixed for a slip', async () => {
    const text = '縣裡的老師們說,圖書館開門以後,孩子們寫作業有了好去處,家長們也樂意來讀書,干部們還辦起講座。';
    assert.equal((await analyzed(text)).script, 'traditional');
  });
});

describe('characters left in the other script', () => {
  it('Should mend what the word decides', async () => {
    assert.deepEqual(await leftovers('這里的干部長期堅持,示范種植,發動志愿者。'), ['里裡', '干幹', '范範', '愿願']);
    assert.deepEqual(await leftovers('築堤用了2000余袋沙,抵御洪水,呼吁鄉親們先后轉移。'), [
      '余餘',
      '御禦',
      '吁籲',
      '后後',
    ]);
  });

  it('Should mend what only Simplified texts use', async () => {
    assert.deepEqual(await leftovers('這條铁路通車後,運輸時間縮短,貨運價錢隨著跌。'), ['铁鐵']);
  });

  it('Should mend a measure before what is counted by it', async () => {
    assert.deepEqual(await leftovers('只有一只貓，這只貓很可愛，他說。'), ['只隻', '只隻']);
    assert.deepEqual(await leftovers('這只是開始，那只會更好，這只能怪他，他們說。'), []);
  });

  it('Should leave what is right in both scripts', async () => {
    assert.deepEqual(await leftovers('皇后騎馬走了十里,公里數無誤,若干部門干涉,飯後飲茶。'), []);
    assert.deepEqual(await leftovers('餘杭的范先生與于女士、岳陽的姜老師沒來,他們說過的話沒有準兒。'), []);
    assert.deepEqual(await leftovers('據了解,台上發布的事跡,周末占地游覽,誌願者志在傑出。'), []);
  });

  it('Should leave a clean text as it is where a phrase reaches over the border of its words', async () => {
    for (const text of [
      '韓國制定了新的規則，學者們都讚成。',
      '他要的不是名，而是只關心結果，後來說過。',
      '本地里幹事到訪，鄰居們都在家。',
      '她的醫生姜大同說，病人們應該運動。',
      '叱咤風雲的歌手們登臺，怎麽沒有人說話。',
      '嗰個人嚇親，睇吓佢，唔該晒，佢哋話會嚟。',
    ]) {
      assert.deepEqual(await leftovers(text), [], text);
    }
  });

  it('Should take what only a phrase tells where other leftovers bear witness', async () => {
    assert.deepEqual(await leftovers('韓國筑起高牆，學者們讚成。'), []);
    assert.deepEqual(
      await leftovers('韓國筑起高牆，干部采取措施,志愿者们都讚成。').then((all) => all.includes('筑築')),
      true,
    );
  });

  it('Should ask for three words in the other script before it takes what only a phrase tells', async () => {
    const doubtful = '韓國筑起高牆，學者們讚成。';
    const two = '鎮干部說過，學者們寫過。\n捐了300余本書，學者們寫過。';
    const three = `${two}\n這里的學者們寫過。`;
    assert.deepEqual(await leftovers(`${two}\n${doubtful}`), ['干幹', '余餘']);
    assert.deepEqual(await leftovers(`${three}\n${doubtful}`), ['干幹', '余餘', '里裡', '筑築']);
  });

  it('Should leave what Traditional texts write, though a converter would not', async () => {
    for (const text of [
      '學校不准學生帶手機，系上的同學與我系教授都反對，該系有三位教授。',
      '他努力克制情緒，避免相克，胡同裡的老板拿著電影膠卷，早餐吃春卷和花卷。',
      '孩子被蒙騙，會議後大家回避爭議，走廊裡回響，長度五厘米，人感到困倦。',
      '兩海里外，鄉里和睦，准將說此事照准，征人未歸，采風團出發，張三丰打太極。',
      '余生先生、余波小姐和余力教授沒來，船員們都說過了。',
      '學校裡的學生們說過，今天余生明先生沒來，余里程先生也沒來。',
      '封后的演員登上后座，電表與水表都換了，全日制學校與三班制工廠。',
    ]) {
      assert.deepEqual(await leftovers(text), [], text);
    }
  });

  it('Should leave a surname before two characters and 先生 in a text that is half converted', async () => {
    const half = '鎮干部說,300余名志愿者最后筑起堤壩。';
    assert.deepEqual(
      (await leftovers(`${half}\n今天余生明先生沒來。\n余波小姐說過。`)).filter((one) => one === '余餘'),
      (await leftovers(half)).filter((one) => one === '余餘'),
    );
  });

  it('Should leave a Simplified text alone, whatever both scripts write alike', async () => {
    assert.deepEqual(await leftovers('干部们采取措施，300余名志愿者在这里筑起防线，最后呼吁大家抵御洪水。'), []);
    assert.deepEqual(await leftovers('乾隆年间著名的书法家，沈阳的瞭望塔。'), []);
  });

  it('Should mend a Traditional character in a Simplified text', async () => {
    assert.deepEqual(await leftovers('这个乡鎮的农业发展很快，粮食连年增产，农民们笑了。'), ['鎮镇']);
  });

  it('Should say nothing where neither script leads', async () => {
    assert.deepEqual(await leftovers('龙龍马馬鸟鳥鱼魚'), []);
    assert.deepEqual(await leftovers('干后里余'), []);
  });

  it('Should give the span of the one character', async () => {
    const { noise } = await analyzed('鎮上的干部長來了');
    assert.deepEqual(noise, [{ start: 3, end: 4, text: '干', kind: 'mixed-script', right: '幹' }]);
  });

  it('Should stay linear on a hostile text', async () => {
    const text = `鎮${'干'.repeat(200_000)}`;
    assert.equal((await analyzed(text)).path, 'a.txt');
  });
});
