import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { Engine } from '../core/index';
import type { DocumentAnalyses } from './documentAnalyses';

/** What every feature may ask for. `activate` makes it once; a feature is `register…(services): Disposable`. */
export interface Services {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  /** The engine, made on first need. */
  readonly engine: () => Promise<Engine>;
  /** The analyses of open documents, one a version. */
  readonly analyses: DocumentAnalyses;
}
