import * as assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LanguageModelTextPart, Selection, Uri, commands, extensions, lm, window, workspace } from 'vscode';
import type { DocumentLink, Hover, TextEditor } from 'vscode';
import { desktop } from '../../src/host/platform.desktop';
import {
  articleScheme,
  commandIds,
  concordanceScheme,
  convertedScheme,
  extensionId,
  languageId,
  readingScheme,
} from '../../src/ids';
import { isInstalled, startServers } from '../cluster/clickHouse';
import type { Servers } from '../cluster/clickHouse';
import { closeAll, eventually, show } from './corpus';

const articles = {
  'a.txt':
    '溆浦縣水庫\n\n來源：溆浦縣融媒體中心\n發佈時間：2022-03-22\n\n溆浦縣領(lǐng)導檢查白鷺水庫128座，栽樹350餘株。\n',
  'b.txt':
    '崂山区水库\n\n来源：崂山区融媒体中心\n发布时间：2020-01-05\n\n崂山区有白鹭水库77座，栽树240余株，干部20名。\n',
};

/** What a reader types into the boxes that the command shows, one after the other. */
async function answering<T>(answers: readonly string[], work: () => Thenable<T>): Promise<T> {
  const [own, left] = [window.showInputBox, [...answers]];
  window.showInputBox = () => Promise.resolve(left.shift());
  try {
    return await work();
  } finally {
    window.showInputBox = own;
  }
}

async function call<Answer>(name: string, input: object): Promise<Answer> {
  const { content } = await lm.invokeTool(name, { input, toolInvocationToken: undefined });
  const [part] = content;
  assert.ok(part instanceof LanguageModelTextPart);
  return JSON.parse(part.value) as Answer;
}

