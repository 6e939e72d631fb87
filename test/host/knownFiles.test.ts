import * as assert from 'node:assert/strict';
import { KnownFiles } from '../../src/host/corpus/knownFiles';

const knowing = (...files: readonly string[]): KnownFiles => {
  const known = new KnownFiles();
  for (const file of files) known.take({ file, reading: 1, state: undefined, articles: 1, notRead: [] });
  return known;
};

/** A file near others is taken for an article by itself; else the whole workspace is looked over. */
describe('A file near those that are known', () => {
  const known = knowing('file:///corpus/2023/a.txt');

  it('Should be one beside them', () => {
    assert.ok(known.hasNear('file:///corpus/2023/b.txt'));
  });

  it('Should be one above them', () => {
    assert.ok(known.hasNear('file:///corpus/b.txt'));
  });

  it('Should not be one of another folder, of a folder below, or of one whose name only begins alike', () => {
    assert.ok(!known.hasNear('file:///corpus/2024/b.txt'));
    assert.ok(!known.hasNear('file:///corpus/2023/more/b.txt'));
    assert.ok(!known.hasNear('file:///corpus/20/b.txt'));
  });

  it('Should be none where none is known', () => {
    assert.ok(!knowing().hasNear('file:///corpus/b.txt'));
  });
});
