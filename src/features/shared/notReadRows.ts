import { Range, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, env, l10n, workspace } from 'vscode';
import type { Command } from 'vscode';
import { visibleControls } from '../../core/index';
import type { NotRead, NotReadPart } from '../../host/corpus/notRead';
import { settingIds } from '../../ids';
import { fileName } from './articleTitle';

/** The row over all that was not read. */
export function notReadItem(count: number): TreeItem {
  const item = new TreeItem(
    l10n.t('Not read ({0})', count.toLocaleString(env.language)),
    TreeItemCollapsibleState.Collapsed,
  );
  item.id = 'gap notRead';
  item.iconPath = new ThemeIcon('warning');
  item.tooltip = l10n.t('Files, and lines of files, that could not be taken in as articles');
  return item;
}

/** The row of one file, or of one line of it. */
export function partItem(part: NotRead): TreeItem {
  const uri = Uri.parse(part.uri, true);
  const name = visibleControls(fileName(uri.path));
  const item = new TreeItem(part.line === undefined ? name : l10n.t('{0}, line {1}', name, part.line));
  item.id = `gap ${part.uri} ${part.line ?? ''}`;
  item.iconPath = new ThemeIcon('circle-slash');
  item.description = reasonLabel(part);
  item.tooltip = [visibleControls(workspace.asRelativePath(uri)), reasonLabel(part), whatToDo(part)].join('\n');
  item.command = openWhatToDo(part);
  return item;
}

/** The row that counts those that are not listed. */
export const moreNotReadItem = (count: number): TreeItem =>
  new TreeItem(l10n.t('and {0} more, which the log names', count.toLocaleString(env.language)));

/** A corpus of many damaged lines lists these, and counts the rest. */
export const LISTED_NOT_READ = 200;

/** Why, in the few words that stand beside a file's name; what is known of it beside is given. */
const reasonLabels: Readonly<Record<NotReadPart['reason'], (detail: string) => string>> = {
  'too-large': (size) => l10n.t('too large: {0}', size),
  undecodable: () => l10n.t('no text in a known encoding'),
  damaged: (count) => (count === '1' ? l10n.t('1 damaged character') : l10n.t('{0} damaged characters', count)),
  empty: () => l10n.t('no text in it'),
  'not-chinese': () => l10n.t('not Chinese'),
  'no-json': () => l10n.t('damaged line'),
  'no-text': () => l10n.t('line without a text'),
  'too-long': (size) => l10n.t('line too long: {0}', size),
  'more-lines': (count) => (count === '1' ? l10n.t('1 more line') : l10n.t('{0} more lines', count)),
  link: () => l10n.t('a link'),
  'ended-analysis': () => l10n.t('too much for the analysis'),
  failed: () => l10n.t('could not be read'),
};

const reasonLabel = ({ reason, detail }: NotReadPart): string => reasonLabels[reason](detail ?? '');

/** The sentence that says what the reader can do. */
function whatToDo({ reason, detail }: NotReadPart): string {
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
    case 'too-long':
      return l10n.t('The line is longer than the settings let an article be. Click to change the limit.');
    case 'more-lines':
      return l10n.t('So many more lines of the file are no articles.');
    case 'link':
      return l10n.t('A link may lead out of the folder. Copy what it leads to into the folder to have it read.');
    case 'ended-analysis':
      return l10n.t('The analysis ended at this file. Split it into smaller files to have it read.');
    case 'failed':
      return l10n.t('The system says: {0}', detail ?? '');
  }
}

/** What a click on it does. */
function openWhatToDo({ uri, reason, line }: NotRead): Command {
  const file = Uri.parse(uri, true);
  if (reason === 'too-large' || reason === 'too-long') {
    const wanted = `@id:${settingIds.maxFileSize}`;
    return { command: 'workbench.action.openSettings', title: l10n.t('Open Settings'), arguments: [wanted] };
  }
  if (reason === 'link') return { command: 'revealInExplorer', title: l10n.t('Reveal in Explorer'), arguments: [file] };
  const at = line === undefined ? undefined : { selection: new Range(line - 1, 0, line - 1, 0) };
  return { command: 'vscode.open', title: l10n.t('Open'), arguments: at ? [file, at] : [file] };
}
