import { Disposable, languages, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Services } from '../../host/services';
import { articleScheme, convertedScheme, languageId, readingScheme, settingIds } from '../../ids';

/** Documents that hold nothing but an article, as it is or in another form. */
const OURS = [readingScheme, articleScheme, convertedScheme];
const KEPT = 'languagesChosen';
/** A text that is being written may begin with a Chinese word and go on as a program; fewer characters tell nothing. */
const TELLING = 30;

type Used = Pick<Services, 'chinese' | 'context' | 'log'>;

/**
 * Gives Chinese texts that have no language but Plain Text the language of articles; Markdown and whatever else has an
 * owner keeps its own. What the reader chose for a file by hand stays, and is remembered for the workspace.
 */
export function registerArticleLanguage({ context, chinese, log }: Used): Disposable {
  const storage = context.workspaceState;
  let closing: { document: TextDocument; language: string } | undefined;
  const adopted = new WeakSet<TextDocument>();

  async function adopt(document: TextDocument): Promise<void> {
    if (!isToBeAdopted(document)) return;
    adopted.add(document);
    await languages.setTextDocumentLanguage(document, languageId);
  }

  function isToBeAdopted(document: TextDocument): boolean {
    if (OURS.includes(document.uri.scheme)) return document.languageId !== languageId;
    if (document.languageId !== 'plaintext' || adopted.has(document) || !chinese.is(document)) return false;
    if (document.isUntitled && document.getText().length < TELLING) return false;
    if (!workspace.getConfiguration(undefined, document).get<boolean>(settingIds.adoptLanguage, true)) return false;
    return !chosen().includes(document.uri.toString());
  }

  const chosen = (): readonly string[] => storage.get<readonly string[]>(KEPT, []);
  const look = (document: TextDocument): void => {
    void adopt(document).then(undefined, (error: unknown) => {
      log.warn(String(error));
    });
  };
  const opened = (document: TextDocument): void => {
    if (closing?.document === document && closing.language === languageId && document.languageId !== languageId) {
      void storage.update(KEPT, [...chosen(), document.uri.toString()]);
    } else look(document);
  };
  workspace.textDocuments.forEach(look);
  return Disposable.from(
    workspace.onDidCloseTextDocument((document) => (closing = { document, language: document.languageId })),
    workspace.onDidOpenTextDocument(opened),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.isUntitled) look(document);
    }),
    chinese.onDidBecome(look),
  );
}
