import {
  Disposable,
  MarkdownString,
  QuickPickItemKind,
  StatusBarAlignment,
  commands,
  l10n,
  window,
  workspace,
} from 'vscode';
import type { QuickPickItem, StatusBarItem } from 'vscode';
import type { Article, Script, ScriptEvidence } from '../../core/index';
import type { Services } from '../../host/services';
import { inTurns } from '../../host/turns';
import { commandIds } from '../../ids';
import { Pauses } from './pauses';
import { scriptSign } from './targets';

const PAUSE = 400;
const MOST_TELLING = 12;

/** The one status-bar item: 简, 繁 or 混 of the article in the active editor; it offers what can be done. */
export function registerStatusBar(services: Services): Disposable {
  const item = window.createStatusBarItem('corpusReader.script', StatusBarAlignment.Right, 100);
  item.name = l10n.t('Script of the Article');
  item.command = commandIds.chooseScriptAction;
  const pauses = new Pauses();
  const later = (pause: number): void => {
    pauses.after('update', pause, () => void update(services, item));
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
    commands.registerCommand(commandIds.chooseScriptAction, choose),
    pauses,
  );
}

async function update(services: Services, item: StatusBarItem): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !services.chinese.is(document)) {
    item.hide();
    return;
  }
  const article = await services.analyses.get(document);
  if (!article || window.activeTextEditor?.document !== document) return;
  item.text = scriptSign(article.script);
  item.tooltip = tooltip(article, await inTurns((await services.converter()).weighing(document.getText())));
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
      return l10n.t('Nothing tells which script this is');
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

interface Action extends QuickPickItem {
  readonly command?: string;
}

async function choose(): Promise<void> {
  const actions: Action[] = [
    { label: l10n.t('Show in the Other Script'), command: commandIds.showOtherScript },
    { label: l10n.t('Compare with the Other Script'), command: commandIds.compareScripts },
    { label: l10n.t('Convert'), kind: QuickPickItemKind.Separator },
    { label: l10n.t('Preview the Conversion'), command: commandIds.previewConversion },
    { label: l10n.t('Convert to Simplified'), command: commandIds.convertToSimplified },
    { label: l10n.t('Convert to Traditional'), command: commandIds.convertToTraditional },
    { label: l10n.t('Convert to Traditional (Taiwan)'), command: commandIds.convertToTaiwan },
    {
      label: l10n.t('Convert to Traditional (Taiwan, with Taiwan’s Words)'),
      command: commandIds.convertToTaiwanPhrases,
    },
    { label: l10n.t('Convert to Traditional (Hong Kong)'), command: commandIds.convertToHongKong },
    { label: l10n.t('Convert Back'), command: commandIds.convertBack },
    { label: l10n.t('Look closer'), kind: QuickPickItemKind.Separator },
    { label: l10n.t('Mend Mixed Script'), command: commandIds.mendMixedScript },
    { label: l10n.t('List the Choices of the Conversion'), command: commandIds.listChoices },
  ];
  const chosen = await window.showQuickPick(actions, {
    placeHolder: l10n.t('What to do with the script of this article'),
  });
  if (chosen?.command !== undefined) await commands.executeCommand(chosen.command);
}
