import { Disposable, DocumentLink, Range, commands, l10n, languages, window, workspace } from 'vscode';
import type { DocumentLinkProvider, TextDocument, Uri } from 'vscode';
import type { AskedSearch } from '../../host/corpus/latestSearch';
import type { Services } from '../../host/services';
import { collocatesScheme, commandIds } from '../../ids';
import { pickOne } from '../shared/pickOne';
import { askedBy, collocatesUri, isAsked } from './address';
import { attracted, collocateOrderInWords } from './collocatePage';
import type { CollocateOrder } from './collocatePage';
import { CollocateTables } from './collocateTables';
import { commandUri } from './concordanceLinks';
import { exportTable } from './tableFile';

const ORDERS: readonly CollocateOrder[] = ['likelihood', 'observed', 'left', 'right'];
const WINDOWS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const COLUMNS = ['word', 'written', 'observed', 'left', 'right', 'total', 'expected', 'log_likelihood'];

/** *Show Collocates*: the words near what a search found, a row a word, in a document of its own. */
export function registerCollocates(services: Pick<Services, 'corpus' | 'names' | 'latestSearch' | 'log'>): Disposable {
  const tables = new CollocateTables(services);
  return Disposable.from(
    tables,
    workspace.registerTextDocumentContentProvider(collocatesScheme, tables),
    languages.registerDocumentLinkProvider({ scheme: collocatesScheme }, new CollocateLinks(tables)),
    commands.registerCommand(commandIds.showCollocates, (asked?: unknown) => show(services, asked)),
    commands.registerCommand(commandIds.sortCollocates, () => sort(tables)),
    commands.registerCommand(commandIds.chooseCollocateWindow, () => chooseWindow(tables)),
    commands.registerCommand(commandIds.showCollocateLines, () => showLines(tables)),
    commands.registerCommand(commandIds.exportCollocates, () => exportCollocates(services, tables)),
  );
}

/** @param asked what is looked for; without it what the active concordance shows, or the view of search results */
async function show({ latestSearch }: Pick<Services, 'latestSearch'>, asked: unknown): Promise<void> {
  const active = window.activeTextEditor?.document.uri;
  const meant = isAsked(asked) ? asked : ((active && askedBy(active)) ?? latestSearch.asked);
  if (!meant) return commands.executeCommand(commandIds.search);
  await window.showTextDocument(await workspace.openTextDocument(collocatesUri(meant)), { preview: false });
}

async function sort(tables: CollocateTables): Promise<void> {
  const uri = window.activeTextEditor?.document.uri;
  const table = uri && tables.of(uri);
  if (!table) return;
  const items = ORDERS.map((order) => ({ label: collocateOrderInWords(order), order }));
  const current = items.find(({ order }) => order === table.order);
  const pick = await pickOne(l10n.t('Sort the Collocates'), items, current);
  if (pick && pick !== current) tables.arrange(uri, { order: pick.order });
}

async function chooseWindow(tables: CollocateTables): Promise<void> {
  const uri = window.activeTextEditor?.document.uri;
  const table = uri && tables.of(uri);
  if (!table) return;
  const items = WINDOWS.map((words) => ({
    label: words === 1 ? l10n.t('1 word before and behind') : l10n.t('{0} words before and behind', words),
    words,
  }));
  const current = items.find(({ words }) => words === table.window);
  const pick = await pickOne(l10n.t('Which words are near?'), items, current);
  if (pick && pick !== current) tables.arrange(uri, { window: pick.words });
}

/** The lines with the word of the row that the cursor is on. */
async function showLines(tables: CollocateTables): Promise<void> {
  const editor = window.activeTextEditor;
  const table = editor && tables.of(editor.document.uri);
  const row = editor && tables.shownBy(editor.document)?.rows.get(editor.selection.active.line);
  if (!table || !row) return;
  const beside = { word: row.word, written: row.written, window: table.window };
  await commands.executeCommand(commandIds.showConcordance, { ...table.concordance.asked, beside });
}

async function exportCollocates(services: Pick<Services, 'log'>, tables: CollocateTables): Promise<void> {
  const uri = window.activeTextEditor?.document.uri;
  const table = uri && tables.of(uri);
  if (!table) return;
  const { words } = table.concordance.asked;
  await exportTable(services, { title: l10n.t('Export the Collocates'), words }, async function* (token) {
    yield [COLUMNS];
    const answer = await tables.counted(table, token);
    yield attracted(answer?.rows ?? [], table.order).map((row) => [
      ...[row.word, row.written, row.observed, row.left, row.right, row.total, row.expected, row.likelihood],
    ]);
  });
}

/** From each word to the lines in which it stands near the hit. */
class CollocateLinks implements DocumentLinkProvider {
  constructor(private readonly tables: CollocateTables) {}

  provideDocumentLinks(document: TextDocument): DocumentLink[] {
    const table = this.tables.of(document.uri);
    const page = this.tables.shownBy(document);
    if (!table || !page) return [];
    return [...page.rows].map(([row, { word, written }]) => {
      const beside = { word, written, window: table.window };
      const asked: AskedSearch = { ...table.concordance.asked, beside };
      const { text } = document.lineAt(row);
      const link = new DocumentLink(new Range(row, text.lastIndexOf(' ') + 1, row, text.length), lineUri(asked));
      link.tooltip = l10n.t('Show the lines with this word');
      return link;
    });
  }
}

const lineUri = (asked: AskedSearch): Uri => commandUri(commandIds.showConcordance, [asked]);
