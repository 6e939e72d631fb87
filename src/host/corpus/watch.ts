import { Disposable, RelativePattern, workspace } from 'vscode';
import type { Uri } from 'vscode';
import { settingIds } from '../../ids';
import type { CorpusStore } from './corpusStore';

/** Milliseconds before a file that changed by itself is read again; an editor writes one in several steps. */
const SOON = 40;
/** The same where more change: a download or a checkout touches many at once, so quiet is waited for. */
const QUIET = 250;
/** More files than these are not looked at one by one. */
const FEW = 50;

const rereading = [settingIds.include, settingIds.exclude, settingIds.maxFileSize, settingIds.jsonFields];

/** Keeps the store in step with the disk: only what changed is read again. */
export class CorpusWatch implements Disposable {
  private readonly changed = new Set<string>();
  private readonly cameOrWent = new Set<string>();
  /** When files were looked at last. */
  private lookedAt = -Infinity;
  private scan: 'none' | 'new' | 'all' = 'none';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private watchers = this.watchFolders();
  private readonly listeners = Disposable.from(
    workspace.onDidChangeWorkspaceFolders(() => {
      this.watchers.dispose();
      this.watchers = this.watchFolders();
      this.later('new');
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (rereading.some((setting) => event.affectsConfiguration(setting))) this.later('all');
    }),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) void this.store.fileMoved(oldUri, newUri);
    }),
  );

  constructor(private readonly store: CorpusStore) {}

  dispose(): void {
    clearTimeout(this.timer);
    this.watchers.dispose();
    this.listeners.dispose();
  }

  /** A folder that comes or goes is told as one event of its own, so everything in the workspace is watched. */
  private watchFolders(): Disposable {
    const came = (uri: Uri): void => {
      this.cameOrWent.add(uri.toString());
      this.later('none');
    };
    const watchers = (workspace.workspaceFolders ?? []).map((folder) => {
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '**/*'));
      watcher.onDidCreate(came);
      watcher.onDidDelete(came);
      watcher.onDidChange((uri) => {
        this.changed.add(uri.toString());
        this.later('none');
      });
      return watcher;
    });
    return Disposable.from(...watchers);
  }

  private later(scan: 'none' | 'new' | 'all'): void {
    if (this.scan !== 'all' && scan !== 'none') this.scan = scan;
    clearTimeout(this.timer);
    const isAlone = this.changed.size + this.cameOrWent.size <= 1 && performance.now() - this.lookedAt > 2 * QUIET;
    this.timer = setTimeout(() => void this.catchUp(), isAlone ? SOON : QUIET);
  }

  private async catchUp(): Promise<void> {
    const { scan } = this;
    const changed = [...this.changed].filter((file) => this.store.knows(file));
    const files = [...new Set([...changed, ...this.cameOrWent])];
    this.changed.clear();
    this.cameOrWent.clear();
    this.scan = 'none';
    this.lookedAt = performance.now();
    if (scan === 'none' && files.length <= FEW) return this.store.look(files);
    await this.store.scan({ again: scan === 'all' });
    if (scan !== 'all') await this.store.read(files.filter((file) => this.store.knows(file)));
  }
}
