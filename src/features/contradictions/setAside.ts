import { EventEmitter } from 'vscode';
import type { Disposable, Memento } from 'vscode';

const KEY = 'setAside';

/**
 * What the reader looked at and set aside, with a note why. Kept in this workspace's state, in no file of it, and apart from
 * what can be made again.
 */
export class SetAside implements Disposable {
  private readonly changes = new EventEmitter<void>();
  readonly onDidChange = this.changes.event;

  constructor(private readonly storage: Memento) {}

  /** The note; '' where there is none, undefined where it is not set aside. */
  noteOf(key: string): string | undefined {
    return this.all[key];
  }

  async add(keys: readonly string[], note: string): Promise<void> {
    await this.keep({ ...this.all, ...Object.fromEntries(keys.map((key) => [key, note])) });
  }

  async remove(keys: readonly string[]): Promise<void> {
    await this.keep(Object.fromEntries(Object.entries(this.all).filter(([key]) => !keys.includes(key))));
  }

  dispose(): void {
    this.changes.dispose();
  }

  private get all(): Readonly<Record<string, string | undefined>> {
    return this.storage.get(KEY, {});
  }

  private async keep(all: Readonly<Record<string, string | undefined>>): Promise<void> {
    await this.storage.update(KEY, all);
    this.changes.fire();
  }
}
