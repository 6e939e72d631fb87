import assert from 'node:assert/strict';
import { builtConverter } from './opencc';

type Rows = readonly (readonly [text: string, right: string])[];

async function areSo(rows: Rows): Promise<void> {
  const converter = await builtConverter();
  for (const [text, right] of rows) assert.equal(converter.convert(text, { from: 's', to: 'tw' }).text, right);
}

async function groundOf(character: string, text: string): Promise<string | undefined> {
  const { choices } = (await builtConverter()).convert(text, { from: 's', to: 'tw' });
  return choices.find(({ start }) => text.charAt(start) === character)?.ground;
}

describe('names that could be words, in a conversion', () => {
  it('Should be known behind a title where their clause goes on with a verb or ends', () =>
    areSo([
      ['村民于得水说，今年收成不错。', '村民于得水說，今年收成不錯。'],
      ['女排名将于飞云宣布退役。', '女排名將于飛雲宣佈退役。'],
      ['名将于海天后天抵达。', '名將于海天後天抵達。'],
      ['局长于洪亮前往现场。', '局長于洪亮前往現場。'],
    ]));

  it('Should be no names where 于 leads to a place or a time', () =>
    areSo([
      ['村民于国庆前搬家。', '村民於國慶前搬家。'],
      ['干部于雨中转移群众。', '幹部於雨中轉移群眾。'],
      ['教授于书中说。', '教授於書中說。'],
      ['名将于上海宣布退役。', '名將於上海宣佈退役。'],
      ['老将于昨日宣布。', '老將於昨日宣佈。'],
      ['代表于会议期间提出。', '代表於會議期間提出。'],
    ]));

  it('Should be known behind 的, a surname and two given characters', () =>
    areSo([
      ['村里的后国强是个木匠。', '村裡的后國強是個木匠。'],
      ['隔壁的后文龙来了。', '隔壁的后文龍來了。'],
      ['队员的于海洋说。', '隊員的于海洋說。'],
    ]));

  it('Should be no names behind 的 where words are likelier', () =>
    areSo([
      ['政府的后续工作，公司的后台，大的后方', '政府的後續工作，公司的後臺，大的後方'],
      ['他说的后国强调', '他說的後國強調'],
      ['美丽的后花园，国家的后备军', '美麗的後花園，國家的後備軍'],
      ['山里的谷物是粮食。', '山裡的穀物是糧食。'],
    ]));

  it('Should be known where they are longer than the phrase that begins there', () =>
    areSo([
      ['随后，范金标向记者出示了借据。', '隨後，范金標向記者出示了借據。'],
      ['随后，范文明确指出问题。', '隨後，範文明確指出問題。'],
    ]));

  it('Should be no place where a longer word begins inside it', () =>
    areSo([
      ['军团于田纳西州被打败。', '軍團於田納西州被打敗。'],
      ['他们在新疆于田县工作。', '他們在新疆于田縣工作。'],
    ]));
});

describe('words that could be others, in a conversion', () => {
  it('Should be dried where the water or the clothes are, over an adverb', () =>
    areSo([
      ['水已经干了，井也干了，河都干了。', '水已經乾了，井也乾了，河都乾了。'],
      ['衣服都干了，头发还没干，眼泪早就干了。', '衣服都乾了，頭髮還沒乾，眼淚早就乾了。'],
      ['水龙头干了两天。', '水龍頭乾了兩天。'],
      ['嗓子都喊干了，油箱已经干了，路面快干了。', '嗓子都喊乾了，油箱已經乾了，路面快乾了。'],
    ]));

  it('Should be done where someone has done it', () =>
    areSo([
      ['他已经干了三天，大家都干了。', '他已經幹了三天，大家都幹了。'],
      ['这活已经干了一半，他还没干。', '這活已經幹了一半，他還沒幹。'],
      ['工程都干了一半。', '工程都幹了一半。'],
      ['他在水库干了十年，在鱼塘也干了三年。', '他在水庫幹了十年，在魚塘也幹了三年。'],
    ]));

  it('Should be sleepy beside hungry and tired, and in need elsewhere', () =>
    areSo([
      ['他又困又饿，她又累又困。', '他又睏又餓，她又累又睏。'],
      ['老人困在屋里，又穷又困难。', '老人困在屋裡，又窮又困難。'],
      ['他被困又饿了三天。', '他被困又餓了三天。'],
    ]));

  it('Should be a vessel where something is put into it, and a fight elsewhere', () =>
    areSo([
      ['把米倒进斗中，斗里有米。', '把米倒進斗中，斗裡有米。'],
      ['在斗中求和，在械斗中受伤，边斗边学。', '在鬥中求和，在械鬥中受傷，邊鬥邊學。'],
    ]));

  it('Should be the cry alone, and the words that it stands in', () =>
    areSo([['哗！是闪的，他哗的一声。众人哗然，一片喧哗。', '嘩！是閃的，他嘩的一聲。眾人譁然，一片喧嘩。']]));
});

describe('what is not sure, in a conversion', () => {
  it('Should be a guess where a foreign name may begin with the end of a word', async () => {
    assert.equal(await groundOf('里', '她师从钢琴家里帕蒂。'), 'guess');
    assert.equal(await groundOf('里', '她在家里休息。'), 'word');
    assert.equal(await groundOf('里', '他家里特别热闹。'), 'word');
  });

  it('Should be a guess where a phrase that is hardly rarer than the words gives another form', async () => {
    assert.equal(await groundOf('发', '码头发出通知。'), 'word');
    assert.equal(await groundOf('发', '采集到数根毛发。'), 'word');
  });
});

describe('characters of Hong Kong that Simplified texts keep', () => {
  it('Should stay', async () => {
    const converter = await builtConverter();
    assert.equal(converter.convert('嗰間劏房有餸，櫈仔。', { to: 's' }).text, '嗰间劏房有餸，凳仔。');
    assert.equal(converter.convert('劏', { from: 't', to: 's', unprotected: true }).text, '㓥');
  });
});
