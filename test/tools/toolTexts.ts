import { corpusStore } from '../../src/core/index';
import type { CorpusQuestions } from '../../src/core/index';
import { indexFiles } from '../../src/host/corpus/indexFiles';
import { localKeeper } from '../../src/host/corpus/localKeeper';
import type { ToolCorpus } from '../../src/tools/index';
import { built } from '../tables';

/** A corpus in memory, of texts by their paths. */
export async function toolCorpusOf(texts: Readonly<Record<string, string>>, more: Partial<ToolCorpus> = {}) {
  const { tables, engine } = await built();
  const keeper = await localKeeper(corpusStore.memoryStorage(), tables, { engine: 'test', log: () => undefined });
  const decode = (bytes: Uint8Array) =>
    ({
      text: new TextDecoder().decode(bytes),
      encoding: 'utf-8',
      confidence: 1,
      decidedBy: 'valid-utf-8',
      damaged: 0,
    }) as const;
  const files = Object.entries(texts).map(([path, text], index) => ({
    ...{ id: path, path, bytes: new TextEncoder().encode(text), reading: index + 1 },
    state: { size: text.length, time: 0, hash: '' },
  }));
  for (const portion of indexFiles({ engine, decode }, files, {})) if (portion) await keeper.take(portion.block);
  const questions: CorpusQuestions = keeper;
  const corpus: ToolCorpus = {
    questions,
    progress: () => undefined,
    notRead: () => 0,
    article: (id) => questions.article(id),
    text: ({ summary }) => {
      const text = texts[summary.id];
      return text === undefined ? Promise.reject(new Error('gone')) : Promise.resolve(text);
    },
    language: () => Promise.resolve(engine),
    ...more,
  };
  return { corpus, engine };
}
