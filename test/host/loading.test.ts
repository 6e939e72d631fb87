import * as assert from 'node:assert/strict';
import { EventEmitter, extensions } from 'vscode';
import type { TextDocument } from 'vscode';
import { scriptInStatusBar } from '../../src/features/scripts/statusBar';
import type { TextStates } from '../../src/features/scripts/textState';
import { lazyEngine, lazyTables, lazyWeigher } from '../../src/host/lazyEngine';
import type { Services } from '../../src/host/services';
import { extensionId } from '../../src/ids';
import { article, closeAll, eventually, show } from './corpus';

/** What a feature asked to be loaded while it showed the document. */
class Loading {
  readonly asked: string[] = [];
  shown: Parameters<TextStates['show']>[0];
  readonly services: Parameters<typeof scriptInStatusBar>[0] & Pick<Services, 'converter'>;

  constructor(isChinese: boolean) {
    const extension = extensions.getExtension(extensionId);
    assert.ok(extension);
    const tables = lazyTables(extension.extensionUri);
    const engine = this.noted('engine', lazyEngine(tables));
    const analyses = {
      get: async (document: TextDocument) =>
        (await engine()).analyze({ path: document.uri.path, text: document.getText() }),
    };
    const chinese = { is: () => isChinese, onDidBecome: new EventEmitter<TextDocument>().event };
    this.services = {
      ...{ analyses, chinese, engine, weigher: this.noted('weigher', lazyWeigher(tables)) },
      converter: this.noted('opencc', () => Promise.reject(new Error('no dictionary is to be read'))),
    };
  }

  readonly states = {
    show: (one: Parameters<TextStates['show']>[0]): void => {
      this.shown = one;
    },
    onDidChange: new EventEmitter<never>().event,
    of: () => ({ choices: 0, guesses: 0 }),
  };

  private noted<T>(name: string, load: () => Promise<T>): () => Promise<T> {
    return () => {
      this.asked.push(name);
      return load();
    };
  }
}

describe('What is loaded', () => {
  afterEach(closeAll);

  it('Should be no dictionary of a conversion when an article is shown with its script', async () => {
    const loading = new Loading(true);
    await show(await article('003'));
    const bar = scriptInStatusBar(loading.services, loading.states);
    try {
      await eventually('the script to be told', () => loading.shown?.script === 'simplified');
      assert.ok(loading.asked.includes('weigher'));
      assert.ok(!loading.asked.includes('opencc'), loading.asked.join());
    } finally {
      bar.dispose();
    }
  });

  it('Should be nothing for a text that is not Chinese', async () => {
    const loading = new Loading(false);
    await show({ content: 'In 2020 there were 350 people.', language: 'plaintext' });
    const bar = scriptInStatusBar(loading.services, loading.states);
    bar.dispose();
    assert.deepEqual(loading.asked, []);
  });
});
