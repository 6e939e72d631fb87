import { window } from 'vscode';
import type { Disposable, ExtensionContext } from 'vscode';
import { registerCorpusTree } from './features/corpusTree/register';
import { analyserInSlices } from './host/corpus/analyser';
import { CorpusStore } from './host/corpus/corpusStore';
import { DocumentAnalyses } from './host/documentAnalyses';
import { lazyEngine } from './host/engine';
import type { Platform } from './host/platform';
import type { Services } from './host/services';

/** The table of contents: what the reader sees, one line each. */
function register(services: Services): Disposable[] {
  return [registerCorpusTree(services)];
}

export function activateOn(platform: Platform, context: ExtensionContext): void {
  const log = window.createOutputChannel('Corpus Reader', { log: true });
  const engine = lazyEngine(context.extensionUri);
  const analyses = new DocumentAnalyses(engine);
  const corpus = new CorpusStore({ engine, log, analyser: analyserInSlices(engine), storage: context.workspaceState });
  const services: Services = { context, log, platform, engine, analyses, corpus };
  context.subscriptions.push(log, analyses, corpus, ...register(services));
}
