import assert from 'node:assert/strict';
import { articlesByFormat, formatOf } from '../../../src/core/files/formats';

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><title>渔港今天开海_海角新闻网</title>${head}</head><body>${body}</body></html>`;
const CHROME_BEFORE = '<div><ul><li><a href="/">首页</a></li><li><a href="/n">新闻，时政</a></li></ul></div>';
const CHROME_AFTER =
  '<div><h3>相关新闻</h3><ul><li><a href="1">又一条新闻，说的是别的事情。</a></li></ul></div><footer>版权所有</footer>';
const PROSE =
  '<div class="x"><p>休渔三个半月后，渔港今天开海。\n清晨五点，码头上站满了人。</p><p>船长说：&ldquo;走！&rdquo;<br>汽笛响了，船队出港。</p></div>';

const textOf = (path: string, source: string): string | undefined =>
  articlesByFormat('id', path, source).articles[0]?.text;

describe('formats of files', () => {
  it('Should give the text of .txt and .md as it stands', () => {
    const source = ' # 标题\r\n\r\n正文&nbsp;<b>。\n';
    assert.equal(textOf('a.txt', source), source);
    assert.equal(textOf('a.md', source), source);
  });

  it('Should tell by the ending, in capitals too, which files are articles and which are nothing but the article', () => {
    const kind = (path: string): boolean | undefined => formatOf(path)?.isText;
    assert.deepEqual(['a/b.txt', 'B.MD', 'c.html', 'c.HTM', 'd.jsonl'].map(kind), [true, true, false, false, false]);
    assert.deepEqual(['a.json', 'txt', 'a.txt/b', 'a.txt~', 'html.docx', ''].map(kind), Array(6).fill(undefined));
  });

  it('Should find no article in a blank file', () => {
    assert.deepEqual(articlesByFormat('id', 'a.txt', ' \n\t').articles, []);
  });

  it('Should read the paragraphs of a page and none of its menus', () => {
    const text = textOf('a.html', page(CHROME_BEFORE + '<h1>渔港今天开海</h1>' + PROSE + CHROME_AFTER)) ?? '';
    assert.deepEqual(text.split('\n').slice(0, 4), [
      '渔港今天开海',
      '休渔三个半月后，渔港今天开海。清晨五点，码头上站满了人。',
      '船长说：“走！”',
      '汽笛响了，船队出港。',
    ]);
    assert.doesNotMatch(text, /首页|别的事情|版权/);
  });

  it('Should know a menu by its links, however deep their words stand in them', () => {
    const menu =
      '<div><ul><li><a href="1"><b>又一条新闻，说的是别的事情。</b></a></li><li><a href="2"><span><i>再一条新闻，说的是另外的事情。</i></span></a></li></ul></div>';
    assert.doesNotMatch(textOf('a.html', page('<h1>渔港今天开海</h1>' + PROSE + menu)) ?? '', /别的事情|另外的事情/);
  });

  it('Should keep the credits between the headline and the prose, and after it', () => {
    const html = page(
      `${CHROME_BEFORE}<h1>渔港今天开海</h1><div>来源：海角日报</div>${PROSE}<div>责任编辑：林小鱼</div>${CHROME_AFTER}`,
    );
    assert.match(textOf('a.htm', html) ?? '', /渔港今天开海\n来源：海角日报\n休渔[^]*船队出港。\n责任编辑：林小鱼/);
  });

  it('Should put title, date and address that only the head has on lines of their own', () => {
    const head = '<meta name="PubDate" content="2023-08-16"><link rel="canonical" href="https://example.cn/8.html">';
    const { articles } = articlesByFormat('id', 'a.html', page(PROSE, head));
    assert.deepEqual(articles[0]?.meta, {
      title: '渔港今天开海',
      date: '2023-08-16',
      url: 'https://example.cn/8.html',
    });
    assert.match(articles[0].text, /^2023-08-16\n休渔[^]*\nhttps:\/\/example\.cn\/8\.html$/);
  });

  it('Should give a page without prose whole', () => {
    assert.equal(textOf('a.html', '<p>一</p><p>二</p>'), '一\n二');
  });

  it('Should survive pages with more elements side by side than a call takes arguments', () => {
    assert.match(textOf('a.html', `<html><body>${'<p>x'.repeat(150_000)}${PROSE}</body></html>`) ?? '', /休渔/);
  });

  it('Should survive pages that nest without end', () => {
    assert.ok(textOf('a.html', '<div>'.repeat(200_000) + '正文。'));
  });

  it('Should read a line of .jsonl as an article and name the lines that are none', () => {
    const source = '{"text":"甲。","title":"题","path":"p/1.txt"}\n\nnot json\r\n{"body":"乙"}\n[1]\n{"text":"丙。"}';
    const { articles, badLines } = articlesByFormat('f.jsonl', 'f.jsonl', source);
    assert.deepEqual(articles, [
      { id: 'f.jsonl#L1', text: '题\n甲。', meta: { title: '题', path: 'p/1.txt' } },
      { id: 'f.jsonl#L6', text: '丙。', meta: {} },
    ]);
    assert.deepEqual(badLines, [
      { line: 3, reason: 'no-json' },
      { line: 4, reason: 'no-text' },
      { line: 5, reason: 'no-json' },
    ]);
  });

  it('Should pass over a reader’s notes in .jsonl, which are neither articles nor damaged', () => {
    const note = JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      id: 'urn:uuid:1',
    });
    const { articles, badLines } = articlesByFormat('f.jsonl', 'f.jsonl', `${note}\n{"text":"甲。"}\n`);
    assert.deepEqual([articles.map(({ id }) => id), badLines], [['f.jsonl#L2'], []]);
  });

  it('Should name a line of .jsonl whose text is empty or blank, which is no article', () => {
    const source = '{"text":"","title":"题"}\n{"text":" \\n\u3000"}\n{"text":"甲。"}';
    const { articles, badLines } = articlesByFormat('f.jsonl', 'f.jsonl', source);
    assert.deepEqual(
      articles.map(({ id }) => id),
      ['f.jsonl#L3'],
    );
    assert.deepEqual(badLines, [
      { line: 1, reason: 'no-text' },
      { line: 2, reason: 'no-text' },
    ]);
  });

  it('Should take the fields of .jsonl that the settings name', () => {
    const fields = { text: 'content', url: 'link' };
    const { articles } = articlesByFormat('f', 'f.jsonl', '{"content":"丁。","link":"https://example.cn/"}', {
      fields,
    });
    assert.equal(articles[0]?.text, '丁。\nhttps://example.cn/');
  });
});
