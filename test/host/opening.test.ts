import * as assert from 'node:assert/strict';
import { MarkdownString, Selection, Uri, commands, extensions, languages, window, workspace } from 'vscode';
import type { Hover, Memento, TextDocument, TreeItem } from 'vscode';
import { Arrangement } from '../../src/features/corpusTree/arrangement';
import { CorpusTree } from '../../src/features/corpusTree/corpusTree';
import { documentUri, fileOfDocument } from '../../src/host/corpus/articleUri';
import { analyserInSlices } from '../../src/host/corpus/analyser';
import { CorpusStore } from '../../src/host/corpus/corpusStore';
import type { CorpusStoreNeeds } from '../../src/host/corpus/corpusStore';
import { HandSetPlaces } from '../../src/host/corpus/handSetPlaces';
import { lazyDecode, lazyEngine, lazyTables } from '../../src/host/lazyEngine';
import { ConvertedPlaceNames } from '../../src/host/placeNames';
import { articleScheme, commandIds, extensionId, languageId, readingScheme } from '../../src/ids';
import { closeAll, corpusFolder, eventually, show, withFile } from './corpus';
import { entriesOf, keptInMemory } from './keptInMemory';
import { memory } from './memory';

const SENTENCE = '沅陵县今年完成四座水库蓄水，全县栽树350余株，一千二百名村民参加。\n';
const BIG5 = 'qEqzrr+kpLWmfqe5pqilfK55pPSud7tXpPShQaX+v6Su4r7wMzUwvmyu6KFBpECkZKRHpsqmV6f4pcGw0aVboUMK';
const GB18030 = '4+TB6s/YvfHE6s3qs8nLxNf5y66/4tDuy66jrMirz9jU1Mr3MzUw0+DW6qOs0rvHp7b+sNnD+7Tlw/GyzrzToaMK';

const many = (base64: string): Uint8Array => Buffer.concat(Array<Buffer>(12).fill(Buffer.from(base64, 'base64')));

async function cards(document: TextDocument, text: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(text));
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers
    .flatMap(({ contents }) => contents.map((one) => (one instanceof MarkdownString ? one.value : '')))
    .join();
}

const card = (document: TextDocument, text: string, says: RegExp): Promise<true | undefined> =>
  eventually(`the card over ${text}`, async () => says.test(await cards(document, text)) || undefined);

/** What a click on a row does: the item's own command with its own arguments. */
async function click({ command }: TreeItem): Promise<TextDocument> {
  assert.ok(command);
  await closeAll();
  await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  return eventually('the editor', () => window.activeTextEditor?.document);
}

