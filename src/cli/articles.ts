import type { Dirent } from 'node:fs';
import { opendir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceText } from '../core/index';
import { UnreadableFile, reasonOf } from './failure';

const ARTICLE_FILE = /\.(?:txt|md|jsonl)$/i;

/** What a path yields: its articles in the order of their names, or the reason why one of them can't be read. */
export async function* articlesBelow(path: string): AsyncGenerator<SourceText | UnreadableFile> {
  for await (const file of filesBelow(path)) {
    if (file instanceof UnreadableFile) yield file;
    else yield* articlesIn(file);
  }
}

async function* filesBelow(path: string): AsyncGenerator<string | UnreadableFile> {
  try {
    if (!(await stat(path)).isDirectory()) yield path;
    else yield* walk(path);
  } catch (error) {
    yield new UnreadableFile(path, reasonOf(error));
  }
}

/** Folders in the order of their entries' names; links are not followed, so no walk goes in circles. */
async function* walk(folder: string): AsyncGenerator<string | UnreadableFile> {
  const entries: Dirent[] = [];
  for await (const entry of await opendir(folder)) entries.push(entry);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile() && ARTICLE_FILE.test(entry.name)) yield path;
  }
}

async function* articlesIn(path: string): AsyncGenerator<SourceText | UnreadableFile> {
  try {
    yield { path, text: decodeFile(await readFile(path)) };
  } catch (error) {
    yield new UnreadableFile(path, reasonOf(error));
  }
}

export function decodeFile(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
