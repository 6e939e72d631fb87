import { Disposable, Range, Uri, WorkspaceEdit, commands, l10n, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { cleaningEdits, withEdits } from '../../core/index';
import type { Edit } from '../../core/index';
import type { Services } from '../../host/services';
import { cleanedScheme, commandIds } from '../../ids';
import { askedDocument } from '../shared/asked';

/** *Clean this article*: what would change, side by side, and on the reader's word one undo step in the source. */
export function registerCleaning(services: Services): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(cleanedScheme, {
      provideTextDocumentContent: async (uri) => {
        const document = await workspace.openTextDocument(sourceOf(uri));
        return withEdits(document.getText(), await editsOf(services, document));
      },
    }),
    commands.registerCommand(commandIds.cleanArticle, async (...args: unknown[]) => {
      const asked = askedDocument(...args);
      if (asked) await showCleaned(services, await workspace.openTextDocument(asked));
    }),
    commands.registerCommand(commandIds.writeCleaned, (asked?: unknown) => writeCleaned(services, asked)),
  );
}

async function editsOf({ analyses, engine }: Services, document: TextDocument): Promise<Edit[]> {
  const article = await analyses.get(document);
  if (!article || article.noise.length === 0) return [];
  return cleaningEdits((await engine()).read(document.getText()).reading, article.credits);
}

async function showCleaned(services: Services, document: TextDocument): Promise<void> {
  const edits = await editsOf(services, document);
  if (edits.length === 0) {
    void window.showInformationMessage(l10n.t('This article is clean: there is nothing to take out.'));
    return;
  }
  const { uri } = document;
  const cleaned = Uri.from({ scheme: cleanedScheme, path: uri.path, query: versioned(document) });
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  await commands.executeCommand('vscode.diff', uri, cleaned, l10n.t('{0} (cleaned)', name), { preview: true });
  const write = l10n.t('Write the Cleaned Text');
  if ((await window.showInformationMessage(question(edits.length), write)) === write)
    await writeCleaned(services, cleaned);
}

function question(count: number): string {
  return count === 1
    ? l10n.t('One place would change. The source is not touched until you say so.')
    : l10n.t('{0} places would change. The source is not touched until you say so.', count);
}

/** @param asked the URI of the cleaned side; without it, that of the active editor. */
async function writeCleaned(services: Services, asked: unknown): Promise<void> {
  const cleaned = asked instanceof Uri ? asked : window.activeTextEditor?.document.uri;
  if (cleaned?.scheme !== cleanedScheme) return;
  const document = await workspace.openTextDocument(sourceOf(cleaned));
  if (versioned(document) !== cleaned.query) {
    void window.showWarningMessage(
      l10n.t('The article has changed since. Clean it again to see what would change now.'),
    );
    return;
  }
  const edit = new WorkspaceEdit();
  for (const { start, end, text } of await editsOf(services, document)) {
    edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
  }
  if (await workspace.applyEdit(edit)) await window.showTextDocument(document);
}

/** The version is part of the address, so that an old cleaning is never shown for a newer text. */
function versioned(document: TextDocument): string {
  return new URLSearchParams({ source: document.uri.toString(), version: String(document.version) }).toString();
}

function sourceOf(cleaned: Uri): Uri {
  return Uri.parse(new URLSearchParams(cleaned.query).get('source') ?? '', true);
}
