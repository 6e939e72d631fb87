import { commands, env, l10n } from 'vscode';
import type { CustomTextEditorProvider, TextDocument, WebviewPanel } from 'vscode';
import { queryFile } from '../../core/index';
import type { CorpusFingerprint } from '../../core/index';
import { commandIds } from '../../ids';
import type { FiguresAsked } from '../../webview/messages';
import { FiguresPanel } from './figuresPanel';
import type { PanelNeeds } from './figuresPanel';
import { messageFrame, pageRoots } from '../shared/pageFrame';
import { namesIn } from './queryNames';
import { whyRefused } from './whyRefused';

/** Opens a file that holds a query: what it asks for is asked anew, and what changed since it was saved is told. */
export class QueryEditor implements CustomTextEditorProvider {
  constructor(private readonly needs: PanelNeeds) {}

  async resolveCustomTextEditor(document: TextDocument, panel: WebviewPanel): Promise<void> {
    const query = readOf(document);
    if (typeof query === 'string') this.say(panel, query);
    else if ('figures' in query) await this.show(query, panel);
    else await this.search(query, panel);
  }

  private async show(query: Extract<queryFile.SavedQuery, { figures: unknown }>, panel: WebviewPanel): Promise<void> {
    const { corpus, names } = this.needs.services;
    await names.ready();
    const asked: FiguresAsked = { query: query.figures, names: await namesIn(query.figures, this.needs.services) };
    const since = async (found: Counts): Promise<string> =>
      changesInWords(query, await corpus.fingerprint(), found).join(' ');
    new FiguresPanel(panel, { ...this.needs, keepsTitle: true, since }, asked);
  }

  private say(panel: WebviewPanel, message: string): void {
    const { extensionUri } = this.needs.services.context;
    panel.webview.options = { localResourceRoots: pageRoots(extensionUri) };
    panel.webview.html = messageFrame(panel.webview, extensionUri, panel.title, message);
  }

  /** A search is shown as a concordance. */
  private async search(query: Extract<queryFile.SavedQuery, { search: unknown }>, panel: WebviewPanel): Promise<void> {
    const { terms, filter = {} } = query.search;
    const words = terms.map(({ text }) => text).join(' · ');
    this.say(panel, l10n.t('This file holds a search for “{0}”.', words));
    const [term] = terms;
    if (term) await commands.executeCommand(commandIds.showConcordance, { words: term.text, kind: term.kind, filter });
  }
}

type Counts = Readonly<Record<'total' | 'articles', number>>;

/** Undefined sentences: why the text is no query. */
function readOf(document: TextDocument): queryFile.SavedQuery | string {
  try {
    return queryFile.readQuery(document.getText());
  } catch (error) {
    if (!(error instanceof queryFile.QueryRefused)) throw error;
    return l10n.t('This file is no query: {0}. Open it as text to mend it.', whyRefused(error.why));
  }
}

/** What is not as it was when the query was saved, a sentence each. */
function changesInWords({ corpus, found }: queryFile.SavedQuery, now: CorpusFingerprint, counts: Counts): string[] {
  const say = (count: number): string => count.toLocaleString(env.language);
  const each = ({ total, articles }: Counts): string => l10n.t('{0} in {1} articles', say(total), say(articles));
  return [
    ...(corpus && corpus.checksum !== now.checksum
      ? [
          l10n.t(
            'The articles have changed since this query was saved: {0} then, {1} now.',
            say(corpus.articles),
            say(now.articles),
          ),
        ]
      : []),
    ...(found && (found.total !== counts.total || found.articles !== counts.articles)
      ? [l10n.t('It found {0} then, and finds {1} now.', each(found), each(counts))]
      : []),
  ];
}
