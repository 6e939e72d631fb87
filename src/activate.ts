import { window } from 'vscode';
import type { Disposable, ExtensionContext } from 'vscode';
import { registerCorpusTree } from './features/corpusTree/register';
import { CorpusStore } from './host/corpus/corpusStore';
import { startAnalyser } from './host/corpus/startAnalyser';
import { CorpusWatch } from './host/corpus/watch';
import { DocumentAnalyses } from './host/documentAnalyses';
import { lazyEngine, lazyFold, lazyTables } from './host/engine';
import type { Platform } from './host/platform';
import type { Services } from './host/services';

/** The table of contents: what the reader sees, one line each. */
function register(services: Services): Disposable[] {
  return [registerCorpusTree(services)];
}

export function activateOn(platform: Platform, context: ExtensionContext): void {
  const log = window.createOutputChannel('Corpus Reader', { log: true });
  const tables = lazyTables(context.extensionUri);
  const engine = lazyEngine(tables);
  const analyser = startAnalyser({ platform, tables, engine, log });
  const analyses = new DocumentAnalyses(engine, analyser);
  const corpus = new CorpusStore({ fold: lazyFold(tables), log, analyser, storage: context.workspaceState });
  const services: Services = { context, log, platform, engine, analyses, corpus };
  context.subscriptions.push(log, analyses, corpus, new CorpusWatch(corpus), ...register(services));
}
