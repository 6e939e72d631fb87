import {
  Disposable,
  Range,
  TabInputTextDiff,
  Uri,
  WorkspaceEdit,
  commands,
  l10n,
  languages,
  window,
  workspace,
} from 'vscode';
import type { Tab, TextDocument } from 'vscode';
import { cleaning, visibleControls } from '../../core/index';
import type { Services } from '../../host/services';
import { cleanedScheme, commandIds, languageId } from '../../ids';
import { fileName } from '../shared/articleTitle';
import { askedDocument } from '../shared/asked';

/** *Clean this article*: what would change, side by side, and on the reader's word one undo step in the source. */
export function registerCleaning(services: Pick<Services, 'analyses' | 'engine'>): Disposable {
  const told = new Told();
  return Disposable.from(
    told,
    workspace.registerTextDocumentContentProvider(cleanedScheme, {
      provideTextDocumentContent: async (uri) => {
        const document = await workspace.openTextDocument(sourceOf(uri));
        return cleaning.withEdits(document.getText(), await editsOf(services, document));
      },
    }),
    commands.registerCommand(commandIds.cleanArticle, async (...args: unknown[]) => {
      const asked = askedDocument(...args);
      if (asked) await showCleaned(services, await workspace.openTextDocument(asked), told);
    }),
    commands.registerCommand(commandIds.writeCleaned, (asked?: unknown) => writeCleaned(services, asked)),
  );
}

async function editsOf(
  { analyses, engine }: Pick<Services, 'analyses' | 'engine'>,
  document: TextDocument,
): Promise<cleaning.Edit[]> {
  const article = await analyses.get(document);
  if (!article || article.noise.length === 0) return [];
  return cleaning.cleaningEdits((await engine()).read(document.getText()).reading, article.credits);
}

async function showCleaned(
  services: Pick<Services, 'analyses' | 'engine'>,
  document: TextDocument,
  told: Told,
): Promise<void> {
  const edits = await editsOf(services, document);
  if (edits.length === 0) {
    void window.showInformationMessage(l10n.t('This article is clean: there is nothing to take out.'));
    return;
  }
  const { uri } = document;
  const cleaned = Uri.from({ scheme: cleanedScheme, path: uri.path, query: versioned(document) });
  // In the language of articles its lines wrap as those of the source do.
  await languages.setTextDocumentLanguage(await workspace.openTextDocument(cleaned), languageId);
  const name = visibleControls(fileName(uri.path));
  await commands.executeCommand('vscode.diff', uri, cleaned, titleOf(name, edits.length), { preview: true });
  told.say(cleaned, edits.length);
}

function titleOf(name: string, count: number): string {
  return count === 1 ? l10n.t('{0}: 1 place to clean', name) : l10n.t('{0}: {1} places to clean', name, count);
}

/** What stands in the status bar as long as a comparison is open, and no longer. */
class Told implements Disposable {
  private readonly messages = new Map<string, Disposable>();
  private readonly listening = window.tabGroups.onDidChangeTabs(({ closed }) => {
    for (const tab of closed) this.clear(cleanedSideOf(tab)?.toString() ?? '');
  });

  say(cleaned: Uri, count: number): void {
    this.clear(cleaned.toString());
    const sentence =
      count === 1
        ? l10n.t('1 place would change, once you choose Write the Cleaned Text (✓)')
        : l10n.t('{0} places would change, once you choose Write the Cleaned Text (✓)', count);
    this.messages.set(cleaned.toString(), window.setStatusBarMessage(`$(wand) ${sentence}`));
  }

  dispose(): void {
    this.listening.dispose();
    for (const key of [...this.messages.keys()]) this.clear(key);
  }

  private clear(key: string): void {
    this.messages.get(key)?.dispose();
    this.messages.delete(key);
  }
}

/** The cleaned side that a tab compares with its source. */
function cleanedSideOf({ input }: Tab): Uri | undefined {
  return input instanceof TabInputTextDiff && input.modified.scheme === cleanedScheme ? input.modified : undefined;
}

/** @param asked the URI of the cleaned side; without it, that of the active editor, or of the comparison in front. */
async function writeCleaned(services: Pick<Services, 'analyses' | 'engine'>, asked: unknown): Promise<void> {
  const front = window.tabGroups.activeTabGroup.activeTab;
  const cleaned = [asked, window.activeTextEditor?.document.uri, front && cleanedSideOf(front)].find(isCleaned);
  if (!cleaned) return;
  const document = await workspace.openTextDocument(sourceOf(cleaned));
  if (versioned(document) !== cleaned.query) {
    void window.showWarningMessage(
      l10n.t('The article has changed since. Clean it again to see what would change now.'),
    );
    return;
  }
  const edit = new WorkspaceEdit();
  const edits = await editsOf(services, document);
  for (const { start, end, text } of edits) {
    edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
  }
  if (!(await workspace.applyEdit(edit))) {
    void window.showWarningMessage(l10n.t('The article can’t be changed, so nothing was cleaned.'));
    return;
  }
  await showInstead(cleaned, document);
  const done = edits.length === 1 ? l10n.t('1 place cleaned') : l10n.t('{0} places cleaned', edits.length);
  window.setStatusBarMessage(`$(check) ${done}`, 5000);
}

const isCleaned = (asked: unknown): asked is Uri => asked instanceof Uri && asked.scheme === cleanedScheme;

/** The article in the place of the comparison, which has nothing more to say. */
async function showInstead(cleaned: Uri, document: TextDocument): Promise<void> {
  const comparison = (): Tab | undefined =>
    window.tabGroups.all
      .flatMap((group) => group.tabs)
      .find((tab) => cleanedSideOf(tab)?.toString() === cleaned.toString());
  const column = comparison()?.group.viewColumn;
  await window.showTextDocument(document, { preview: false, ...(column ? { viewColumn: column } : {}) });
  // An editor that is a preview goes by itself.
  const left = comparison();
  if (left) await window.tabGroups.close(left);
}

/** The version is part of the address, so that an old cleaning is never shown for a newer text. */
function versioned(document: TextDocument): string {
  return new URLSearchParams({ source: document.uri.toString(), version: String(document.version) }).toString();
}

function sourceOf(cleaned: Uri): Uri {
  return Uri.parse(new URLSearchParams(cleaned.query).get('source') ?? '', true);
}
