import { workspace } from 'vscode';
import type { CancellationToken, Uri } from 'vscode';
import { articleEndings } from '../../core/index';
import type { ReadOptions } from '../../core/index';
import { settingIds } from '../../ids';

const MEGABYTE = 1024 * 1024;

/** The files of the workspace that the settings call articles. */
export async function findArticleFiles(token?: CancellationToken): Promise<Uri[]> {
  const settings = workspace.getConfiguration();
  const include = settings.get(settingIds.include, `**/*.{${articleEndings.join(',')}}`);
  return workspace.findFiles(include, settings.get<string>(settingIds.exclude), undefined, token);
}

/** A file that is no article, and why, in words for the log. */
export class Unreadable extends Error {}

/** The file's bytes. @throws Unreadable for a file above the size that the settings allow. */
export async function readArticleFile(uri: Uri): Promise<Uint8Array> {
  const { size } = await workspace.fs.stat(uri);
  const limit = workspace.getConfiguration().get(settingIds.maxFileSize, 20) * MEGABYTE;
  if (size > limit) {
    throw new Unreadable(
      `${Math.ceil(size / MEGABYTE)} MB, more than the ${limit / MEGABYTE} MB that the settings allow`,
    );
  }
  return workspace.fs.readFile(uri);
}

/** How the settings name the fields of `.jsonl` objects. A copy, because a setting's own object can't go to a thread. */
export function readOptions(): ReadOptions {
  const fields = workspace.getConfiguration().get<NonNullable<ReadOptions['fields']>>(settingIds.jsonFields, {});
  return { fields: { ...fields } };
}
