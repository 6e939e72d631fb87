import { Disposable, commands, env, l10n, window } from 'vscode';
import type { Services } from '../../host/services';
import { commandIds } from '../../ids';
import { asWritten } from '../shared/ofAnArticle';
import { registerKeyWords } from './registerKeyWords';
import { showWordUse } from './wordUseList';

/** Commands on the word under the cursor, or on what is selected. */
export function registerWords(services: Pick<Services, 'corpus' | 'names' | 'shown' | 'words'>): Disposable {
  return Disposable.from(
    commands.registerCommand(commandIds.copyWord, () => copyWord(services)),
    commands.registerCommand(commandIds.findWordInCorpus, () => findWord(services)),
    commands.registerCommand(commandIds.showWordUse, (word?: unknown) => useOfWord(word, services)),
    registerKeyWords(services),
  );
}

async function copyWord(services: Pick<Services, 'shown' | 'words'>): Promise<void> {
  const word = await wordOf(services);
  if (word === undefined) {
    sayThereIsNone();
    return;
  }
  await env.clipboard.writeText(word);
  window.setStatusBarMessage(l10n.t('Copied: {0}', asWritten(word)), 3000);
}

async function findWord(services: Pick<Services, 'shown' | 'words'>): Promise<void> {
  const word = await wordOf(services);
  if (word === undefined) sayThereIsNone();
  else await commands.executeCommand(commandIds.search, word);
}

/** Of the word that a card names, else of the one at the cursor. */
async function useOfWord(given: unknown, services: Parameters<typeof registerWords>[0]): Promise<void> {
  const word = typeof given === 'string' ? given : await wordOf(services);
  if (word === undefined) sayThereIsNone();
  else await showWordUse(word, services);
}

function sayThereIsNone(): void {
  window.setStatusBarMessage(l10n.t('There is no word at the cursor.'), 3000);
}

async function wordOf({ shown, words }: Pick<Services, 'shown' | 'words'>): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  if (!selection.isEmpty) return document.getText(selection);
  const article = await shown.get(document);
  if (!article) return undefined;
  const at = document.offsetAt(selection.active);
  return (await words.at(article, article.toSource({ start: at, end: at + 1 }).start))?.text;
}
