import assert from 'node:assert/strict';
import type { ArticleAnalyser } from '../../src/host/corpus/analyser';
import { ThreadEnded } from '../../src/host/corpus/analyserOnThread';
import { RestartedAnalyser } from '../../src/host/corpus/restartedAnalyser';
import type { FileOnDisk } from '../../src/host/corpus/fileToIndex';

const files: readonly FileOnDisk[] = [
  { id: 'file:///a.txt', path: '/corpus/a.txt', onDisk: '/corpus/a.txt', reading: 1 },
];

describe('Files that are given to whoever analyses them', () => {
  let asked = 0;
  const given = (): readonly FileOnDisk[] => {
    asked++;
    return files;
  };
  const options = {} as Parameters<ArticleAnalyser['index']>[1];
  const refuse = (line: string): never => {
    throw new Error(line);
  };
  const taking = (): Promise<boolean> => Promise.reject(new Error('Nothing is answered.'));
  const analyser = (index: ArticleAnalyser['index']): ArticleAnalyser => ({ index }) as ArticleAnalyser;
  const answering = analyser((asks) => {
    asks();
    return Promise.resolve();
  });
  const dying = analyser((asks) => {
    asks();
    return Promise.reject(new ThreadEnded({ reason: 'ended from outside', byItself: false }, true));
  });
  beforeEach(() => {
    asked = 0;
  });

  it('Should be asked for once: each time is told to the store', async () => {
    await new RestartedAnalyser(() => Promise.resolve(answering), refuse).index(given, options, taking);
    assert.equal(asked, 1);
  });

  it('Should be asked for once more by the next where one ended, which the log says with the first of them', async () => {
    const log: string[] = [];
    const after = [dying, answering];
    const start = (): Promise<ArticleAnalyser> => Promise.resolve(after.shift() ?? answering);
    await new RestartedAnalyser(start, (line) => log.push(line)).index(given, options, taking);
    assert.equal(asked, 2);
    assert.deepEqual(log, ['The analysis ended at /corpus/a.txt: ended from outside']);
  });
});
