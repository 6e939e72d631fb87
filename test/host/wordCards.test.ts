import * as assert from 'node:assert/strict';
import { commands, MarkdownString, workspace } from 'vscode';
import type { Hover, TextDocument } from 'vscode';
import { languageId, settingIds } from '../../src/ids';
import { article, closeAll, eventually, show, withFile } from './corpus';

/** What the card over the first `text` of the document is over, and what it says, as plain text. */
async function cardOver(document: TextDocument, text: string): Promise<{ over: string; said: string } | undefined> {
  const offset = document.getText().indexOf(text);
  assert.notEqual(offset, -1, `${text} is in the article`);
  const at = document.positionAt(offset);
  const [hover] = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
  if (!hover) return undefined;
  const said = hover.contents.map((part) => (part instanceof MarkdownString ? part.value : '')).join('\n');
  const over = hover.range ? document.getText(hover.range) : '';
  return { over, said: said.replaceAll('\u2060', '').replaceAll('&nbsp;', ' ').replaceAll(/[*\\]/gu, '') };
}

let texts = 0;

/** Each text in a file of its own: an editor may still hold the last one. */
async function withText(text: string, work: (document: TextDocument) => Promise<void>): Promise<void> {
  await withFile(`词${String(++texts)}.txt`, `某某县召开工作会议\n${text}`, async (uri) => {
    const { document } = await show(uri);
    await eventually('the language of articles', () => document.languageId === languageId);
    await work(document);
  });
}

