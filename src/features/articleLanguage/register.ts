import { Disposable, languages, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { isChinese } from '../../core/index';
import type { Services } from '../../host/services';
import { articleScheme, convertedScheme, languageId, readingScheme, settingIds } from '../../ids';

/** Languages that say nothing about a file but that it is text. */
const PLAIN = ['plaintext', 'markdown'];
/** Documents that hold nothing but an article, as it is or in another form. */
const OURS = [readingScheme, articleScheme, convertedScheme];
const KEPT = 'languagesChosen';

/**
 * Gives the corpus's articles the language of articles when they open. What the reader chose for a file by hand stays,
 * and is remembered for the workspace.
 */
export function registerArticleLanguage({ context, corpus, log }: Services): Disposable {
  const storage = context.workspaceState;
  let closing: { document: TextDocument; language: string } | undefined;
  const adopted = new WeakSet<TextDocument>();

  async function adopt(document: TextDocument): Promise<void> {
    if (!isArticle(document)) return;
    adopted.add(document);
    await languages.setTextDocumentLanguage(document, languageId);
  }

  function isArticle(document: TextDocument): boolean {
    if (OURS.includes(document.uri.scheme)) return document.languageId !== languageId;
    if (!PLAIN.includes(document.languageId) || adopted.has(document)) return false;
    if (!workspace.getConfiguration(undefined, document).get<boolean>(settingIds.adoptLanguage, true)) return false;
    if (chosen().includes(document.uri.toString())) return false;
    return corpus.article(document.uri) !== undefined && isChinese(document.getText());
  }

  const chosen = (): readonly string[] => storage.get<readonly string[]>(KEPT, []);
  const opened = (document: TextDocument): void => {
    if (closing?.document === document && closing.language === languageId && document.languageId !== languageId) {
      void storage.update(KEPT, [...chosen(), document.uri.toString()]);
    } else
      void adopt(document).then(undefined, (error: unknown) => {
        log.warn(String(error));
      });
  };
  const all = (): void => {
    workspace.textDocuments.forEach(opened);
  };
  all();
  return Disposable.from(
    workspace.onDidCloseTextDocument((document) => (closing = { document, language: document.languageId })),
    workspace.onDidOpenTextDocument(opened),
    corpus.onDidChange(all),
  );
}
