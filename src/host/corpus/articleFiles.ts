import { FileType, workspace } from 'vscode';
import type { FileStat, Uri } from 'vscode';
import { fileFormats } from '../../core/index';
import type { ReadOptions, Steps } from '../../core/index';
import { settingIds } from '../../ids';
import type { WholeFiles } from '../platform';
import { nextTurn } from '../nextTurn';
import { inTurns } from '../turns';
import { NotReadError } from './notRead';

const MEGABYTE = 1024 * 1024;

/** The settings' own patterns for files that are never looked at. */
export function excludedFiles(): string | undefined {
  return workspace.getConfiguration().get<string>(settingIds.exclude);
}

/** The files of the workspace that the settings call articles, folder by folder, each sorted. Links to folders are followed. */
export async function findArticleFiles(): Promise<string[]> {
  const include = workspace
    .getConfiguration()
    .get(settingIds.include, `**/*.{${fileFormats.articleEndings.join(',')}}`);
  const found = await workspace.findFiles(include, excludedFiles());
  // VS Code has just made as many objects: that is turn enough.
  await nextTurn();
  return inTurns(inOrder(found));
}

/** Files that are put in order at a step. */
const STEP = 500;

function* inOrder(found: readonly Uri[]): Steps<string[]> {
  const folders = new Map<string, string[]>();
  for (const [at, uri] of found.entries()) {
    const name = uri.toString();
    const folder = name.slice(0, name.lastIndexOf('/'));
    const files = folders.get(folder);
    if (files) files.push(name);
    else folders.set(folder, [name]);
    if (at % STEP === 0) yield at / found.length;
  }
  const all: string[] = [];
  for (const [, files] of [...folders].sort(([one], [other]) => (one < other ? -1 : 1))) {
    for (const file of files.sort()) all.push(file);
    yield all.length / found.length;
  }
  return all;
}

/**
 * @param largest bytes that the settings allow; infinite where the file is read line by line, so that its size is no matter
 * @param wholeFiles what looks at a file of the disk, where the host can
 * @throws NotReadError for a link, and for a file above that size
 */
export async function admittedFile(uri: Uri, largest: number, wholeFiles?: WholeFiles): Promise<FileStat> {
  const stat = await filesOf(uri, wholeFiles).stat(uri);
  const { size, type } = stat;
  if ((type & FileType.SymbolicLink) !== 0) throw new NotReadError({ reason: 'link' });
  if (size > largest) throw new NotReadError({ reason: 'too-large', detail: inMegabytes(size) });
  return stat;
}

/** What looks at a file and reads it. */
export const filesOf = ({ scheme }: Uri, wholeFiles: WholeFiles = workspace.fs): WholeFiles =>
  scheme === 'file' ? wholeFiles : workspace.fs;

/** Bytes that the settings allow an article: a file, or a line of one. */
export const largestArticle = (): number => workspace.getConfiguration().get(settingIds.maxFileSize, 50) * MEGABYTE;

export const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / MEGABYTE)} MB`;

/** How the settings name the fields of `.jsonl` objects. A copy, because a setting's own object can't go to a thread. */
export function readOptions(): ReadOptions {
  const fields = workspace.getConfiguration().get<NonNullable<ReadOptions['fields']>>(settingIds.jsonFields, {});
  return { fields: { ...fields } };
}
