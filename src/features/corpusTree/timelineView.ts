import { env, l10n, window } from 'vscode';
import type { Disposable, WebviewView, WebviewViewProvider } from 'vscode';
import type { Services } from '../../host/services';
import { without } from '../../host/corpus/narrowed';
import type { Narrowed } from '../../host/corpus/narrowed';
import { viewIds } from '../../ids';
import type { PageRequest } from '../../webview/messages';
import type { FoundTimes, TimeChosen, TimelineQuestions, TimelineWords } from '../../webview/timelineMessages';
import { answerToPage } from '../shared/pageAnswers';
import type { PageAnswers } from '../shared/pageAnswers';
import { pageFrame, pageRoots } from '../shared/pageFrame';
import type { CorpusTree } from './corpusTree';

type Needs = Pick<Services, 'context' | 'corpus' | 'log'>;

/** The view *Articles by Month*: what the list's filter leaves, whatever time it is narrowed to; a month narrows the list. */
export function registerTimeline(
  services: Needs,
  tree: CorpusTree,
  narrow: (narrowed: Narrowed) => Promise<void>,
): Disposable {
  const answers: PageAnswers<TimelineQuestions> = {
    begin: () => Promise.resolve({ words: timelineWords(), locale: env.language }),
    times: () => times(services, tree),
    choose: async (time: TimeChosen | null) => {
      await narrow({ ...without(tree.filter.narrowed, 'date'), ...time });
      return null;
    },
  };
  return window.registerWebviewViewProvider(viewIds.timeline, new TimelineView(services, tree, answers));
}

class TimelineView implements WebviewViewProvider {
  constructor(
    private readonly services: Needs,
    private readonly tree: CorpusTree,
    private readonly answers: PageAnswers<TimelineQuestions>,
  ) {}

  resolveWebviewView(view: WebviewView): void {
    const { context, log } = this.services;
    const { webview } = view;
    const listening = [
      webview.onDidReceiveMessage(async (request: PageRequest) => {
        await webview.postMessage(await answerToPage(request, this.answers, log));
      }),
      this.tree.onDidCount(() => void webview.postMessage({ told: 'changed' })),
    ];
    view.onDidDispose(() => {
      for (const each of listening) each.dispose();
    });
    webview.options = { enableScripts: true, localResourceRoots: pageRoots(context.extensionUri) };
    webview.html = pageFrame(webview, context.extensionUri, l10n.t('Articles by Month'), 'timelinePage');
  }
}

async function times({ corpus }: Needs, tree: CorpusTree): Promise<FoundTimes> {
  const groups = await corpus.allGroups('month', tree.filter.without('date'));
  const below = (year: string): number =>
    groups.reduce((sum, { kind, keys, count }) => (kind === 'month' && keys[0] === year ? sum + count : sum), 0);
  const counted = groups.map(({ kind, key, name, count }) => ({
    when: kind === 'unknown' ? '' : name,
    articles: kind === 'year' ? count - below(key) : count,
  }));
  const { from, to } = tree.filter.narrowed;
  return {
    times: counted.filter(({ when, articles }) => when !== '' && articles > 0),
    undated: counted.find(({ when }) => when === '')?.articles ?? 0,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

const timelineWords = (): TimelineWords => ({
  title: l10n.t('Articles by Month'),
  month: l10n.t('Month'),
  year: l10n.t('Year'),
  articles: l10n.t('Articles'),
  articlesOf: l10n.t('{0} · Articles: {1}'),
  undated: l10n.t('Without a date: {0}.'),
  yearOnly: l10n.t('Of a month that is not told: {0}.'),
  howTo: l10n.t(
    'A click lists the articles of a month; with Shift, a click or an arrow key lists those of all months up to it.',
  ),
  clear: l10n.t('All Times instead of {0}'),
  asTable: l10n.t('As a Table'),
  asPicture: l10n.t('As a Picture'),
  nothing: l10n.t('None of the articles tells its day.'),
  failed: l10n.t('The months could not be shown: {0}'),
});