describe('Opening an article', () => {
  const open: { dispose(): void }[] = [];

  function corpus(instead: Partial<CorpusStoreNeeds> = {}): { store: CorpusStore; tree: CorpusTree; storage: Memento } {
    const extension = extensions.getExtension(extensionId);
    assert.ok(extension);
    const tables = lazyTables(extension.extensionUri);
    const [engine, decode] = [lazyEngine(tables), lazyDecode(tables)];
    const analyser = analyserInSlices(async () => ({ engine: await engine(), decode: await decode() }));
    const log = window.createOutputChannel('Corpus under test', { log: true });
    const storage = memory();
    const handSetPlaces = new HandSetPlaces(Uri.joinPath(corpusFolder(), '..', 'places'), storage, log);
    const store = new CorpusStore({
      ...{ decode, log, analyser, storage, handSetPlaces, lanes: 1, keeping: keptInMemory(tables) },
      ...instead,
    });
    const names = new ConvertedPlaceNames(() => Promise.resolve((name) => name));
    const tree = new CorpusTree({ corpus: store, names, engine }, new Arrangement(storage));
    open.push(store, names, tree, handSetPlaces, log);
    return { store, tree, storage };
  }

  /** The rows of a file's articles, in the order of the file. */
  async function rowsOf(uri: Uri): Promise<TreeItem[]> {
    const { store, tree } = corpus();
    await store.reload();
    await tree.settled();
    const found = (await entriesOf(store)).filter(
      ({ summary }) => fileOfDocument(Uri.parse(summary.id, true)).file.path === uri.path,
    );
    const nodes = await Promise.all(found.map(({ summary }) => tree.find(Uri.parse(summary.id, true))));
    return nodes.flatMap((node) => (node ? [tree.getTreeItem(node)] : []));
  }

  before(async () => {
    await extensions.getExtension(extensionId)?.activate();
  });
  afterEach(closeAll);
  after(() => {
    for (const each of open) each.dispose();
  });

  it('Should show each article of a .jsonl when its row is clicked, with cards', async () => {
    const texts = ['甲县今年完成三座水库蓄水。', '乙县今年完成四座水库蓄水，栽树350余株。'];
    const lines = texts.map((text, at) => JSON.stringify({ text, title: `第${String(at + 1)}篇/水库` }));
    await withFile('many.jsonl', lines.join('\n'), async (uri) => {
      const rows = await rowsOf(uri);
      assert.equal(rows.length, 2);
      for (const [at, row] of rows.entries()) {
        const document = await click(row);
        assert.match(document.getText(), new RegExp(texts[at] ?? '', 'u'));
        await eventually('the language of articles', () => document.languageId === languageId);
        assert.equal(document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1), `第${String(at + 1)}篇／水库`);
      }
      const last = window.activeTextEditor?.document;
      assert.ok(last);
      await card(last, '350余株', /≥ 350/u);
    });
  });

  it('Should say that an article is not there, and never show an empty text for it', async () => {
    await withFile('one.jsonl', JSON.stringify({ text: SENTENCE }), async (uri) => {
      const missing = documentUri(uri.toString(), `${uri.toString()}#L7`);
      await assert.rejects(async () => workspace.openTextDocument(missing), /one\.jsonl/u);
    });
  });

  it('Should keep a place that was set by hand when articles still had their line in the fragment', async () => {
    const lines = [1, 2].map((at) => JSON.stringify({ text: `${SENTENCE}${String(at)}` })).join('\n');
    await withFile('old.jsonl', lines, async (uri) => {
      const place = { province: '湖北省', prefecture: '宜昌市', county: '秭归县', code: '420527', confidence: 1 };
      const former = Uri.from({
        ...{ scheme: articleScheme, authority: uri.authority, path: `${uri.path} L2.txt` },
        ...{ query: uri.toString(), fragment: 'L2' },
      });
      const { store, storage } = corpus();
      await storage.update('handSetPlaces', { [former.toString()]: { ...place, evidence: [], rivals: [] } });
      await store.reload();
      const found = (await entriesOf(store)).filter(({ summary }) => summary.path.endsWith('old.jsonl'));
      assert.deepEqual(
        found.map(({ placedByHand }) => placedByHand),
        [false, true],
      );
      assert.equal((await store.articleOf(former))?.place?.county, '秭归县');
    });
  });

  for (const [name, bytes, text] of [
    ['gb.txt', GB18030, '一千二百名'],
    ['big5.txt', BIG5, '一千二百名'],
  ] as const) {
    it(`Should have cards, an outline and the language of articles in ${name} when it is opened for the first time`, () =>
      withFile(name, many(bytes), async (uri) => {
        const [row] = await rowsOf(uri);
        assert.ok(row);
        const document = await click(row);
        await eventually('the right encoding', () => document.getText().includes(text) || undefined);
        await eventually('the language of articles', () => document.languageId === languageId);
        await card(document, text, /1,200/u);
      }));
  }

  it('Should have cards in a text that becomes Chinese while it is open', async () => {
    await withFile('becomes-chinese.txt', 'Nothing yet.\n', async (uri) => {
      const { document } = await show(uri);
      assert.equal(await cards(document, 'Nothing'), '');
      await window.activeTextEditor?.edit((edit) => {
        edit.insert(document.positionAt(0), SENTENCE.repeat(2));
      });
      await eventually('the language of articles', () => document.languageId === languageId);
      await card(document, '350余株', /≥ 350/u);
    });
  });

  it('Should leave Markdown its language and its keys, and have cards and a reading view in it all the same', async () => {
    await withFile('文章.md', `# 水库\n\n${SENTENCE}`, async (uri) => {
      const [row] = await rowsOf(uri);
      assert.ok(row);
      const document = await click(row);
      await card(document, '350余株', /≥ 350/u);
      assert.equal(document.languageId, 'markdown');
      await commands.executeCommand(commandIds.openReadingView);
      const view = await eventually('the reading view', () => {
        const shown = window.activeTextEditor?.document;
        return shown?.uri.scheme === readingScheme ? shown : undefined;
      });
      assert.match(view.getText(), /350余株/u);
      assert.equal(document.languageId, 'markdown');
    });
  });

  it('Should leave a .txt to the language that owns it, with cards', async () => {
    await withFile('owned.txt', SENTENCE.repeat(2), async (uri) => {
      const { document } = await show(uri);
      await languages.setTextDocumentLanguage(document, 'ini');
      await card(document, '350余株', /≥ 350/u);
      assert.equal(document.languageId, 'ini');
    });
  });

  it('Should have cards in what is pasted into an untitled document, whatever VS Code takes it for', async () => {
    const { document } = await show({ content: SENTENCE.repeat(2), language: 'ini' });
    await card(document, '350余株', /≥ 350/u);
    assert.equal(document.languageId, 'ini');
    const plain = await show({ content: '', language: 'plaintext' });
    await plain.edit((edit) => {
      edit.insert(plain.selection.active, SENTENCE.repeat(2));
    });
    await eventually('the language of articles', () => plain.document.languageId === languageId);
    await card(plain.document, '350余株', /≥ 350/u);
  });

  it('Should convert what is pasted', async () => {
    const editor = await show({ content: SENTENCE, language: 'ini' });
    editor.selection = new Selection(0, 0, 0, 0);
    await commands.executeCommand(commandIds.convertToTaiwan);
    await eventually('the other script', () => editor.document.getText().includes('水庫') || undefined);
  });

  it('Should have cards in an older version that another extension shows', async () => {
    const provider = workspace.registerTextDocumentContentProvider('older', {
      provideTextDocumentContent: () => SENTENCE.repeat(2),
    });
    try {
      const { document } = await show(Uri.from({ scheme: 'older', path: '/文章.txt', query: 'HEAD' }));
      await eventually('the language of articles', () => document.languageId === languageId);
      await card(document, '350余株', /≥ 350/u);
    } finally {
      provider.dispose();
    }
  });

  it('Should read no English file any further than its bytes, and list no Japanese one', async () => {
    const asked: string[] = [];
    const { store } = corpus({
      keeping: {
        isKept: () => Promise.resolve(false),
        start: () => {
          asked.push('tables');
          return Promise.reject(new Error('no table is to be read'));
        },
      },
      analyser: {
        ...{ analyse: () => Promise.reject(new Error('no')), places: () => Promise.reject(new Error('no')) },
        index: (files) => {
          asked.push(...files().map(({ path }) => path));
          return Promise.reject(new Error('no thread is to be started'));
        },
      },
    });
    await withFile('README.md', '# A program\n\n“Quoted” — in English, naïve café.\n', async (uri) => {
      await store.read([uri.toString()]);
      assert.deepEqual(asked, []);
      assert.equal(await store.articleOf(uri), undefined);
      assert.deepEqual(
        store.gaps.notRead.map(({ reason }) => reason),
        ['not-chinese'],
      );
    });
    const { store: reading } = corpus();
    await withFile('記事.txt', '用水路の工事が終わりました。みなさんに感謝します。\n', async (uri) => {
      await reading.reload();
      assert.equal(await reading.articleOf(uri), undefined);
      assert.ok(
        reading.gaps.notRead.some(({ uri: file, reason }) => file === uri.toString() && reason === 'not-chinese'),
      );
    });
  });

  it('Should say nothing over a program with Chinese in its comments, nor over English', async () => {
    const program = await show({ content: '', language: 'javascript' });
    await program.edit((edit) => {
      edit.insert(
        program.selection.active,
        '// 栽树350余株\nconst a = document.createElement("canvas").getContext("webgl");\n'.repeat(9),
      );
    });
    assert.equal(await cards(program.document, '350余株'), '');
    const { document } = await show({ content: 'In 2020 there were 350 people.', language: 'plaintext' });
    assert.equal(await cards(document, '350'), '');
    assert.equal(document.languageId, 'plaintext');
  });
});
