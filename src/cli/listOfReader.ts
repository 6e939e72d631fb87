import { t } from '@vscode/l10n';
import type { Decode } from '../core/index';
import { UnreadableFile, UsageError, reasonOf } from './failure';
import { bytesOf } from './files';

/**
 * The reader's own words: a line each, `word` that stays as it is or `word=form`; `#` begins a comment.
 * @throws UnreadableFile, or UsageError for a line that is neither
 */
export async function phrasesOfList(path: string, decode: Decode): Promise<readonly string[]> {
  const lines = (await textOf(path, decode)).split(/\r\n|\r|\n/).map((line) => line.trim());
  const wrong = lines.findIndex((line) => isEntry(line) && !isWordWithForm(line));
  if (wrong >= 0)
    throw new UsageError(t('{0}, line {1}: a word, or word=form, was expected.', path, String(wrong + 1)));
  return lines.filter(isEntry);
}

const isEntry = (line: string): boolean => line !== '' && !line.startsWith('#');

function isWordWithForm(line: string): boolean {
  const parts = line.split('=');
  return parts.length <= 2 && parts.every((part) => part.trim() !== '');
}

async function textOf(path: string, decode: Decode): Promise<string> {
  try {
    return decode(await bytesOf(path)).text;
  } catch (error) {
    throw new UnreadableFile(path, reasonOf(error));
  }
}
