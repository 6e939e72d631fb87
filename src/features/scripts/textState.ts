import { Disposable, EventEmitter, commands, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Article } from '../../core/index';
import { contextKeys, settingIds } from '../../ids';
import type { DocumentChoices } from './documentChoices';
import { isGuess } from './guesses';
import type { ConversionMemory } from './memory';
import { traditionalTarget } from './targets';

/** What can be done with the scripts of the text in the active editor: menus offer that and nothing else. */
export interface TextState {
  readonly script: Article['script'];
  /** Characters left in the other script. */
  readonly leftovers: number;
  readonly canConvertBack: boolean;
  /** Of the conversion, settled or not. */
  readonly choices: number;
  /** Guesses that are not reviewed. */
  readonly guesses: number;
}

/** Tells the menus what can be done with the text in the active editor. */
export class TextStates implements Disposable {
  private article: Pick<Article, 'script' | 'noise'> | undefined;
  private readonly listening: Disposable;
  private readonly changed = new EventEmitter<undefined>();
  /** Fired when something else may be said of the text in the active editor. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly memory: ConversionMemory,
    private readonly choices: DocumentChoices,
  ) {
    this.listening = Disposable.from(
      window.onDidChangeActiveTextEditor(() => {
        this.tell();
      }),
      memory.onDidChange((document) => {
        if (document === window.activeTextEditor?.document) this.tell();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(settingIds.convertTarget)) this.tell();
      }),
    );
    this.tell();
  }

  /** The article in the active editor; undefined where that shows none. */
  show(article: Pick<Article, 'script' | 'noise'> | undefined): void {
    this.article = article;
    this.tell();
  }

  of(document: TextDocument): TextState {
    const noise = this.article?.noise ?? [];
    return {
      script: this.article?.script ?? 'unknown',
      leftovers: noise.filter(({ kind }) => kind === 'mixed-script').length,
      canConvertBack: this.memory.way(document).kept.length > 0,
      choices: this.choices.of(document).length,
      guesses: this.choices.of(document).filter(isGuess).length,
    };
  }

  dispose(): void {
    this.listening.dispose();
    this.changed.dispose();
  }

  private tell(): void {
    const document = window.activeTextEditor?.document;
    const state = document && this.of(document);
    const set = (key: string, value: unknown): void => void commands.executeCommand('setContext', key, value);
    set(contextKeys.traditional, traditionalTarget());
    set(contextKeys.editorScript, state?.script ?? 'unknown');
    set(contextKeys.hasLeftovers, (state?.leftovers ?? 0) > 0);
    set(contextKeys.canConvertBack, state?.canConvertBack ?? false);
    set(contextKeys.hasChoices, (state?.choices ?? 0) > 0);
    set(contextKeys.hasGuesses, (state?.guesses ?? 0) > 0);
    this.changed.fire(undefined);
  }
}
