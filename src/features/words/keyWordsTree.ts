import { EventEmitter, ThemeIcon, TreeItem, env, l10n } from 'vscode';
import type { Disposable, TreeDataProvider } from 'vscode';
import { besideOthers } from '../../core/index';
import type { KeyWord, KeyWords } from '../../core/index';
import type { AskedSearch } from '../../host/corpus/latestSearch';
import { commandIds } from '../../ids';

/** The words of one article against the corpus, a row a word, the most telling first; a click shows its lines. */
export class KeyWordsTree implements TreeDataProvider<KeyWord>, Disposable {
  private readonly changes = new EventEmitter<undefined>();
  private words: KeyWords | undefined;
  readonly onDidChangeTreeData = this.changes.event;

  show(words: KeyWords | undefined): void {
    this.words = words;
    this.changes.fire(undefined);
  }

  getChildren(word?: KeyWord): KeyWord[] {
    return word ? [] : [...(this.words?.rows ?? [])];
  }

  getParent(): undefined {
    return undefined;
  }

  getTreeItem({ word, written, inArticle, inCorpus, expected, likelihood }: KeyWord): TreeItem {
    const item = new TreeItem(besideOthers(written));
    item.id = word;
    item.iconPath = new ThemeIcon('symbol-string');
    item.description = l10n.t(
      '{0} here · {1} in the corpus · G² {2}',
      say(inArticle),
      say(inCorpus),
      round(likelihood),
    );
    const told = l10n.t(
      '“{0}”: {1} times in this article, where {2} would be expected; {3} times in the corpus. Keyness by log-likelihood (G²): {4}',
      ...[besideOthers(written), say(inArticle), round(expected), say(inCorpus), round(likelihood)],
    );
    item.tooltip = told;
    item.accessibilityInformation = { label: told };
    const asked: AskedSearch = { words: written, kind: 'word', filter: {} };
    item.command = { command: commandIds.showConcordance, title: l10n.t('Show as a Concordance'), arguments: [asked] };
    return item;
  }

  dispose(): void {
    this.changes.dispose();
  }
}

const say = (count: number): string => count.toLocaleString(env.language);
const round = (number: number): string => number.toLocaleString(env.language, { maximumFractionDigits: 1 });
