import * as assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { TabInputTextDiff, TabInputWebview, Uri, commands, env, extensions, window, workspace } from 'vscode';
import type { CorpusEntry, GroupCount } from '../../src/core/index';
import { Results } from '../../src/features/corpusSearch/results';
import type { ListedHit } from '../../src/features/corpusSearch/articleHits';
import { articleItem, groupItem } from '../../src/features/corpusTree/treeItems';
import { noteItem, noteNode } from '../../src/features/notes/noteItems';
import { itemOf } from '../../src/features/schemesView/schemeItems';
import { documentUri } from '../../src/host/corpus/articleUri';
import type { NoteOn } from '../../src/host/notes/notes';
import { cleanedScheme, commandIds, convertedScheme, extensionId, readingScheme, viewIds } from '../../src/ids';
import { entryWith, schemeNamed } from './articleDoubles';
import { article, closeAll, eventually, show, withFile } from './corpus';
import { namesAsTheyAre, rowOfPastSearch, rowsOfContradictions, rowsOfCopies } from './rowsOfReports';
import type { Row } from './rowsOfReports';
import type { SchemesNode } from '../../src/features/schemesView/schemeNodes';

interface MenuItem {
  readonly command: string;
  readonly when: string;
}

const entryOf = (uri: Uri, placedByHand = false): CorpusEntry =>
  entryWith({ id: uri.toString(), path: uri.path, title: '某县开会', script: 'mixed' }, placedByHand);

function articleRow(uri: Uri, placedByHand = false): Row {
  const node = { id: `article ${uri.toString()}`, parent: undefined, entry: entryOf(uri, placedByHand) };
  return { view: viewIds.corpus, node, item: articleItem(node) };
}

function groupRow(kind: GroupCount['kind'], name: string, entries: readonly CorpusEntry[]): Row {
  const filter = { articles: entries.map(({ summary }) => summary.id) };
  const group = { id: `place/${name}`, key: name, kind, name, code: null, count: entries.length, filter };
  const node = { id: group.id, parent: undefined, keys: [name], group, children: [], most: 1 };
  return { view: viewIds.corpus, node, item: groupItem(node, 'place', namesAsTheyAre, false) };
}

function resultRows(uri: Uri): Row[] {
  const results = new Results();
  const hit: ListedHit = {
    start: 3,
    end: 5,
    text: '防汛',
    preview: { text: '部署防汛', at: { start: 2, end: 4 } },
  };
  results.add([{ entry: entryOf(uri), hits: [hit] }]);
  const found = results.top();
  return [...found, ...(found[0] ? results.below(found[0]) : [])].map((node) => ({
    view: viewIds.searchResults,
    node,
    item: results.getTreeItem(node),
  }));
}

function schemeRow(uri: Uri): Row {
  const entry = entryOf(uri);
  const name = '四早';
  const at = { start: 0, end: 2 };
  const mention = { ...at, text: name, name, number: 4, items: null, itemsStart: null, itemsEnd: null };
  const node: SchemesNode = {
    kind: 'mention',
    parent: { kind: 'scheme', scheme: schemeNamed(name) },
    entry,
    mention: { entry, mention: { ...mention, preview: { text: name, at } } },
  };
  return { view: viewIds.schemes, node, item: itemOf(node) };
}

/** A note on a passage, one on the article as a whole, and one that stands nowhere. */
function noteRows(uri: Uri): Row[] {
  const parent = { noteGroup: { key: 'article', label: '某县开会', isUnplaced: false, notes: [] } };
  const passage = { exact: '部署防汛', prefix: '', suffix: '' };
  const note: NoteOn['note'] = {
    ...({ id: 'urn:uuid:row', kind: 'note', source: 'a.txt', passage, colour: 'yellow' } as const),
    ...{ tags: [], text: '谁？', creator: null, created: null, modified: null },
  };
  const on = { article: uri.toString(), entry: entryOf(uri) };
  const rows: readonly Parameters<typeof noteNode>[0][] = [
    { ...on, note, placement: { kind: 'placed', start: 3, end: 5 } },
    { ...on, note: { ...note, passage: null }, placement: null },
    { ...on, note, placement: { kind: 'unplaced', because: 'gone', suggestion: null } },
  ];
  return rows.map((listed) => {
    const node = noteNode(listed, parent);
    return { view: viewIds.notes, node, item: noteItem(node) };
  });
}

