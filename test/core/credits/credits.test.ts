import assert from 'node:assert/strict';
import type { Article, Credit } from '../../../src/core/index';
import { built } from '../../tables';

const BODY = '春耕时节,田间地头一派繁忙景象。连日来,当地农技人员走进合作社,手把手教农户育秧、整地,确保不误农时。';

async function read(text: string): Promise<Article> {
  const { engine } = await built();
  return engine.analyze({ path: 'a.txt', text });
}

type Heads = Partial<Record<Credit['role'], string | null>>;

async function expectHeads(text: string, expected: Heads): Promise<void> {
  const article = await read(text);
  const found = Object.fromEntries(Object.keys(expected).map((role) => [role, article[role as Credit['role']]]));
  assert.deepEqual(found, expected);
}

describe('credits', () => {
  it('Should read one credit a line in a footer', () =>
    expectHeads(`春耕正当时\n${BODY}\n来源:安顺日报\n作者:王某\n责任编辑:李某`, {
      title: '春耕正当时',
      publisher: '安顺日报',
      author: '王某',
      editor: '李某',
      published: null,
      url: null,
    }));

  it('Should read several credits on a line, spaced', () =>
    expectHeads(`春耕正当时\n来源：安顺日报 作者：王某 编辑：李某 2021-04-02 08:05:09\n${BODY}`, {
      publisher: '安顺日报',
      author: '王某',
      editor: '李某',
      published: '2021-04-02T08:05:09',
    }));

  it('Should part credits that are glued together', () =>
    expectHeads(`春耕正當時\n來源:中時新聞網作者:王某責任編輯:李某發布時間:2021-04-02\n${BODY}`, {
      publisher: '中時新聞網',
      author: '王某',
      editor: '李某',
      published: '2021-04-02',
    }));

  it('Should read the people and the agency of a dateline', () =>
    expectHeads(`新华社兰州5月20日电(记者 王某 李某)${BODY}`, {
      publisher: '新华社',
      author: '王某 李某',
      title: null,
    }));

  it('Should name no publisher where the dateline says only 本报', () =>
    expectHeads(`【本报讯】(通讯员 王某)${BODY}`, { publisher: null, author: '王某' }));

  it('Should read a byline in Taiwan’s form', () =>
    expectHeads(`農民搶種\n記者王小明/台南報導\n${BODY}`, { title: '農民搶種', author: '王小明' }));

  it('Should read a bracket that ends the last paragraph', () =>
    expectHeads(`春耕正当时\n${BODY}(记者 王某)`, { author: '王某' }));

  it('Should not take the photographer of a caption for the author', () =>
    expectHeads(`春耕正当时\n${BODY}\n农户在插秧。 本报记者 王某 摄`, { author: null }));

  it('Should not take a sentence in the title’s place for a title', () =>
    expectHeads(`农户在田间插秧。\n${BODY}`, { title: null }));

  it('Should not take a line of navigation for a title', () =>
    expectHeads(`首页 > 新闻 > 正文\n春耕正当时\n2021年4月2日\n${BODY}`, {
      title: '春耕正当时',
      published: '2021-04-02',
    }));

  it('Should not take a date in a sentence for the day of publication', () =>
    expectHeads(`春耕正当时\n2021年4月2日,${BODY}`, { published: null }));

  it('Should not take a dateline without a year for the day of publication', () =>
    expectHeads(`本报4月2日讯 ${BODY}`, { published: null }));

  it('Should take the day of publication from the article’s own URL where nothing else states it', () =>
    expectHeads(`春耕正当时\n${BODY}\n本文链接:https://www.example.cn/content/2021/04/02/100.html`, {
      url: 'https://www.example.cn/content/2021/04/02/100.html',
      published: '2021-04-02',
    }));

  it('Should prefer the stated time to the URL', () =>
    expectHeads(`春耕正当时\n发布时间:2021-04-03 10:00\n${BODY}\n原文链接：https://www.example.cn/20210402/1.html`, {
      published: '2021-04-03T10:00',
    }));

  it('Should not take a link in the text for the article’s URL', () =>
    expectHeads(`春耕正当时\n${BODY}登录https://www.example.cn/apply填报。`, { url: null }));

  it('Should not take a template’s slip, the beginning of the title, for an author', () =>
    expectHeads(`春耕正当时 农技送到家\n2021-04-02 08:00 作者: 春耕正当时 农\n${BODY}`, { author: null }));

  it('Should point at the name, not at the label', async () => {
    const text = `春耕正当时\n${BODY}\n责编：李某`;
    const { credits } = await read(text);
    const editor = credits.find(({ role }) => role === 'editor');
    assert.equal(editor && text.slice(editor.start, editor.end), '李某');
    assert.equal(editor?.label, '责编');
  });

  it('Should point at the characters of a URL in a permalink that is no text to read, and of the day in it', async () => {
    const text = `春耕正当时\n${BODY}\n本文链接:https://www.example.cn/content/2021/04/02/100.html\n阅读下一篇`;
    const { credits, dates, published } = await read(text);
    for (const mention of [...credits, ...dates]) assert.equal(mention.text, text.slice(mention.start, mention.end));
    assert.equal(published, '2021-04-02');
    assert.deepEqual(
      dates.map(({ value }) => value),
      [null, '2021-04-02'],
    );
  });

  it('Should not read credits out of sentences', () =>
    expectHeads(`春耕正当时\n他说：“消息来源：不明。作者：不详。”${BODY}\n${BODY}`, { publisher: null, author: null }));

  it('Should read no name longer than a name is out of what stands behind a label', async () => {
    const medium = (length: number): string => `${'省'.repeat(length - 2)}日报`;
    await expectHeads(`春耕正当时\n来源:${medium(60)}\n${BODY}`, { publisher: medium(60) });
    await expectHeads(`春耕正当时\n来源:${medium(61)}\n${BODY}`, { publisher: null });
  });

  it('Should survive an empty text and one of colons', async () => {
    assert.deepEqual((await read('')).credits, []);
    await read(':'.repeat(5000));
  });
});
