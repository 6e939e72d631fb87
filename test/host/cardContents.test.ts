import * as assert from 'node:assert/strict';
import { commands, env, MarkdownString, Range, Selection, window } from 'vscode';
import type { Hover, TextDocument, Uri } from 'vscode';
import { commandIds, languageId } from '../../src/ids';
import { article, closeAll, eventually, show, withFile } from './corpus';

/** The cards over the first `text` of the document (its first character, or `by` behind it), and what they are over. */
async function cardsOver(
  document: TextDocument,
  text: string,
  by = 0,
): Promise<{ over: string; said: string } | undefined> {
  const at = document.positionAt(document.getText().indexOf(text) + by);
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
  const [hover] = hovers;
  if (!hover) return undefined;
  const said = hover.contents.map((part) => (part instanceof MarkdownString ? part.value : '')).join('\n');
  return {
    over: hover.range ? document.getText(hover.range) : '',
    said: said.replaceAll('\u2060', '').replaceAll('&nbsp;', ' '),
  };
}

async function openArticle(beginning: string): Promise<TextDocument> {
  const { document } = await show(await article(beginning));
  await eventually('the language of articles', () => document.languageId === languageId);
  return document;
}

async function opened(uri: Uri): Promise<TextDocument> {
  const { document } = await show(uri);
  await eventually('the language of articles', () => document.languageId === languageId);
  return document;
}

/** The first line of a figure's card, without the marks of Markdown. */
async function headline(document: TextDocument, text: string): Promise<string> {
  const said = (await cardsOver(document, text))?.said ?? '';
  return said.replaceAll(/[*\\]/gu, '').split('\n')[0] ?? '';
}

