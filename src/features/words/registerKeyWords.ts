import { Disposable, commands, l10n, window } from 'vscode';
import type { TreeView, Uri } from 'vscode';
import { fileOfDocument } from '../../host/corpus/articleUri';
import type { Services } from '../../host/services';
import { commandIds, contextKeys, viewIds } from '../../ids';
import { articleTitle } from '../shared/articleTitle';
import { askedDocument } from '../shared/asked';
import { KeyWordsTree } from './keyWordsTree';

/** Words that the view lists. */
const MOST = 200;

/** *Words of This Article*: a view that is there while the words of an article are shown. */
export function registerKeyWords({ corpus }: Pick<Services, 'corpus'>): Disposable {
  const words = new KeyWordsView(corpus);
  return Disposable.from(
    words,
    corpus.onDidChange(({ files, isAnother }) => (isAnother === true ? words.hide() : words.renew(files))),
    commands.registerCommand(commandIds.showKeyWords, async (clicked?: unknown, selected?: unknown) => {
      const uri = askedDocument(clicked, selected);
      if (uri) await words.show(uri);
    }),
    commands.registerCommand(commandIds.hideKeyWords, () => words.hide()),
  );
}

class KeyWordsView implements Disposable {
  private readonly tree = new KeyWordsTree();
  private readonly view: TreeView<unknown> = window.createTreeView(viewIds.keyWords, { treeDataProvider: this.tree });
  /** The article whose words are shown. */
  private article: Uri | undefined;

  constructor(private readonly corpus: Services['corpus']) {}

  async show(uri: Uri): Promise<void> {
    if (!(await this.corpus.articleOf(uri))) {
      void window.showInformationMessage(l10n.t('This article is not in the corpus of this workspace.'));
      return;
    }
    this.article = uri;
    this.tree.show(undefined);
    await commands.executeCommand('setContext', contextKeys.hasKeyWords, true);
    await commands.executeCommand(`${viewIds.keyWords}.focus`);
    await this.ask(uri);
  }

  async hide(): Promise<void> {
    this.article = undefined;
    this.tree.show(undefined);
    await commands.executeCommand('setContext', contextKeys.hasKeyWords, false);
  }

  /** Counts anew when the article changed; of other articles only that they did is told, since all words would be counted. */
  async renew(files: ReadonlySet<string>): Promise<void> {
    if (!this.article) return;
    if (files.has(fileOfDocument(this.article).file.toString())) await this.ask(this.article);
    else if (files.size > 0) this.view.message = changedSince();
  }

  dispose(): void {
    this.view.dispose();
    this.tree.dispose();
  }

  private async ask(uri: Uri): Promise<void> {
    const counted = window.withProgress({ location: { viewId: viewIds.keyWords } }, () =>
      this.corpus.keyWords(uri.toString(), MOST),
    );
    const [entry, words] = await Promise.all([this.corpus.articleOf(uri), counted]);
    if (this.article?.toString() !== uri.toString()) return;
    this.tree.show(words);
    this.view.description = entry ? articleTitle(entry.summary) : '';
    this.view.message = words?.rows.length === 0 ? l10n.t('No word of this article tells it from the corpus.') : '';
  }
}

const changedSince = (): string =>
  l10n.t('The corpus has changed since these words were counted. Choose “Words of This Article” again to count anew.');
