import { Uri, workspace } from 'vscode';
import type { LogOutputChannel } from 'vscode';
import { corpusStore } from '../../core/index';
import type { Tables } from '../../core/index';
import type { Platform } from '../platform';
import { fileNameOf } from './fileNameOf';
import type { Keeper } from './keeper';
import { keeperOnThread } from './keeperOnThread';
import { localKeeper } from './localKeeper';

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
  start(): Promise<Keeper>;
}

const FOLDER = 'corpus';

/** On a thread of its own where the host has threads, else on the host, in memory. */
export function keeping(needs: KeeperNeeds): Keeping {
  return { isKept: () => isKept(needs), start: () => start(needs) };
}

/** A browser's private files can't be asked from here: it may have kept something. */
async function isKept({ storage }: KeeperNeeds): Promise<boolean> {
  if (storage?.scheme !== 'file') return storage !== undefined;
  try {
    await workspace.fs.stat(Uri.joinPath(storage, FOLDER, 'manifest'));
    return true;
  } catch {
    return false;
  }
}

async function start({ platform, tables, log, storage, extension }: KeeperNeeds): Promise<Keeper> {
  const [engine, { fold, lexicon, wordClasses }] = await Promise.all([engineOf(extension), tables()]);
  const told = (line: string): void => {
    log.warn(line);
  };
  const place = storage && placeOf(storage);
  try {
    const thread = await platform.startWorker('storeThread.js');
    if (thread) return keeperOnThread(thread, { place, engine, tables: { fold, lexicon, wordClasses } }, told);
  } catch (error) {
    told(`No thread for the corpus: ${String(error)}. It is kept in memory.`);
  }
  return localKeeper(corpusStore.memoryStorage(), { fold, lexicon, wordClasses }, { engine, log: told });
}

/** Whoever builds the same version anew has another engine: what the one before made is made again. */
async function engineOf({ uri, version }: KeeperNeeds['extension']): Promise<string> {
  try {
    const { size, mtime } = await workspace.fs.stat(Uri.joinPath(uri, 'dist', 'analysingProcess.js'));
    return [version, size, mtime].join(' ');
  } catch {
    return version;
  }
}

const placeOf = (storage: Uri): string =>
  storage.scheme === 'file' ? Uri.joinPath(storage, FOLDER).fsPath : fileNameOf(storage.toString());
