import * as assert from 'node:assert/strict';
import { CancellationTokenSource, Disposable, LanguageModelTextPart, Uri, commands, lm, workspace } from 'vscode';
import { offerServer } from '../../src/features/assistants/serverOffer';
import { commandIds } from '../../src/ids';
import { hostileInputs } from '../tools/hostileInputs';
import { corpusFolder, eventually, withFile } from './corpus';

const TEXT = '湖南省怀化市溆浦县2022年3月20日讯，全县有栖鹤党员300余名，棲鶴黨員20名。';

interface Row {
  readonly article: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: string;
}

/** What a tool answers, as an assistant gets it. */
async function call<Answer>(name: string, input: object): Promise<Answer> {
  const { content } = await lm.invokeTool(name, { input, toolInvocationToken: undefined });
  const [part] = content;
  assert.ok(part instanceof LanguageModelTextPart);
  return JSON.parse(part.value) as Answer;
}

describe('Tools for assistants', () => {
  before(async function () {
    this.timeout(120_000);
    // The thread may still be at the large file of another test; whatever that test stopped is read.
    void commands.executeCommand(commandIds.refresh);
    const isRead = async (): Promise<boolean> => {
      const { corpus } = await call<{ corpus: { articles: number; reading?: string } }>('corpus_articles', {});
      return corpus.articles > 0 && corpus.reading === undefined;
    };
    await eventually('all articles read', isRead, 90_000);
  });

  it('Should be offered with their names', () => {
    const names = lm.tools.map(({ name }) => name).filter((name) => name.startsWith('corpus_'));
    assert.deepEqual(names.sort(), ['corpus_articles', 'corpus_figures', 'corpus_read', 'corpus_search']);
  });

  it('Should find words in both scripts, each at its characters in the file', () =>
    withFile('栖鹤 1%.txt', TEXT, async (file) => {
      const hits = await eventually('the file in the corpus', async () => {
        const found = await call<{ hits: readonly Row[] }>('corpus_search', { words: '栖鹤党员' });
        return found.hits.length > 0 ? found.hits : undefined;
      });
      assert.deepEqual(
        hits.map(({ article, path, start, text }) => ({ article, path, start, text })),
        ['栖鹤党员', '棲鶴黨員'].map((text) => ({
          ...{ article: file.toString(), path: file.path, start: TEXT.indexOf(text), text },
        })),
      );
      for (const { sentence } of hits) assert.equal(sentence, TEXT);
    }));

  it('Should read an article that an answer named', async () => {
    const { articles } = await call<{ articles: readonly Row[] }>('corpus_articles', { count: 1 });
    const [first] = articles;
    assert.ok(first);
    const read = await call<{ sentences: readonly Row[]; length: number }>('corpus_read', { article: first.article });
    const text = (await workspace.openTextDocument(Uri.parse(first.article, true))).getText();
    assert.equal(read.length, text.length);
    for (const { start, end, text: sentence } of read.sentences) assert.equal(text.slice(start, end), sentence);
  });

  it('Should list the figures of an article as the editor shows them', () =>
    withFile('白鹿.txt', TEXT.replaceAll('栖鹤', '白鹿鎮').replaceAll('棲鶴', '白鹿鎮'), async (file) => {
      const figures = await eventually('the file in the corpus', async () => {
        const asked = { words: '白鹿镇', order: 'value', descending: true };
        const found = await call<{ figures: readonly (Row & { value: number })[] }>('corpus_figures', asked);
        return found.figures.length > 0 ? found.figures : undefined;
      });
      assert.deepEqual(
        figures.map(({ article, text, value }) => [article, text, value]),
        [
          [file.toString(), '300余名', 300],
          [file.toString(), '20名', 20],
        ],
      );
    }));

  it('Should refuse whatever is no question, with one sentence', async () => {
    for (const [tool, input, says] of hostileInputs) {
      if (typeof input !== 'object' || input === null) continue;
      await assert.rejects(call(tool, input), (error: Error) => {
        assert.match(error.message, says);
        assert.doesNotMatch(error.message, /\n|\bat .*:\d+:\d+/u);
        return true;
      });
    }
  });

  it('Should open nothing outside the corpus', async () => {
    const outside = Uri.joinPath(corpusFolder(), '..', 'outside.txt');
    await workspace.fs.writeFile(outside, new TextEncoder().encode(TEXT));
    try {
      for (const article of [outside.toString(), outside.path, outside.fsPath])
        await assert.rejects(call('corpus_read', { article }), /The corpus has no article/);
    } finally {
      await workspace.fs.delete(outside);
    }
  });

  it('Should answer nobody who asks no longer', async () => {
    const asking = new CancellationTokenSource();
    const options = { input: { words: '的' }, toolInvocationToken: undefined };
    const answer = lm.invokeTool('corpus_search', options, asking.token);
    asking.cancel();
    await assert.rejects(Promise.resolve(answer), /cancell?ed/iu);
  });
});

describe('The server of the tools', () => {
  const program = { command: '/node', env: { RUN: '1' } };
  const context = {
    extensionUri: Uri.file('/extension'),
    extension: { packageJSON: { version: '1.2.3' } },
  } as unknown as Parameters<typeof offerServer>[0]['context'];
  const log = { info: () => undefined } as unknown as Parameters<typeof offerServer>[0]['log'];
  const platform = { cores: 1, startWorker: () => Promise.resolve(undefined), program };

  class Definition {
    readonly given: readonly unknown[];
    constructor(...given: unknown[]) {
      this.given = given;
    }
  }

  /** An editor that has a place for servers. */
  function newer(): { api: object; offered: () => readonly unknown[] } {
    let offered: () => readonly unknown[] = () => ['nobody'];
    const registerMcpServerDefinitionProvider = (
      _id: string,
      provider: { provideMcpServerDefinitions: () => readonly unknown[] },
    ): Disposable => {
      offered = () => provider.provideMcpServerDefinitions();
      return new Disposable(() => undefined);
    };
    return {
      api: { McpStdioServerDefinition: Definition, lm: { registerMcpServerDefinitionProvider } },
      offered: () => offered(),
    };
  }

  it('Should be offered only where the reader asks for it', async () => {
    const { api, offered } = newer();
    const offering = offerServer({ context, platform, log }, api);
    assert.deepEqual(offered(), []);
    const settings = workspace.getConfiguration('corpusReader.assistants');
    await settings.update('offerServer', true, true);
    try {
      const [server] = offered() as readonly Definition[];
      const args = [Uri.file('/extension/dist/mcpServer.js').fsPath, corpusFolder().fsPath];
      assert.deepEqual(server?.given, ['Corpus Reader', '/node', args, { RUN: '1' }, '1.2.3']);
    } finally {
      await settings.update('offerServer', undefined, true);
      offering.dispose();
    }
  });

  it('Should be offered nowhere by an editor that has no place for servers', () => {
    assert.doesNotThrow(() => {
      offerServer({ context, platform, log }, {}).dispose();
    });
  });

  it('Should be offered nowhere by an editor that has it for trials only', () => {
    const refuse = (): never => {
      throw new Error('This API is proposed');
    };
    const api = { McpStdioServerDefinition: Definition, lm: { registerMcpServerDefinitionProvider: refuse } };
    assert.doesNotThrow(() => {
      offerServer({ context, platform, log }, api).dispose();
    });
  });

  it('Should be offered nowhere where no program can run', () => {
    const { api, offered } = newer();
    offerServer({ context, log, platform: { ...platform, program: undefined } }, api).dispose();
    assert.deepEqual(offered(), ['nobody']);
  });
});
