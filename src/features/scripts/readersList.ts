import { ConfigurationTarget, workspace } from 'vscode';
import { settingIds } from '../../ids';

/** A phrase of texts as they are before a conversion, and what it becomes. */
export interface OwnForm {
  readonly phrase: string;
  readonly form: string;
}

/** `干线=幹線`, as the reader's list holds it; undefined where it is none. */
export function ownForm(entry: string): OwnForm | undefined {
  const [phrase = '', form = '', ...more] = entry.split('=').map((part) => part.trim());
  return phrase === '' || form === '' || more.length > 0 ? undefined : { phrase, form };
}

export const asEntry = ({ phrase, form }: OwnForm): string => `${phrase}=${form}`;

/** Keeps a form in the reader's list, in place of an earlier one; in the workspace's list where that has one. */
export async function keepInList(own: OwnForm): Promise<void> {
  const settings = workspace.getConfiguration();
  const kept = settings.inspect<string[]>(settingIds.protectedPhrases);
  const inWorkspace = kept?.workspaceValue !== undefined;
  const list = (inWorkspace ? kept.workspaceValue : kept?.globalValue) ?? [];
  const others = list.filter((entry) => entry.split('=')[0]?.trim() !== own.phrase);
  const target = inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update(settingIds.protectedPhrases, [...others, asEntry(own)], target);
}
