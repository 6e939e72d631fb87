import { Disposable, RelativePattern, workspace } from 'vscode';
import type { Uri } from 'vscode';
import { settingIds } from '../../ids';
import type { CorpusStore } from './corpusStore';

/** Milliseconds of quiet before changed files are read again: a download or a checkout touches many at once. */
const QUIET = 250;

const rereading = [settingIds.include, settingIds.exclude, settingIds.maxFileSize, settingIds.jsonFields];

/** Keeps the store in step with the disk: only what changed is read again. */
export class CorpusWatch implements Disposable {
  private readonly changed = new Set<string>();
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
      this.changed.add(uri.toString());
      this.later('new');
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
    this.timer = setTimeout(() => void this.catchUp(), QUIET);
  }

  private async catchUp(): Promise<void> {
    const { scan } = this;
    const files = [...this.changed].filter((file) => this.store.knows(file));
    this.changed.clear();
    this.scan = 'none';
    if (scan !== 'none') await this.store.scan({ again: scan === 'all' });
    if (scan !== 'all') await this.store.read(files.filter((file) => this.store.knows(file)));
  }
}
