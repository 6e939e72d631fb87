import { EventEmitter, env, workspace } from 'vscode';
import type { Disposable, Event } from 'vscode';
import type { Script } from '../core/index';
import { settingIds } from '../ids';

/** Official names come in Simplified; this shows them in the reader's script. */
export interface PlaceNames {
  /** Fired when the reader chose another script. */
  readonly onDidChange: Event<void>;
  /** Must have resolved before `show` is asked. */
  ready(): Promise<void>;
  /** @param name an official Simplified name */
  show(name: string): string;
  /** The name in the script that its article is written in; a mixed one's in the reader's. */
  inScriptOf(article: Script, name: string): Promise<string>;
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
    return this.convert && readsTraditional() ? this.traditional(name, this.convert) : name;
  }

  async inScriptOf(article: Script, name: string): Promise<string> {
    if (article === 'simplified') return name;
    if (article === 'traditional') return this.traditional(name, (this.convert ??= await this.toTraditional()));
    await this.ready();
    return this.show(name);
  }

  private traditional(name: string, convert: (name: string) => string): string {
    const known = this.shown.get(name);
    if (known !== undefined) return known;
    const traditional = convert(name);
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
