import * as assert from 'node:assert/strict';
import { Uri, workspace } from 'vscode';
import { CardText } from '../../src/features/cards/cardText';
import { Results } from '../../src/features/corpusSearch/results';
import { articleSymbols } from '../../src/features/outline/outline';
import { itemOf } from '../../src/features/schemesView/schemeItems';
import { groundSentence } from '../../src/features/scripts/choiceActions';
import { sentenceWith } from '../../src/features/scripts/choiceItems';
import { namedWithReasons } from '../../src/features/scripts/folderSummary';
import { asWritten, excerptLabel } from '../../src/features/shared/ofAnArticle';
import { readingUri } from '../../src/host/shown/readingUri';
import { entryWith, schemeNamed, shownWith } from './articleDoubles';

/** What an article may hold to turn its surroundings round, to draw a sign of ours, to be clicked, to end a line. */
const HOSTILE = '通知\u202e$(alert)[点](command:workbench.action.quit)\u0007';
const OBEYED = /[\p{Cc}\u202e]/u;
const DRAWN = /\$\(alert|\]\(command:/u;

const summary = { id: 'file:///a.txt', title: HOSTILE, opening: '', path: '/a.txt', published: null };
const textOf = (label: unknown): string =>
  typeof label === 'string' ? label : ((label as { label?: string } | undefined)?.label ?? '');

describe('Words of an article', () => {
  const seen = (text: string): void => {
    assert.doesNotMatch(text, OBEYED);
    assert.match(text, /\[U\+202E\]/u);
  };

  it('Should be neither icon nor link in a message or a list', () => {
    seen(asWritten(HOSTILE));
    assert.doesNotMatch(asWritten(HOSTILE), DRAWN);
    assert.equal(asWritten('关于(暂行)办法'), '关于(暂行)办法');
  });

  it('Should be seen in the names of files that a message lists', () => {
    const told = namedWithReasons([{ file: Uri.from({ scheme: 'file', path: `/${HOSTILE}` }), reason: 'why' }]);
    seen(told);
    assert.doesNotMatch(told, DRAWN);
  });

  it('Should be seen in the rows of a search, what was found still marked', () => {
    const { label, highlights } = excerptLabel('\u202e甲乙丙', { start: 2, end: 3 });
    assert.deepEqual([label, highlights], ['[U+202E]甲乙丙', [[9, 10]]]);
    const arabic = excerptLabel('تقرير 乙', { start: 6, end: 7 });
    const [[from, to] = [0, 0]] = arabic.highlights ?? [];
    assert.equal(arabic.label.slice(from, to), '乙');
    const hit = { start: 0, end: 1, text: '通', preview: { text: HOSTILE, at: { start: 0, end: 1 } } };
    const results = new Results();
    results.add([{ entry: entryWith(summary), hits: [hit] }]);
    const [row] = results.top();
    assert.ok(row);
    for (const node of [row, ...results.below(row)]) seen(textOf(results.getTreeItem(node).label));
    results.dispose();
  });

  it('Should be seen in the rows of schemes', () => {
    seen(textOf(itemOf({ kind: 'scheme', scheme: schemeNamed(HOSTILE) }).label));
  });

  it('Should be seen in the outline', async () => {
    const document = await workspace.openTextDocument({ content: HOSTILE });
    const words = { text: HOSTILE, start: 0, end: HOSTILE.length };
    const credit = { ...words, role: 'author', value: HOSTILE, label: HOSTILE } as const;
    const headings = [{ ...words, level: 1, runIn: false }];
    const steps = articleSymbols(shownWith(document, { headings, credits: [credit] }));
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    assert.equal(step.value.length, 2);
    for (const { name, detail } of step.value) seen(name + detail);
  });

  it('Should be seen in a card', () => {
    const { value } = new CardText().text(HOSTILE).bold(HOSTILE).markdown;
    seen(value.replaceAll('\\', ''));
  });

  it('Should be seen in the list of a conversion’s choices', async () => {
    const document = await workspace.openTextDocument({ content: '干\u202e$(alert)' });
    const told = sentenceWith(document, { start: 0, end: 1 }, '干');
    seen(told);
    assert.doesNotMatch(told + groundSentence({ ground: 'title', word: HOSTILE }), DRAWN);
    seen(groundSentence({ ground: 'title', word: HOSTILE }));
  });

  it('Should turn nothing round in the tab of a reading view', () => {
    for (const title of [HOSTILE, ''])
      assert.doesNotMatch(
        readingUri({ source: Uri.from({ scheme: 'file', path: `/${HOSTILE}` }), script: 'asWritten' }, title).path,
        OBEYED,
      );
  });
});
