import { EventEmitter, env, workspace } from 'vscode';
import type { Disposable, Event } from 'vscode';
import { settingIds } from '../ids';

/** Official names come in Simplified; this shows them in the reader's script. */
export interface PlaceNames {
  /** Fired when the reader chose another script. */
  readonly onDidChange: Event<void>;
  /** Must have resolved before `show` is asked. */
  ready(): Promise<void>;
  /** @param name an official Simplified name */
  show(name: string): string;
}

/** Converts with OpenCC where the reader reads Traditional; every name once. */
export class ConvertedPlaceNames implements PlaceNames, Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly shown = new Map<string, string>();
  private convert: ((name: string) => string) | undefined;
  private readonly listening: Disposable;
  readonly onDidChange = this.changes.event;

  /** @param toTraditional the converter, made on first need */
  constructor(private readonly toTraditional: () => Promise<(name: string) => string>) {
    this.listening = workspace.onDidChangeConfiguration(async (event) => {
      if (!event.affectsConfiguration(settingIds.namesScript)) return;
      await this.ready();
      this.changes.fire();
    });
  }

  async ready(): Promise<void> {
    if (readsTraditional()) this.convert ??= await this.toTraditional();
  }

  show(name: string): string {
    if (!this.convert || !readsTraditional()) return name;
    const known = this.shown.get(name);
    if (known !== undefined) return known;
    const traditional = this.convert(name);
    this.shown.set(name, traditional);
    return traditional;
  }

  dispose(): void {
    this.listening.dispose();
    this.changes.dispose();
  }
}

function readsTraditional(): boolean {
  const chosen = workspace.getConfiguration().get<string>(settingIds.namesScript, 'auto');
  return chosen === 'traditional' || (chosen === 'auto' && /^zh-(?:tw|hk|hant)/i.test(env.language));
}
