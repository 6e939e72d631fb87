import { window } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { DocumentAnalyses } from './host/documentAnalyses';
import { lazyEngine } from './host/engine';
import type { Services } from './host/services';

export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Corpus Reader', { log: true });
  const engine = lazyEngine(context.extensionUri);
  const analyses = new DocumentAnalyses(engine);
  const services: Services = { context, log, engine, analyses };
  context.subscriptions.push(log, analyses, ...register(services));
}

/** The table of contents: what the reader sees, one line each. */
function register(_services: Services): { dispose(): void }[] {
  return [];
}
