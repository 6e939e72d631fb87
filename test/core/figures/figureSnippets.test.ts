import assert from 'node:assert/strict';
import { inShort } from './article';
import { moreSnippets } from './moreSnippets';
import { snippets } from './figureSnippets';

describe('Every figure of a passage', () => {
  for (const { theme, text, figures } of [...snippets, ...moreSnippets]) {
    it(`Should be found in one about ${theme}, and nothing else`, async () => {
      assert.deepEqual(await inShort(text), figures);
    });
  }
});
