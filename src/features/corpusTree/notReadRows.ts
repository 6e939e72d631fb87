import { Range, Uri, l10n } from 'vscode';
import type { Command } from 'vscode';
import type { NotRead, NotReadPart } from '../../host/corpus/notRead';
import { settingIds } from '../../ids';

/** Why, in the few words that stand beside a file's name. */
export function reasonLabel({ reason, detail }: NotReadPart): string {
  switch (reason) {
    case 'too-large':
      return l10n.t('too large: {0}', detail ?? '');
    case 'undecodable':
      return l10n.t('no text in a known encoding');
    case 'damaged':
      return detail === '1' ? l10n.t('1 damaged character') : l10n.t('{0} damaged characters', detail ?? '');
    case 'empty':
      return l10n.t('no text in it');
    case 'not-chinese':
      return l10n.t('not Chinese');
    case 'no-json':
      return l10n.t('damaged line');
    case 'no-text':
      return l10n.t('line without a text');
    case 'link':
      return l10n.t('a link');
    case 'ended-analysis':
      return l10n.t('too much for the analysis');
    case 'failed':
      return l10n.t('could not be read');
  }
}

/** The sentence that says what the reader can do. */
export function whatToDo({ reason, detail }: NotReadPart): string {
  switch (reason) {
    case 'too-large':
      return l10n.t('Click to change the limit in the settings.');
    case 'undecodable':
      return l10n.t('If it is text, open it in its encoding and save it as UTF-8.');
    case 'damaged':
      return l10n.t('All else was read. The sign � stands where bytes could not be read.');
    case 'empty':
      return l10n.t('There is nothing to read until something is written in it.');
    case 'not-chinese':
      return l10n.t('Only texts with Chinese characters are taken in.');
    case 'no-json':
      return l10n.t('The line is not one JSON object. Click to go to it.');
    case 'no-text':
      return l10n.t('The line has no text in the field that the settings name. Click to go to it.');
    case 'link':
      return l10n.t('A link may lead out of the folder. Copy what it leads to into the folder to have it read.');
    case 'ended-analysis':
      return l10n.t('The analysis ended at this file. Split it into smaller files to have it read.');
    case 'failed':
      return l10n.t('The system says: {0}', detail ?? '');
  }
}

/** What a click on it does. */
export function openWhatToDo({ uri, reason, line }: NotRead): Command {
  const file = Uri.parse(uri, true);
  if (reason === 'too-large') {
    const wanted = `@id:${settingIds.maxFileSize}`;
    return { command: 'workbench.action.openSettings', title: l10n.t('Open Settings'), arguments: [wanted] };
  }
  if (reason === 'link') return { command: 'revealInExplorer', title: l10n.t('Reveal in Explorer'), arguments: [file] };
  const at = line === undefined ? undefined : { selection: new Range(line - 1, 0, line - 1, 0) };
  return { command: 'vscode.open', title: l10n.t('Open'), arguments: at ? [file, at] : [file] };
}
