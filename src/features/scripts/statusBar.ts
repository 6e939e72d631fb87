import { Disposable, MarkdownString, StatusBarAlignment, commands, l10n, window, workspace } from 'vscode';
import type { StatusBarItem } from 'vscode';
import type { Article, Script, ScriptEvidence } from '../../core/index';
import type { Services } from '../../host/services';
import { inTurns } from '../../host/turns';
import { commandIds } from '../../ids';
import { chooseAction } from './actions';
import { Pauses } from './pauses';
import { scriptSign } from './targets';
import type { TextStates } from './textState';

const PAUSE = 400;
const MOST_TELLING = 12;

type Watched = Pick<Services, 'chinese' | 'analyses' | 'weigher'>;

/** The one status-bar item: 简, 繁 or 混 of the article in the active editor; it offers what can be done. */
export function registerStatusBar(services: Services, states: TextStates): Disposable {
  return Disposable.from(
    scriptInStatusBar(services, states),
    commands.registerCommand(commandIds.chooseScriptAction, async () => {
      const document = window.activeTextEditor?.document;
      if (document) await chooseAction(states.of(document), document);
    }),
  );
}

export function scriptInStatusBar(services: Watched, states: TextStates): Disposable {
  const item = window.createStatusBarItem('corpusReader.script', StatusBarAlignment.Right, 100);
  item.name = l10n.t('Simplified or Traditional');
  item.command = commandIds.chooseScriptAction;
  const pauses = new Pauses();
  const later = (pause: number): void => {
    pauses.after('update', pause, () => void update(services, states, item));
  };
  later(0);
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(() => {
      later(0);
    }),
    services.chinese.onDidBecome(() => {
      later(0);
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) later(PAUSE);
    }),
    pauses,
  );
}

async function update(services: Watched, states: TextStates, item: StatusBarItem): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !services.chinese.is(document)) {
    states.show(undefined);
    item.hide();
    return;
  }
  const article = await services.analyses.get(document);
  if (!article || window.activeTextEditor?.document !== document) return;
  states.show(article);
  item.text = scriptSign(article.script);
  item.tooltip = tooltip(article, await inTurns((await services.weigher())(document.getText())));
  item.accessibilityInformation = { label: scriptName(article.script), role: 'button' };
  item.show();
}

function scriptName(script: Script): string {
  switch (script) {
    case 'simplified':
      return l10n.t('Written in Simplified characters');
    case 'traditional':
      return l10n.t('Written in Traditional characters');
    case 'mixed':
      return l10n.t('Written in both scripts');
    case 'unknown':
      return l10n.t('Script unclear');
  }
}

function tooltip({ script, noise }: Article, evidence: ScriptEvidence): MarkdownString {
  const text = new MarkdownString();
  text.appendText(scriptName(script));
  const line = (sentence: string): void => {
    text.appendMarkdown('\n\n');
    text.appendText(sentence);
  };
  const { simplified, traditional, tellingSimplified, tellingTraditional } = evidence;
  if (simplified > 0) {
    line(l10n.t('Characters of Simplified texts only: {0} ({1})', simplified, some(tellingSimplified)));
  }
  if (traditional > 0) {
    line(l10n.t('Characters of Traditional texts only: {0} ({1})', traditional, some(tellingTraditional)));
  }
  const left = noise.filter(({ kind }) => kind === 'mixed-script').length;
  if (left > 0) line(l10n.t('Characters left in the other script: {0}', left));
  return text;
}

const some = (telling: string): string =>
  telling.length > MOST_TELLING ? `${telling.slice(0, MOST_TELLING)}…` : telling;
