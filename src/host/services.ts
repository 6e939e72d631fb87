import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { Engine } from '../core/index';
import type { Corpus } from './corpus/corpus';
import type { DocumentAnalyses } from './documentAnalyses';
import type { Platform } from './platform';

/** What every feature may ask for. `activate` makes it once; a feature is `register…(services): Disposable`. */
export interface Services {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly platform: Platform;
  /** The engine, made on first need. */
  readonly engine: () => Promise<Engine>;
  /** The analyses of open documents, one a version. */
  readonly analyses: DocumentAnalyses;
  /** Every article of the workspace: what cards and lists ask about other articles. */
  readonly corpus: Corpus;
}