describe('Cards over an article, in full', () => {
  after(closeAll);

  it('Should tell a figure in full, what it counts and its sentence, over its exact characters', async () => {
    const document = await openArticle('003');
    const card = await cardsOver(document, '2.9万党员');
    assert.equal(card?.over, '2.9万');
    assert.match(card.said, /29,000/);
    assert.match(card.said, /全区1281个基层党组织\*\*2\\?\.9万\*\*/);
  });

  it('Should say where and when a figure holds, each with the words that decide', async () => {
    const said = (await cardsOver(await openArticle('001'), '設卡89處', 2))?.said ?? '';
    const bare = said.replaceAll('\\', '').replace(/\(command:[^)]*\)/gu, '');
    assert.match(bare, /· \[\S*沅陵鎮\] \(said before\) · \[\S*2020-02-07\] \(said before\)/u);
    const undated = (await cardsOver(await openArticle('002'), '16名縣級干部'))?.said ?? '';
    assert.match(undated, /· 泽库县 \\?\(the article’s\\?\)\s*$/mu);
  });

  it('Should answer at both ends of a figure, and not where something else begins', async () => {
    await withFile('端.txt', '某某县栽树350余株。又植2.9万，另有12人15头。', async (uri) => {
      const document = await opened(uri);
      assert.equal((await cardsOver(document, '350余株'))?.over, '350余株');
      assert.equal((await cardsOver(document, '350余株', 5))?.over, '350余株');
      assert.equal((await cardsOver(document, '12人', 3))?.over, '15头');
      assert.equal((await cardsOver(document, '又植'))?.over, '又');
    });
  });

  it('Should say a figure’s answer, its sentence in both scripts and what leads on in four lines', async () => {
    const document = await openArticle('003');
    const said = (await cardsOver(document, '1281个'))?.said ?? '';
    const lines = said.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '>');
    assert.equal(lines.length, 4, said);
    assert.match(said.replaceAll('\\', ''), /基层党组织/u);
    assert.match(said.replaceAll('\\', ''), /\*\*1281個\*\*基層黨組織/u);
  });

  it('Should state no reason that it does not know for a number without a unit', async () => {
    const text =
      '邮编419600。编号1502222。表中242。年份2019。身份证11010519491231002X号，身份证110105194912310021。' +
      '得分两千四百五。G5513高速。电话0745-4222345。约1,502 people。';
    await withFile('数.txt', `某某县统计\n全县走访居民。${text}`, async (uri) => {
      const document = await opened(uri);
      const said = async (number: string): Promise<string> => (await cardsOver(document, number))?.said ?? '';
      assert.match(await said('419600'), /postcode/u);
      for (const bare of ['1502222', '242', '1,502']) {
        assert.match(await said(bare), /what it counts is not said/u, bare);
        assert.doesNotMatch(await said(bare), /names something|telephone|year/u, bare);
      }
      assert.match(await said('2019'), /may be a year/u);
      assert.match(await said('两千四百五'), /what it counts is not said/u);
      assert.match(await said('5513'), /G5513/u);
      assert.match(await said('0745'), /telephone/u);
    });
  });

  it('Should tell what is doubled, and a taste that is not', async () => {
    await withFile('番.txt', '某某县产值翻了一番，另有一番风味，收入翻两番。', async (uri) => {
      const document = await opened(uri);
      assert.match(await headline(document, '一番，'), /^× 2 /u);
      assert.match(await headline(document, '两番'), /^× 4/u);
      assert.doesNotMatch(await headline(document, '一番风味'), /×/u);
    });
  });

  it('Should say who published and wrote an article, and nothing of a place that its text says already', async () => {
    await withFile(
      '名.txt',
      '武汉开会\n来源：武汉晚报  作者：张三  2022年3月5日\n3月5日，武汉召开会议。',
      async (uri) => {
        const document = await opened(uri);
        const credits = (await cardsOver(document, '来源'))?.said ?? '';
        assert.match(credits, /Publisher: 武汉晚报/u);
        assert.match(credits, /Author: 张三/u);
        assert.doesNotMatch((await cardsOver(document, '武汉召开'))?.said ?? '', /no other place|Named in/u);
      },
    );
  });

  it('Should bound an approximate figure and count a figure over noise inside it', async () => {
    await withFile('样.txt', '某某县栽树350余株。全县走訪3000余戶(hù)居民。', async (uri) => {
      const { document } = await show(uri);
      await eventually('the language of articles', () => document.languageId === languageId);
      assert.match((await cardsOver(document, '350余株'))?.said ?? '', /≥ 350/);
    });
  });

  it('Should never show one unit for another', async () => {
    await withFile('率.txt', '出生率为6.01‰，覆盖率由78.5%提高16.5个百分点，达到九成五。', async (uri) => {
      const document = await opened(uri);
      assert.match(await headline(document, '6.01‰'), /^6\.01 ‰/u);
      assert.match(await headline(document, '78.5%'), /^78\.5 %/u);
      assert.match(await headline(document, '16.5个'), /^16\.5 百分点/u);
      assert.match(await headline(document, '九成五'), /^95 %/u);
    });
  });

  it('Should tell how often, in which place of a series and which share', async () => {
    await withFile('次.txt', '村里每天两次巡查，第三批队员占三分之一，超过一倍多。上午10时许散会。', async (uri) => {
      const document = await opened(uri);
      assert.match(await headline(document, '每天两次'), /^2 次\/天/u);
      assert.match(await headline(document, '第三批'), /^第 3 批/u);
      assert.match(await headline(document, '三分之一'), /^≈ 0\.333/u);
      assert.match(await headline(document, '上午10时'), /^≈ 10:00/u);
    });
  });

  it('Should miss the counted noun of counts only', async () => {
    await withFile('点.txt', '上午10时30分散会，另有19个。', async (uri) => {
      const document = await opened(uri);
      assert.doesNotMatch(await headline(document, '上午10时'), /not said/u);
      assert.match(await headline(document, '19个'), /not said/u);
    });
  });

  it('Should lead from a date to the dateline that it was worked out from', async () => {
    const text =
      '某某县开会\n2022年6月8日 09:15\n本报沅陵6月7日电 昨日下午，县里开会。据6月1日至3日的记录，今年以来雨水多。';
    await withFile('电.txt', text, async (uri) => {
      const document = await opened(uri);
      const day = (await cardsOver(document, '昨日'))?.said ?? '';
      assert.match(day.replaceAll('\\', ''), /2022-06-06.*\[\$\(arrow-small-right\)6月7日\]/su);
      const days = (await cardsOver(document, '6月1日至'))?.said ?? '';
      assert.match(days.replaceAll('\\', ''), /2022-06-01 – 2022-06-03.*A period of time/su);
    });
  });

  it('Should not say a second time what the hint of a character left in the other script says', async () => {
    await withFile('餘.txt', '臺南市新化區公所疏散居民350余戶，準備了沙包與發電機，並且聯絡各里里長。', async (uri) => {
      const document = await opened(uri);
      assert.match((await cardsOver(document, '余戶'))?.said ?? '', /≥ 350/u);
      assert.doesNotMatch((await cardsOver(document, '余戶'))?.said ?? '', /other script/u);
    });
  });

  it('Should name a city that is a province too but once on the way to its district', async () => {
    await withFile(
      '渝.txt',
      '渝中区召开工作会议\n来源：重庆市渝中区人民政府\n5月5日，渝中区召开会议。',
      async (uri) => {
        const document = await opened(uri);
        assert.match(await headline(document, '渝中区召开'), /^重庆市 › 渝中区/u);
      },
    );
  });

  it('Should leave a name open that several places bear, and name them', async () => {
    await withFile('某.txt', '昨天，鼓樓區(lóu)和朝阳区都派员交流，新城区域的人也来了。', async (uri) => {
      const document = await opened(uri);
      const card = await cardsOver(document, '朝阳区');
      assert.equal(card?.over, '朝阳区');
      assert.match(card.said, /2 places bear this name/);
      assert.match(card.said, /北京市 › 朝阳区/u);
      assert.match(card.said, /长春市 › 朝阳区/u);
      // The thread may still be at the large file of another test.
      await eventually(
        'the way to set the place, once the corpus knows the article',
        async () => (await cardsOver(document, '朝阳区'))?.said.includes('command:corpusReader.setPlace'),
        90_000,
      );
      assert.doesNotMatch((await cardsOver(document, '新城区域'))?.said ?? '', /bear this name/u);
    });
  }).timeout(120_000);

  it('Should tell a place, a pronunciation in brackets and a scheme', async () => {
    const document = await openArticle('002');
    assert.match((await cardsOver(document, '澤庫縣切實'))?.said ?? '', /青海省 › 黄南藏族自治州 › 泽库县/);
    const gloss = await cardsOver(document, '(lǐng)');
    assert.equal(gloss?.over, '(lǐng)');
    assert.match(gloss.said, /Pronunciation/);
  });

  it('Should title every link, so that no address is shown in its place', async () => {
    const said = (await cardsOver(await openArticle('003'), '1281个'))?.said ?? '';
    const links = said.match(/\]\(command:[^)]*\)/gu) ?? [];
    assert.ok(said.match(/\[\$\([a-z-]+\)/gu)?.length === links.length, 'each link has a mark of its own');
    assert.ok(links.length >= 3);
    for (const link of links) assert.match(link, / "[^"]+"\)$/u);
  });

  it('Should trust nothing but the commands of its own links', async () => {
    const document = await openArticle('003');
    const at = document.positionAt(document.getText().indexOf('2.9万'));
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const content = hovers[0]?.contents[0];
    assert.ok(content instanceof MarkdownString);
    assert.ok(typeof content.isTrusted === 'object');
    assert.ok(content.isTrusted.enabledCommands.every((id) => id.startsWith('corpusReader.')));
    assert.notEqual(content.supportHtml, true);
  });
});

describe('From figure to figure', () => {
  after(closeAll);

  it('Should select the next figure and copy it as a citation with its offsets', async () => {
    const document = await openArticle('003');
    const editor = window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new Selection(0, 0, 0, 0);
    await commands.executeCommand(commandIds.nextFigure);
    assert.equal(document.getText(editor.selection), '1281个');
    await commands.executeCommand(commandIds.nextFigure);
    assert.equal(document.getText(editor.selection), '2.9万');
    await commands.executeCommand(commandIds.previousFigure);
    assert.equal(document.getText(editor.selection), '1281个');
    await commands.executeCommand(commandIds.copyCitation);
    const start = document.offsetAt(editor.selection.start);
    assert.match(await env.clipboard.readText(), new RegExp(`1281个.*${String(start)}–${String(start + 5)}`, 'su'));
  });

  it('Should select the characters that a card’s link names', async () => {
    const document = await openArticle('003');
    await commands.executeCommand(commandIds.showSpan, document.uri.toString(), 10, 14);
    const editor = window.activeTextEditor;
    assert.ok(editor?.selection.isEqual(new Range(document.positionAt(10), document.positionAt(14))));
  });
});
