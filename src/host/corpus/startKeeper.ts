import { Uri, l10n } from 'vscode';
import type { LogOutputChannel } from 'vscode';
import { corpusStore } from '../../core/index';
import type { Tables } from '../../core/index';
import type { Platform, WholeFiles, WorkerThread } from '../platform';
import { filesOf } from './articleFiles';
import { fileNameOf } from './fileNameOf';
import type { Keeper } from './keeper';
import type { KeeperStart } from './keeperMessages';
import { keeperOnThread } from './keeperOnThread';
import { localKeeper } from './localKeeper';
import type { KeeperTables } from './localKeeper';
import type { ThreadLoss } from './restartedTalk';

export interface KeeperNeeds {
  readonly platform: Platform;
  readonly tables: () => Promise<Tables>;
  readonly log: LogOutputChannel;
  /** The folder of this workspace's storage; undefined where no folder is open. */
  readonly storage: Uri | undefined;
  /** The extension: its version and what was built of it say which engine makes the analyses. */
  readonly extension: { readonly uri: Uri; readonly version: string };
}

/** Where a corpus is kept, and how it is begun. */
export interface Keeping {
  /** Is anything kept from an earlier session? Asked before a table is read. */
  isKept(): Promise<boolean>;
  /** @param lost told when what keeps the corpus ends by itself, and with it all that it had not written */
  start(lost: (loss: ThreadLoss) => void): Promise<Keeper>;
}

const FOLDER = 'corpus';

/** In a process of its own where the host can start one, else on a thread, else on the host, in memory. */
export function keeping(needs: KeeperNeeds): Keeping {
  return { isKept: () => isKept(needs), start: (lost) => start(needs, lost) };
}

/**
 * A browser's private files can't be asked from here: it may have kept something. The disk is asked without VS Code between,
 * whose window has most to do when it opens.
 */
async function isKept({ storage, platform }: KeeperNeeds): Promise<boolean> {
  if (storage?.scheme !== 'file') return storage !== undefined;
  try {
    await filesOf(storage, platform.wholeFiles).stat(Uri.joinPath(storage, FOLDER, 'manifest'));
    return true;
  } catch {
    return false;
  }
}

async function start(needs: KeeperNeeds, lost: (loss: ThreadLoss) => void): Promise<Keeper> {
  const { tables, log, extension } = needs;
  const engine = await engineOf(extension, filesOf(extension.uri, needs.platform.wholeFiles));
  const told = (line: string): void => {
    log.warn(line);
  };
  try {
    return await keeperOnThread({ start: () => startThread(needs, engine), log: told, endInWords, lost });
  } catch (error) {
    told(`Nothing could be started for the corpus: ${String(error)}. It is kept in memory.`);
  }
  return localKeeper(corpusStore.memoryStorage(), keeperTables(await tables()), { engine, log: told });
}

const endInWords = (): string =>
  l10n.t('What keeps the corpus ended before it had the answer. It is started again: ask once more.');

/** A process reads its tables itself. */
async function startThread({ platform, tables, storage }: KeeperNeeds, engine: string): Promise<WorkerThread> {
  const place = storage && placeOf(storage);
  const begin = (thread: WorkerThread, given: KeeperStart['tables']): WorkerThread => {
    thread.post({ start: { place, engine, tables: given } });
    return thread;
  };
  const ownProcess = platform.startProcess?.('storeProcess.js');
  if (ownProcess) return begin(ownProcess, undefined);
  const thread = await platform.startWorker('storeThread.js');
  if (!thread) throw new Error('there is no thread');
  return begin(thread, keeperTables(await tables()));
}

const keeperTables = ({ fold, lexicon, wordClasses }: Tables): KeeperTables => ({ fold, lexicon, wordClasses });

/** Whoever builds the same version anew has another engine: what the one before made is made again. */
async function engineOf({ uri, version }: KeeperNeeds['extension'], files: WholeFiles): Promise<string> {
  try {
    const { size, mtime } = await files.stat(Uri.joinPath(uri, 'dist', 'analysingProcess.js'));
    return [version, size, mtime].join(' ');
  } catch {
    return version;
  }
}

const placeOf = (storage: Uri): string =>
  storage.scheme === 'file' ? Uri.joinPath(storage, FOLDER).fsPath : fileNameOf(storage.toString());
