import * as assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { plainNumerals, uncolouredFigures } from '../../src/features/decorations/uncoloured';
import type { Figure, PassedOver } from '../../src/core/index';
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

describe('The colour of a number that counts nothing', () => {
  after(closeAll);

  const TEXT = '一、拨打110\n1月2日，拨打110，3人在一线。';
  const numeral = (text: string, start: number, reason: PassedOver['reason']): PassedOver => ({
    ...{ start, end: start + text.length, text, reason, value: null },
  });
  const passedOver = [
    numeral('一、', 0, 'list-number'),
    numeral('110', 4, 'code'),
    numeral('1', 8, 'date'),
    numeral('110', TEXT.lastIndexOf('110'), 'code'),
    numeral('一线', TEXT.indexOf('一线'), 'fixed-word'),
  ];
  const headings = [{ start: 0, end: 7, text: TEXT.slice(0, 7), level: 1, runIn: false }];
  async function plainIn(language: string, to = TEXT.length): Promise<string[]> {
    const document = await workspace.openTextDocument({ content: TEXT, language });
    const shown = shownWith(document, { passedOver, headings });
    return plainNumerals(shown, { start: 0, end: to }).map(({ start, end }) => TEXT.slice(start, end));
  }

  it('Should be that of plain text, except in headings and in what has a colour of its own', async () => {
    assert.deepEqual(await plainIn(languageId), ['110', '一线']);
    assert.deepEqual(await plainIn(languageId, TEXT.indexOf('一线')), ['110']);
  });

  it('Should be nobody’s business where no grammar of ours colours', async () => {
    assert.deepEqual(await plainIn('markdown'), []);
  });
});