/** Does the clause admit the row? Only what it says of the view and of its rows is asked. */
function admits(when: string, { view, item }: Row): boolean {
  const values: Record<string, string> = { view, viewItem: item.contextValue ?? '' };
  return when.split('&&').every((term) => {
    const [, key = '', operator, operand = ''] = /^\s*([\w.]+)\s*(=~|==|!=)\s*(.+?)\s*$/.exec(term) ?? [];
    const value = values[key];
    if (value === undefined) return true;
    if (operator === '=~') return new RegExp(operand.replace(/^\/|\/$/g, '')).test(value);
    return (value === operand) === (operator === '==');
  });
}

const opened = (scheme: string) => (): boolean =>
  workspace.textDocuments.some(({ uri }) => uri.scheme === scheme) &&
  window.tabGroups.all.some(({ tabs }) => tabs.some(({ isActive }) => isActive));
const isFiguresTab = (): boolean => window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputWebview;
const settled = (): boolean => false;

/** What is to be seen of each command, beside that it comes to an end; some end only when the reader has answered. */
const seen: Readonly<Record<string, (before: Before) => boolean | Promise<boolean>>> = {
  [commandIds.openReadingView]: opened(readingScheme),
  [commandIds.openToSide]: () => window.tabGroups.all.length > 1,
  [commandIds.showOtherScript]: opened(convertedScheme),
  [commandIds.cleanArticle]: opened(cleanedScheme),
  [commandIds.convertToSimplified]: () => window.activeTextEditor?.document.isDirty === true,
  [commandIds.convertToTraditional]: () => window.activeTextEditor?.document.isDirty === true,
  [commandIds.convertToTaiwan]: () => window.activeTextEditor?.document.isDirty === true,
  [commandIds.convertToTaiwanPhrases]: () => window.activeTextEditor?.document.isDirty === true,
  [commandIds.convertToHongKong]: () => window.activeTextEditor?.document.isDirty === true,
  [commandIds.copyArticlePath]: async ({ clipboard }) => (await env.clipboard.readText()) !== clipboard,
  [commandIds.copyCitation]: async ({ clipboard }) => (await env.clipboard.readText()) !== clipboard,
  [commandIds.compareContradiction]: () => window.tabGroups.all.length > 1,
  [commandIds.compareWithFirst]: () => window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputTextDiff,
  [commandIds.showFiguresHere]: isFiguresTab,
  [commandIds.showFiguresOfPlace]: isFiguresTab,
  // The tree, the Explorer or a picker comes to the front, which nothing here can see: they end, or wait for an answer.
  [commandIds.revealInTree]: settled,
  [commandIds.showKeyWords]: settled,
  [commandIds.revealInExplorer]: settled,
  [commandIds.removePlace]: settled,
  // What the reader set aside and searched for is of the view's own: the rows here are none of it.
  [commandIds.bringBack]: settled,
  [commandIds.searchAgain]: settled,
  [commandIds.removePastSearch]: settled,
  [commandIds.markRead]: settled,
  [commandIds.markUnread]: settled,
  [commandIds.star]: settled,
  [commandIds.unstar]: settled,
  // Of a note that is kept nowhere, and with no editor open.
  [commandIds.placeNote]: settled,
  [commandIds.removeNote]: settled,
  [commandIds.showNoteArticle]: settled,
};

/** These ask the reader something: they wait until the list is closed. */
const asking: readonly string[] = [
  ...[commandIds.searchHere, commandIds.setPlace, commandIds.convertGroup, commandIds.copyCitationAs],
  ...[commandIds.highlight, commandIds.tagNote],
  commandIds.setAside,
];

interface Before {
  readonly clipboard: string;
}

