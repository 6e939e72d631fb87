import { Disposable, commands, env, l10n, window } from 'vscode';
import type { TreeView } from 'vscode';
import type { CorpusProgress } from '../../host/corpus/corpus';
import type { Services } from '../../host/services';
import type { PlaceNames } from '../../host/placeNames';
import { contextKeys, viewIds } from '../../ids';
import { narrowedInWords } from '../shared/narrowedInWords';
import { asWritten } from '../shared/ofAnArticle';
import { countLabel } from './labels';
import type { CorpusTree } from './corpusTree';
import type { CorpusNode } from './nodes';

/** Progress, counts and the state on which welcome texts and buttons depend. */
export function registerStatus(
  { corpus, names }: Pick<Services, 'corpus' | 'names'>,
  tree: CorpusTree,
  view: TreeView<CorpusNode>,
): Disposable {
  let reading: CorpusProgress | undefined;
  const bar = new ProgressBar();
  const show = (): void => {
    const articles = corpus.size;
    const { stopped, unanswered } = corpus.gaps;
    const count = articles > 0 ? countOf(articles, stopped !== undefined) : '';
    view.description = [count, corpus.connected?.where].filter(Boolean).join(' · ');
    const message = unanswered ?? connecting(corpus) ?? messageOf(reading, tree, articles, names);
    if (view.message !== message) view.message = message;
    void commands.executeCommand('setContext', contextKeys.stopped, stopped !== undefined);
    void commands.executeCommand('setContext', contextKeys.connected, corpus.connected !== undefined);
    void commands.executeCommand('setContext', contextKeys.unanswered, unanswered !== undefined);
    void commands.executeCommand('setContext', contextKeys.state, stateOf(reading, tree, articles));
  };
  return Disposable.from(
    bar,
    tree.onDidChangeTreeData(show),
    tree.onDidCount(show),
    corpus.onDidChangeGaps(show),
    corpus.onDidProgress((progress) => {
      reading = progress;
      bar.show(progress !== undefined);
      show();
    }),
  );
}

/** The thin line at the head of the view that says that work is going on. */
class ProgressBar implements Disposable {
  private finish: (() => void) | undefined;

  show(working: boolean): void {
    if (!working) this.dispose();
    else if (!this.finish) {
      const done = new Promise<void>((resolve) => {
        this.finish = resolve;
      });
      void window.withProgress({ location: { viewId: viewIds.corpus } }, () => done);
    }
  }

  dispose(): void {
    this.finish?.();
    this.finish = undefined;
  }
}

function connecting({ connected }: Services['corpus']): string | undefined {
  return connected && !connected.isOpen ? l10n.t('Connecting to {0}…', connected.where) : undefined;
}

function countOf(articles: number, partial: boolean): string {
  return partial ? l10n.t('{0}, not all read', countLabel(articles)) : countLabel(articles);
}

function stateOf(reading: CorpusProgress | undefined, tree: CorpusTree, articles: number): string {
  if (reading) return 'reading';
  if (articles === 0) return 'empty';
  return tree.shown === 0 && tree.filter.isSet ? 'filteredOut' : 'filled';
}

function messageOf(reading: CorpusProgress | undefined, tree: CorpusTree, articles: number, names: PlaceNames): string {
  const say = (count: number): string => count.toLocaleString(env.language);
  if (reading) return readingLabel(reading, say);
  if (tree.filter.isSet && tree.shown > 0) {
    const words = tree.filter.words === '' ? [] : [l10n.t('“{0}”', asWritten(tree.filter.words))];
    const filter = [...words, ...narrowedInWords(tree.filter.narrowed, names)].join(' · ');
    const told =
      articles === 1
        ? l10n.t('{0}: {1} of 1 article', filter, say(tree.shown))
        : l10n.t('{0}: {1} of {2} articles', filter, say(tree.shown), say(articles));
    return tree.filter.narrowed.eachReportOnce ? l10n.t('{0}. Copies hidden: {1}', told, say(tree.copiesHidden)) : told;
  }
  return '';
}

/** A large file is most of the work, so its share is told. */
function readingLabel({ done, total, share }: CorpusProgress, say: (count: number) => string): string {
  if (share !== undefined) {
    const percent = say(Math.floor(share * 100));
    return total === 1
      ? l10n.t('Reading: {0}% of a large file', percent)
      : l10n.t('Reading: {0} of {1} files, {2}% of a large one', say(done), say(total), percent);
  }
  return total === 1
    ? l10n.t('Reading: {0} of 1 file', say(done))
    : l10n.t('Reading: {0} of {1} files', say(done), say(total));
}
