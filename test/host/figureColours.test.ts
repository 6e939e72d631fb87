import * as assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { uncolouredFigures } from '../../src/features/decorations/uncoloured';
import type { ShownArticle } from '../../src/host/shown/shownArticle';
import { languageId } from '../../src/ids';
import { closeAll } from './corpus';

const FIGURE = '350余株';
/** One line in which VS Code colours nothing, and a short one. */
const LONG = `${'沅陵县今年栽树，'.repeat(2600)}${FIGURE}。\n栽树${FIGURE}。`;

/** What of the figures is coloured beside the grammar, as the reader sees it. */
async function coloured(content: string, language: string, from = 0, to = content.length): Promise<number[]> {
  const document = await workspace.openTextDocument({ content, language });
  const starts = [...content.matchAll(new RegExp(FIGURE, 'gu'))].map(({ index }) => index);
  const figures = starts.map((start) => ({ start, end: start + FIGURE.length }));
  const shown = { document, article: { figures }, toShown: (span: object) => span } as unknown as ShownArticle;
  return uncolouredFigures(shown, { start: from, end: to }).map(({ start }) => start);
}

describe('The colour of a figure', () => {
  after(closeAll);

  it('Should be given in Markdown and in a text of another language', async () => {
    for (const language of ['markdown', 'ini', 'plaintext'])
      assert.deepEqual(await coloured(`栽树${FIGURE}。`, language), [2], language);
  });

  it('Should be left to the grammar where that colours', async () => {
    assert.deepEqual(await coloured(`栽树${FIGURE}。`, languageId), []);
  });

  it('Should be given in a line too long for the grammar, and only there', async () => {
    assert.deepEqual(await coloured(LONG, languageId), [LONG.indexOf(FIGURE)]);
  });

  it('Should be given only to what the editor shows', async () => {
    assert.deepEqual(await coloured(LONG, languageId, 0, 1000), []);
  });
});
