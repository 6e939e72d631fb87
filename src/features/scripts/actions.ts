import { QuickPickItemKind, commands, l10n, window } from 'vscode';
import type { QuickPickItem, TextDocument } from 'vscode';
import type { TargetScript } from '../../core/index';
import { traditionalForms } from '../../host/convert/region';
import { commandIds } from '../../ids';
import { refusal } from './convertEditor';
import { traditionalTarget } from './targets';
import type { TextState } from './textState';

export interface Action extends QuickPickItem {
  readonly command?: string;
}

/** What can be done with this text, and nothing that can't; what the reader's region writes stands first. */
export function actionsFor(state: TextState, isWritable: boolean, usual: TargetScript): Action[] {
  const { script, leftovers, canConvertBack, choices, guesses } = state;
  const forms = [usual, ...traditionalForms.filter((form) => form !== usual)];
  const targets: TargetScript[] = script === 'simplified' ? forms : ['s', ...forms];
  const all: (Action | false)[] = [
    { label: l10n.t('Show in the Other Script'), command: commandIds.showOtherScript },
    { label: l10n.t('Compare with the Other Script'), command: commandIds.compareScripts },
    isWritable && { label: l10n.t('Convert'), kind: QuickPickItemKind.Separator },
    isWritable && { label: l10n.t('Preview the Conversion'), command: commandIds.previewConversion },
    ...targets.map((target) => isWritable && convertAction(target)),
    isWritable && canConvertBack && { label: l10n.t('Convert Back'), command: commandIds.convertBack },
    (leftovers > 0 || choices > 0) && { label: l10n.t('Look closer'), kind: QuickPickItemKind.Separator },
    isWritable && leftovers > 0 && mendAction(),
    isWritable && guesses > 0 && { label: l10n.t('Review the Guesses'), command: commandIds.reviewGuesses },
    choices > 0 && { label: l10n.t('Review Conversion Choices'), command: commandIds.listChoices },
  ];
  return all.filter((action) => action !== false);
}

const mendAction = (): Action => ({
  label: l10n.t('Fix Mixed Simplified and Traditional'),
  command: commandIds.mendMixedScript,
});

function convertAction(target: TargetScript): Action {
  switch (target) {
    case 's':
      return { label: l10n.t('Convert to Simplified'), command: commandIds.convertToSimplified };
    case 't':
      return { label: l10n.t('Convert to Traditional'), command: commandIds.convertToTraditional };
    case 'tw':
      return { label: l10n.t('Convert to Traditional (Taiwan)'), command: commandIds.convertToTaiwan };
    case 'twp':
      return {
        label: l10n.t('Convert to Traditional (Taiwan, with Taiwan’s Words)'),
        command: commandIds.convertToTaiwanPhrases,
      };
    case 'hk':
      return { label: l10n.t('Convert to Traditional (Hong Kong)'), command: commandIds.convertToHongKong };
  }
}

/** Lets the reader choose, and does it. */
export async function chooseAction(state: TextState, document: TextDocument): Promise<void> {
  const actions = actionsFor(state, refusal(document) === undefined, traditionalTarget());
  const placeHolder = l10n.t('What should be done with this text?');
  const chosen = await window.showQuickPick(actions, { placeHolder });
  if (chosen?.command !== undefined) await commands.executeCommand(chosen.command);
}