interface Hit {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const shownIn = (scheme: string): Promise<TextEditor> =>
  eventually(`an editor of ${scheme}`, () => {
    const editor = window.activeTextEditor;
    return editor?.document.uri.scheme === scheme && editor.document.getText() !== '' ? editor : undefined;
  });

describe('What is done with a corpus on servers', function () {
  this.timeout(60_000);
  const extension = extensions.getExtension(extensionId);
  assert.ok(extension);
  let running: Servers | undefined;
  let folder = '';

  async function load({ url }: { readonly url: string }): Promise<void> {
    assert.ok(extension);
    folder = await mkdtemp(join(tmpdir(), 'connected-'));
    await mkdir(join(folder, 'articles'));
    for (const [name, text] of Object.entries(articles)) await writeFile(join(folder, 'articles', name), text);
    const { program } = desktop(extension.extensionUri);
    const cli = Uri.joinPath(extension.extensionUri, 'dist', 'cli.js').fsPath;
    const env = { ...process.env, ...program?.env, CORPUS_READER_PASSWORD: 'l-secret' };
    const words = ['load', '--to', url, '--user', 'loader', join(folder, 'articles')];
    await promisify(execFile)(program?.command ?? process.execPath, [cli, ...words], { env });
  }

  before(async function () {
    if (!isInstalled()) return this.skip();
    running = await startServers(1);
    const [server] = running.servers;
    assert.ok(server);
    await load(server);
    await answering([server.url, 'reader', 'r-secret'], () => commands.executeCommand(commandIds.connect));
  });
  after(async () => {
    await commands.executeCommand(commandIds.disconnect);
    await running?.end();
    if (folder !== '') await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  afterEach(closeAll);

  /** As from a row of the list. */
  async function opened(words: string): Promise<TextEditor> {
    const { hits } = await call<{ hits: readonly Hit[] }>('corpus_search', { words });
    assert.ok(hits[0]);
    return show(Uri.parse(hits[0].article, true));
  }

  it('Should say when it can’t be connected in Restricted Mode, and ask for no address', async () => {
    const [own, trusted] = [window.showInformationMessage, Object.getOwnPropertyDescriptor(workspace, 'isTrusted')];
    const said: string[] = [];
    window.showInformationMessage = (message: string) => Promise.resolve(void said.push(message));
    Object.defineProperty(workspace, 'isTrusted', { ...trusted, get: () => false });
    try {
      let asked = 0;
      const box = window.showInputBox;
      window.showInputBox = () => {
        asked++;
        return Promise.resolve(undefined);
      };
      await commands.executeCommand(commandIds.connect);
      window.showInputBox = box;
      assert.deepEqual(said, ['In Restricted Mode no corpus on servers is connected.']);
      assert.equal(asked, 0);
    } finally {
      window.showInformationMessage = own;
      if (trusted) Object.defineProperty(workspace, 'isTrusted', trusted);
    }
  });

  it('Should be found by assistants, each hit at its characters of the article', async () => {
    const { hits } = await call<{ hits: readonly Hit[] }>('corpus_search', { words: '白鹭水库' });
    assert.deepEqual(hits.map(({ text }) => text).sort(), ['白鷺水庫', '白鹭水库'].sort());
    for (const { article, start, end, text } of hits) {
      const document = await workspace.openTextDocument(Uri.parse(article, true));
      assert.equal(document.uri.scheme, articleScheme);
      assert.equal(document.getText().slice(start, end), text);
    }
    const { articles: listed } = await call<{ articles: readonly Hit[] }>('corpus_articles', {});
    assert.equal(listed.length, 2, 'only those of the servers');
    const { figures } = await call<{ figures: readonly Hit[] }>('corpus_figures', { nouns: ['幹部'] });
    assert.deepEqual(
      figures.map(({ text }) => text),
      ['20名'],
    );
    const read = await call<{ length: number }>('corpus_read', { article: hits[0]?.article });
    assert.ok(Object.values(articles).some(({ length }) => length === read.length));
  });

  it('Should be listed in a concordance, whose lines lead to the article', async () => {
    await commands.executeCommand(commandIds.showConcordance, { words: '白鹭水库', filter: {} });
    const { document } = await shownIn(concordanceScheme);
    const links = await eventually('links', async () => {
      const found = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri);
      return found.length === 2 ? found : undefined;
    });
    for (const { range, target } of links) {
      const hit = document.getText(range);
      const [, command = '', args = ''] = /^command:([^?]+)\?(.*)$/u.exec(target?.toString(true) ?? '') ?? [];
      await commands.executeCommand(command, ...(JSON.parse(decodeURIComponent(args)) as unknown[]));
      await eventually('the characters in the article', () => {
        const editor = window.activeTextEditor;
        const isThere = editor?.document.uri.scheme === articleScheme;
        return isThere && editor.document.getText(editor.selection) === hit;
      });
    }
  });

  it('Should be shown in the reading view, which leads back to the article', async () => {
    const { document: source } = await opened('領導檢查');
    await eventually('the language of articles', () => source.languageId === languageId);
    await commands.executeCommand(commandIds.openReadingView, source.uri);
    const view = await shownIn(readingScheme);
    const text = view.document.getText();
    assert.doesNotMatch(text, /lǐng/u);
    const at = text.indexOf('領導檢查');
    view.selection = new Selection(view.document.positionAt(at), view.document.positionAt(at + 2));
    await commands.executeCommand(commandIds.goToSource);
    await eventually('its characters in the article', () => {
      const editor = window.activeTextEditor;
      return (
        editor?.document.uri.toString() === source.uri.toString() &&
        editor.document.getText(editor.selection) === '領(lǐng)導'
      );
    });
    const number = source.positionAt(source.getText().indexOf('128'));
    await eventually('a card', async () => {
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', source.uri, number);
      return hovers.length > 0;
    });
  });

  it('Should be shown in the other script beside it, and not be changed itself', async () => {
    const { document } = await opened('干部20名');
    const before = document.getText();
    await commands.executeCommand(commandIds.convertToTraditional, document.uri);
    assert.equal(document.getText(), before);
    assert.ok(!document.isDirty);
    await show(document.uri);
    await commands.executeCommand(commandIds.showOtherScript);
    // It stands beside the article, which keeps the focus.
    const other = await eventually('the other script', () =>
      window.visibleTextEditors.find(({ document: { uri } }) => uri.scheme === convertedScheme),
    );
    assert.match(other.document.getText(), /嶗山區有白鷺水庫77座.*幹部20名/u);
  });

  it('Should be asked by a query file for its lines', async () => {
    const query = Uri.file(join(folder, 'herons.corpusquery'));
    const saved = { search: { terms: [{ kind: 'plain', text: '白鷺水庫' }] } };
    await workspace.fs.writeFile(query, new TextEncoder().encode(JSON.stringify(saved)));
    await commands.executeCommand('vscode.open', query);
    const { document } = await shownIn(concordanceScheme);
    assert.match(document.getText(), /白鷺水庫/u);
    assert.match(document.getText(), /白鹭水库/u);
  });
});
