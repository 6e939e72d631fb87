import { EventEmitter, workspace } from 'vscode';
import type { Disposable, Memento } from 'vscode';
import type { GroupBy } from '../../core/index';
import { settingIds } from '../../ids';

/** How places are ordered: officially, by their count of articles, or by their pinyin. */
export type PlaceOrder = 'code' | 'count' | 'pinyin';

const KEYS = { groupBy: 'groupBy', orderPlacesBy: 'orderPlacesBy' } as const;

/**
 * How the articles are grouped and ordered: what was last chosen in this workspace, else what the settings say. A
 * choice is kept in the workspace's storage: settings would be a file in the corpus.
 */
export class Arrangement implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly listening = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(settingIds.groupBy) || event.affectsConfiguration(settingIds.orderPlacesBy))
      this.changes.fire();
  });
  readonly onDidChange = this.changes.event;

  constructor(private readonly storage: Memento) {}

  get groupBy(): GroupBy {
    return this.storage.get<GroupBy>(KEYS.groupBy) ?? setting(settingIds.groupBy, 'place');
  }

  get orderPlacesBy(): PlaceOrder {
    return this.storage.get<PlaceOrder>(KEYS.orderPlacesBy) ?? setting(settingIds.orderPlacesBy, 'code');
  }

  async choose(what: keyof typeof KEYS, value: string): Promise<void> {
    await this.storage.update(KEYS[what], value);
    this.changes.fire();
  }

  dispose(): void {
    this.listening.dispose();
    this.changes.dispose();
  }
}

function setting<T>(id: string, otherwise: T): T {
  return workspace.getConfiguration().get<T>(id, otherwise);
}
