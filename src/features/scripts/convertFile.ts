import { FileSystemError, Uri, l10n, workspace } from 'vscode';
import type { CancellationToken } from 'vscode';
import { UndecodableError, articlesInFile } from '../../core/index';
import type { TargetScript } from '../../core/index';
import { byteOrderMark, joined } from '../../host/convert/encodeText';
import type { TextEncodings, WrittenEncoding } from '../../host/convert/encodeText';
import { safeFileName } from '../../host/convert/fileName';
import { readOptions } from '../../host/corpus/articleFiles';
import { partsOfFile } from '../../host/corpus/filePieces';
import type { Services } from '../../host/services';
import { inTurns } from '../../host/turns';
import { shownChoices } from './documentChoices';
import { isGuess } from './guesses';
import type { ConversionMemory } from './memory';
import type { Outcome } from './folderSummary';
import type { Task } from './folderTasks';
import { exists } from './newFolder';
import { readerWords } from './targets';

export interface FileParts {
  readonly services: Pick<Services, 'analyser' | 'converter' | 'decode' | 'log' | 'platform'>;
  readonly memory: ConversionMemory;
  readonly encodings: TextEncodings;
}

export interface Aim {
  readonly into: Uri;
  readonly to: TargetScript;
  readonly token: CancellationToken;
}

/** Files with guesses whose choices are known when they are opened; of more they would fill the memory. */
const MOST_KNOWN = 2000;

/** Some of a file's bytes could not be decoded. */
class DamagedError extends Error {}

/** A text to write. */
interface Written {
  readonly text: string;
  readonly encoding: WrittenEncoding;
  /** The byte-order mark that stands before it. */
  readonly mark: Uint8Array;
  readonly target: Uri;
}

/** Converts one file and counts what was written; what could not be is left out with its reason, and the rest goes on. */
export async function convertTask(parts: FileParts, task: Task, aim: Aim, outcome: Outcome): Promise<void> {
  try {
    for await (const text of textsOf(parts, task, aim.into)) {
      const written = await write(parts, task.source, text, aim, outcome);
      if (written === false) return;
      if (typeof written === 'string') outcome.leftOut.push({ file: task.source, reason: written });
      else {
        outcome.converted++;
        if (task.kind === 'holdsArticles') outcome.extracted++;
      }
    }
  } catch (error) {
    parts.services.log.warn(`${task.source.path}: ${error instanceof Error ? error.message : String(error)}`);
    outcome.leftOut.push({ file: task.source, reason: readableReason(error) });
  }
}

/** The file's own text, or each of its articles that is meant. */
async function* textsOf({ services }: FileParts, task: Task, into: Uri): AsyncGenerator<Written, void, undefined> {
  const { source, below } = task;
  const decode = await services.decode();
  if (task.kind === 'text') {
    const bytes = await workspace.fs.readFile(source);
    const { text, encoding, damaged } = decode(bytes);
    // What stands for damaged bytes would become the copy's own text.
    if (damaged > 0) throw new DamagedError();
    const target = Uri.joinPath(into, ...below);
    yield encoding === 'utf-32le' || encoding === 'utf-32be'
      ? { text, encoding: 'utf-8', mark: new Uint8Array(), target }
      : { text, encoding, mark: byteOrderMark(bytes), target };
    return;
  }
  for await (const { id, text } of articlesOf(services, task)) {
    const target = Uri.joinPath(into, ...placeOfArticle(below, id.slice(source.toString().length)));
    yield { text, encoding: 'utf-8', mark: new Uint8Array(), target };
  }
}

/** Those that are meant; of a large file of lines some are held at a time. */
async function* articlesOf(
  { decode, platform }: FileParts['services'],
  { source, articles }: Task,
): AsyncGenerator<{ readonly id: string; readonly text: string }, void, undefined> {
  const ready = await decode();
  for await (const part of partsOfFile(source, platform.readRange, decode)) {
    const file = { id: source.toString(), path: source.path, ...part };
    for (const article of articlesInFile(ready, file, readOptions()).articles)
      if (articles?.has(article.id) ?? true) yield article;
  }
}

/** page.html.txt for a web page; clean/L12.txt for the article of line 12 of clean.jsonl. */
function placeOfArticle(below: readonly string[], part: string): string[] {
  const name = below.at(-1) ?? '';
  const above = below.slice(0, -1);
  const line = safeFileName(part.replace('#', ''));
  return line === '' ? [...above, `${name}.txt`] : [...above, name.replace(/\.[^.]*$/u, ''), `${line}.txt`];
}

/** Answers whether it was written, false where it was stopped, or why it could not be. Never overwrites. */
async function write(
  { services, encodings, memory }: FileParts,
  { path }: Uri,
  { text, encoding, mark, target }: Written,
  { to, token }: Aim,
  { guessed }: Outcome,
): Promise<boolean | string> {
  const protect = await services.analyser.places({ path, text });
  const options = { to, protect, words: readerWords() };
  const conversion = await inTurns((await services.converter()).converting(text, options), token);
  if (!conversion) return false;
  const encoded = await inTurns(encodings.encoding(conversion.text, encoding));
  if ('missing' in encoded) return l10n.t('{0} has no “{1}”', encoding.toUpperCase(), encoded.missing);
  if (await exists(target)) return l10n.t('a file with this name exists');
  await workspace.fs.writeFile(target, joined([mark, encoded.bytes]));
  const guesses = conversion.choices.filter(isGuess).length;
  if (guesses > 0) {
    guessed.push({ file: target, guesses });
    if (guessed.length <= MOST_KNOWN)
      memory.learn(target, conversion.text, await inTurns(shownChoices(conversion.choices, text)));
  }
  return true;
}

/** Why it failed, in words; the system's own stand in the log. */
export function readableReason(error: unknown): string {
  if (error instanceof UndecodableError) return l10n.t('unknown encoding');
  if (error instanceof DamagedError) return l10n.t('some of its characters are damaged');
  if (!(error instanceof FileSystemError)) return l10n.t('an unexpected error, which the log has');
  switch (error.code) {
    case 'NoPermissions':
      return l10n.t('it may not be read or written there');
    case 'FileNotFound':
      return l10n.t('it is not there any more');
    case 'Unavailable':
      return l10n.t('its place can’t be reached now');
    default:
      return l10n.t('its place refused it; the log has the reason');
  }
}