/** Fires the command as the menu does; fails where it rejects, or where nothing is to be seen of it. */
async function fire(command: string, { node }: Row): Promise<void> {
  await env.clipboard.writeText('before');
  const before = { clipboard: 'before' };
  let ended = false;
  let failure: unknown;
  commands.executeCommand(command, node, [node]).then(
    () => (ended = true),
    (error: unknown) => (failure = error ?? new Error('rejected')),
  );
  if (asking.includes(command)) {
    await wait(300);
    assert.equal(failure, undefined);
    assert.equal(ended, false, `${command} asks the reader`);
    await commands.executeCommand('workbench.action.closeQuickOpen');
    return;
  }
  const look = seen[command];
  assert.ok(look, `this test knows what ${command} shows`);
  await eventually(`something of ${command}`, async () => {
    assert.equal(failure, undefined, `${command}: ${String(failure)}`);
    return (await look(before)) || (look === settled && ended);
  });
}

describe('The menu of a row', () => {
  const menu = (
    extensions.getExtension(extensionId)?.packageJSON as {
      contributes: { menus: Record<'view/item/context', MenuItem[]> };
    }
  ).contributes.menus['view/item/context'];

  afterEach(async () => {
    await commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  async function fireAll(rows: readonly Row[]): Promise<void> {
    for (const row of rows) {
      const admitted = new Set(menu.filter(({ when }) => admits(when, row)).map(({ command }) => command));
      assert.ok(admitted.size > 0, `a menu for ${row.item.contextValue ?? 'a row'}`);
      for (const command of admitted) {
        await fire(command, row);
        await commands.executeCommand('notifications.clearAll');
        await closeAll();
      }
    }
  }

  it('Should hold nothing that does nothing for an article', async function () {
    this.timeout(90_000);
    await withFile('列.txt', '村里領(lǐng)導來了。\n全村的幹部栽树30株，里面有面条。\n', async (uri) => {
      await show(uri);
      await commands.executeCommand(commandIds.refresh);
      await closeAll();
      await fireAll([articleRow(uri), articleRow(uri, true)]);
    });
  });

  it('Should hold nothing that does nothing for an article of a file with several', async function () {
    this.timeout(90_000);
    const line = JSON.stringify({ title: '某縣開會', text: '某縣昨日開會，村里領(lǐng)導來了，全村栽樹30株。' });
    await withFile('几篇.jsonl', `${line}\n${line}\n`, async (file) => {
      await commands.executeCommand(commandIds.refresh);
      await fireAll([articleRow(documentUri(file.toString(), `${file.toString()}#L1`))]);
    });
  });

  it('Should hold nothing that does nothing for a group, a line that was found, a scheme', async function () {
    this.timeout(90_000);
    const uri = await article('002');
    const entries = [entryOf(uri)];
    await fireAll([
      groupRow('province', '青海省', entries),
      groupRow('unknown', '', entries),
      ...resultRows(uri),
      schemeRow(uri),
    ]);
  });

  it('Should hold nothing that does nothing for a note, and a citation only for one that is placed', async function () {
    this.timeout(90_000);
    const rows = noteRows(await article('002'));
    const cites = (row: Row): boolean =>
      menu.some(({ command, when }) => command === commandIds.copyCitation && admits(when, row));
    assert.deepEqual(rows.map(cites), [true, false, false]);
    await fireAll(rows);
  });

  it('Should hold nothing that does nothing for numbers that contradict each other, and for copies', async function () {
    this.timeout(90_000);
    const [one, other] = [await article('002'), await article('003')];
    await fireAll([...rowsOfContradictions(one), ...rowsOfCopies(one, other), rowOfPastSearch()]);
  });

  it('Should be there for every row that stands for an article', () => {
    const uri = Uri.parse('file:///a.txt');
    const ofCopies = rowsOfCopies(uri, uri);
    for (const row of [articleRow(uri), ...resultRows(uri), schemeRow(uri), ...ofCopies])
      assert.ok(menu.some(({ command, when }) => command === commandIds.openToSide && admits(when, row)));
  });
});