describe('The card of a word', () => {
  after(closeAll);

  it('Should read a word by itself, not character by character', async () => {
    const text = '银行的人行走在路上，这很重要，经济增长很快，音乐响起。';
    const read = { 银行: 'yín háng', 行走: 'xíng zǒu', 重要: 'zhòng yào', 增长: 'zēng zhǎng', 音乐: 'yīn yuè' };
    await withText(text, async (document) => {
      for (const [word, pinyin] of Object.entries(read)) {
        const card = await cardOver(document, word);
        assert.equal(card?.over, word);
        assert.ok(card.said.includes(pinyin), `${word}: ${card.said}`);
      }
    });
  });

  it('Should show both scripts of a Traditional, a Simplified and a half-converted word, and count them as one', async () => {
    await withText('領導来了，领导走了，领導又来，書記乾隆、乾淨。', async (document) => {
      for (const word of ['領導', '领导', '领導']) {
        const card = await cardOver(document, word);
        assert.equal(card?.over, word);
        assert.match(card.said, /领导/u);
        assert.match(card.said, /領導/u);
        assert.match(card.said, /lǐng dǎo/u);
        assert.match(card.said, /3 times in this article/u);
      }
      assert.match((await cardOver(document, '乾淨'))?.said ?? '', /干净.*gān jìng.*\n?.*Once in this article/su);
    });
  });

  it('Should read a word through the gloss inside it, and over the gloss tell both', async () => {
    await withText('各级領(lǐng)導到场。', async (document) => {
      const card = await cardOver(document, '領(lǐng)導');
      assert.equal(card?.over, '領(lǐng)導');
      assert.match(card.said, /領導 +领导 +lǐng dǎo/u);
      assert.match((await cardOver(document, '(lǐng)'))?.said ?? '', /Pronunciation.*lǐng dǎo/su);
    });
  });

  it('Should know a name that stands as one, and read its surname as a surname', async () => {
    await withText('记者单田芳报道：县委书记仇英说，不要结仇。单位里仇英又来了。', async (document) => {
      assert.match((await cardOver(document, '单田芳'))?.said ?? '', /單田芳 +Shàn Tiánfāng · a person’s name/u);
      assert.match((await cardOver(document, '仇英又'))?.said ?? '', /^仇英 +Qiú Yīng/u);
      assert.match((await cardOver(document, '单位'))?.said ?? '', /dān wèi/u);
      assert.doesNotMatch((await cardOver(document, '单位'))?.said ?? '', /name/u);
    });
  });

  it('Should stand over no Latin, no digit and no punctuation', async () => {
    await withText('用 Excel 制表，ABC，——（），“好”。 2x', async (document) => {
      for (const none of ['Excel', 'ABC', '，——', '——', '（）', '“好', '”。', '。 ', ' 2x', 'x']) {
        assert.equal(await cardOver(document, none), undefined, none);
      }
    });
  });

  it('Should leave the word to the card of a figure, a date or a place', async () => {
    await withText('2022年3月5日，湖南省长沙市有350余株。', async (document) => {
      for (const text of ['2022年', '350余株']) {
        assert.doesNotMatch((await cardOver(document, text))?.said ?? '', /in this article.*Search/su, text);
      }
      const place = (await cardOver(document, '长沙市'))?.said ?? '';
      assert.match(place, /長沙市 +Chángshā Shì/u);
      assert.doesNotMatch(place, /in this article.*Search/su);
    });
  });

  it('Should lead to the use and to the search of that very word, and to nothing else', async () => {
    await withText('领导来了。', async (document) => {
      const { said } = (await cardOver(document, '领导')) ?? { said: '' };
      assert.deepEqual(
        [...said.matchAll(/command:([\w.]+)\?([^ ]+)/gu)].map(([, id, args = '']) => [id, decodeURIComponent(args)]),
        [
          ['corpusReader.showWordUse', '["领导"]'],
          ['corpusReader.search', '["领导"]'],
        ],
      );
    });
  });

  it('Should stand away when the reader does not want it', async () => {
    await withText('领导来了。', async (document) => {
      const settings = workspace.getConfiguration();
      await settings.update(settingIds.wordCards, false, true);
      try {
        assert.equal(await cardOver(document, '领导'), undefined);
      } finally {
        await settings.update(settingIds.wordCards, undefined, true);
      }
      assert.ok(await cardOver(document, '领导'));
    });
  });

  it('Should stand over the words of the sample corpus, in either script', async () => {
    for (const [beginning, word, read] of [
      ['003', '党员按照', /dǎng yuán/u],
      ['001', '悼念', /dào niàn/u],
    ] as const) {
      const { document } = await show(await article(beginning));
      await eventually('the language of articles', () => document.languageId === languageId);
      assert.match((await cardOver(document, word))?.said ?? '', read);
    }
  });

  it('Should tell what a word means in English where the reader switched that on, and whose dictionary that is', async () => {
    await withText('各级領導到场，头发长。', async (document) => {
      assert.doesNotMatch((await cardOver(document, '領導'))?.said ?? '', /CC-CEDICT/u);
      await setting(settingIds.wordGlosses, true, async () => {
        const said = (await cardOver(document, '領導'))?.said ?? '';
        assert.match(said, /lǐng dǎo.*\n.*lead.* — CC-CEDICT, CC BY-SA 4\.0/u);
        assert.match((await cardOver(document, '头发'))?.said ?? '', /hair/u);
      });
    });
  });

  it('Should tell how a word is read in zhuyin, alone or beside its pinyin', async () => {
    await withText('各级領導到场。', async (document) => {
      await setting(settingIds.wordReading, 'zhuyin', async () => {
        const said = (await cardOver(document, '領導'))?.said ?? '';
        assert.match(said, /ㄌㄧㄥˇ ㄉㄠˇ/u);
        assert.doesNotMatch(said, /lǐng/u);
      });
      await setting(settingIds.wordReading, 'both', async () => {
        assert.match((await cardOver(document, '領導'))?.said ?? '', /lǐng dǎo +ㄌㄧㄥˇ ㄉㄠˇ/u);
      });
    });
  });

  it('Should tell how often the corpus has the word, and lead to where it is commoner', async () => {
    await withText('各级領導到场。', async (document) => {
      const said = await eventually('the count of the corpus', async () => {
        const card = await cardOver(document, '領導');
        return card && /\d+ times in \d+ articles of the corpus/u.test(card.said) ? card.said : undefined;
      });
      assert.match(said, /command:corpusReader\.showWordUse\?/u);
    });
  });
});

async function setting(id: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const settings = workspace.getConfiguration();
  await settings.update(id, value, true);
  try {
    await work();
  } finally {
    await settings.update(id, undefined, true);
  }
}
