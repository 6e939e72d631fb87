import * as assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { uncolouredFigures } from '../../src/features/decorations/uncoloured';
import type { Figure } from '../../src/core/index';
import { languageId } from '../../src/ids';
import { shownWith } from './articleDoubles';
import { closeAll } from './corpus';

const FIGURE = '350余株';
/** One line in which VS Code colours nothing, and a short one. */
const LONG = `${'沅陵县今年栽树，'.repeat(2600)}${FIGURE}。\n栽树${FIGURE}。`;

const figureAt = (start: number): Figure => ({
  ...{ start, end: start + FIGURE.length, text: FIGURE, kind: 'count', value: 350, approx: 'over', unit: '株' },
  ...{ noun: null, nounStart: null, nounEnd: null, nounFrom: null, place: null, when: null },
});

/** What of the figures is coloured beside the grammar, as the reader sees it. */
async function coloured(content: string, language: string, from = 0, to = content.length): Promise<number[]> {
  const document = await workspace.openTextDocument({ content, language });
  const starts = [...content.matchAll(new RegExp(FIGURE, 'gu'))].map(({ index }) => index);
  const figures = starts.map((start) => figureAt(start));
  const shown = shownWith(document, { figures });
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
