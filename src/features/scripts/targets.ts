import { env, l10n, window, workspace } from 'vscode';
import type { Script, TargetScript, Conversion, ScriptConverter } from '../../core/index';
import { traditionalForms, traditionalOf } from '../../host/convert/region';
import type { TraditionalForm } from '../../host/convert/region';
import { settingIds } from '../../ids';

/** What a script is called where the reader chooses it. */
export function targetName(target: TargetScript): string {
  switch (target) {
    case 's':
      return l10n.t('Simplified');
    case 't':
      return l10n.t('Traditional');
    case 'tw':
      return l10n.t('Traditional (Taiwan)');
    case 'twp':
      return l10n.t('Traditional (Taiwan, with Taiwan’s words)');
    case 'hk':
      return l10n.t('Traditional (Hong Kong)');
  }
}

/** The one character of the status bar. */
export function scriptSign(script: Script): string {
  return { simplified: '简', traditional: '繁', mixed: '混', unknown: '—' }[script];
}

/** The Traditional form that the reader's setting asks for; else that of the reader's region. */
export function traditionalTarget(): TraditionalForm {
  const chosen = workspace.getConfiguration().get<string>(settingIds.convertTarget, 'auto');
  return traditionalForms.find((known) => known === chosen) ?? traditionalOf(env.language);
}

/** Lets the reader choose a script, the setting's Traditional first among its kind. */
export async function chooseTarget(placeHolder: string): Promise<TargetScript | undefined> {
  const usual = traditionalTarget();
  const targets: TargetScript[] = ['s', usual, ...traditionalForms.filter((one) => one !== usual)];
  const items = targets.map((target) => ({ label: targetName(target), target }));
  return (await window.showQuickPick(items, { placeHolder }))?.target;
}

/** The other script: Simplified for what is mainly Traditional, else the reader's Traditional. */
export function otherTarget({ simplified, traditional }: Conversion['evidence']): TargetScript {
  return traditional > simplified ? 's' : traditionalTarget();
}

/** The reader's own list. */
export function readerWords(): NonNullable<Parameters<ScriptConverter['convert']>[1]['words']> {
  const settings = workspace.getConfiguration();
  return {
    phrases: settings.get<string[]>(settingIds.protectedPhrases, []),
    excluded: settings.get<string[]>(settingIds.excludedPhrases, []),
  };
}
