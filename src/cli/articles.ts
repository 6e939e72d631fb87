import type { Dirent } from 'node:fs';
import { t } from '@vscode/l10n';
import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { articlesInFile, fileFormats } from '../core/index';
import type { Decode, Engine, SourceText } from '../core/index';
import { UnreadableFile, reasonOf } from './failure';
import { LONGEST_LINE, bytesOf, linesIn } from './files';
import type { PartOfFile } from './files';

/** What the commands read articles with. */
export interface ArticleReader {
  readonly engine: Engine;
  readonly decode: Decode;
}

type BadLineReason = ReturnType<typeof articlesInFile>['badLines'][number]['reason'];

/** Why a line of JSON Lines is no article. */
export const lineReason = (reason: BadLineReason): string =>
  reason === 'no-json' ? t('the line is no JSON object') : t('the line has no “text”, or an empty one');

/** All else of the file is read. */
const damageReason = (characters: number): string =>
  characters === 1 ? t('1 damaged character was read as �') : t('{0} damaged characters were read as �', characters);

/** What a path yields: its articles in the order of their names, or the reason why one of them can't be read. */
export async function* articlesBelow(path: string, decode: Decode): AsyncGenerator<SourceText | UnreadableFile> {
  for await (const file of filesBelow(path)) {
    if (file instanceof UnreadableFile) yield file;
    else yield* articlesIn(file, decode);
  }
}

/** The files that a path leads to, or the reason why one can't be looked at. */
export async function* filesBelow(path: string): AsyncGenerator<string | UnreadableFile> {
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
    else if (entry.isFile() && fileFormats.formatOf(entry.name) !== undefined) yield path;
  }
}

/** The articles of one file; of a file of lines some lines are held at a time. */
export async function* articlesIn(path: string, decode: Decode): AsyncGenerator<SourceText | UnreadableFile> {
  try {
    let isEmpty = true;
    for await (const part of bytesByPart(path, decode)) {
      for (const article of 'line' in part ? [tooLong(path, part)] : articlesOf(path, decode, part)) {
        isEmpty = false;
        yield article;
      }
    }
    if (isEmpty) yield new UnreadableFile(path, t('there is no text in it'));
  } catch (error) {
    yield new UnreadableFile(path, reasonOf(error));
  }
}

/** The bytes of a file; of a file of lines some lines at a time. */
export async function* bytesByPart(
  path: string,
  decode: Decode,
): AsyncGenerator<PartOfFile | { readonly bytes: Uint8Array }> {
  if (fileFormats.formatOf(path)?.isOfLines === true) yield* linesIn(path, decode);
  else yield { bytes: await bytesOf(path) };
}

function* articlesOf(
  path: string,
  decode: Decode,
  part: Exclude<PartOfFile, fileFormats.LongLine> | { readonly bytes: Uint8Array },
): Generator<SourceText | UnreadableFile> {
  const { articles, badLines, damage } = articlesInFile(decode, { id: path, path, ...part });
  for (const { id, text, meta } of articles) yield { path: meta.path ?? id, text };
  for (const { line, reason } of badLines) yield new UnreadableFile(`${path}:${line}`, lineReason(reason));
  for (const { line, characters } of damage)
    yield new UnreadableFile(line === null ? path : `${path}:${line}`, damageReason(characters));
}

/** All other lines are read. */
export const tooLong = (path: string, { line, length }: fileFormats.LongLine): UnreadableFile =>
  new UnreadableFile(
    `${path}:${line}`,
    t('the line has {0} MB; a line of an article has {1} at most', inMegabytes(length), inMegabytes(LONGEST_LINE)),
  );

const inMegabytes = (bytes: number): number => Math.ceil(bytes / (1024 * 1024));
