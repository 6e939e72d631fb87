import { t } from '@vscode/l10n';
import { UndecodableError } from '../core/index';
import type { SourceText } from '../core/index';

/** Wrong usage: one sentence that says what to do; the command line answers it with exit code 2. */
export class UsageError extends Error {}

/** One file that can't be read: named on standard error, the rest goes on, the exit code is 1 at the end. */
export class UnreadableFile extends Error {
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(reason);
  }
}

/** What is made of an article; whatever fails while it is made is that article's failure. */
export function orFailure<T>(
  article: SourceText | UnreadableFile,
  make: (article: SourceText) => T,
): T | UnreadableFile {
  if (article instanceof UnreadableFile) return article;
  try {
    return make(article);
  } catch (error) {
    return new UnreadableFile(article.path, reasonOf(error));
  }
}

/** What is made of several articles at one go; where that fails, of each by itself, so that the one that fails is named. */
export function eachOrFailure(
  articles: readonly SourceText[],
  make: (articles: readonly SourceText[]) => readonly string[],
): readonly (string | UnreadableFile)[] {
  try {
    return make(articles);
  } catch {
    return articles.map((article) => orFailure(article, (one) => make([one]).join('')));
  }
}

/** Why something failed, in one sentence: the system's words without its calls, and no engine's words for too much. */
export function reasonOf(error: unknown): string {
  if (error instanceof UndecodableError) return undecodable(error);
  if (!(error instanceof Error)) return String(error);
  if (isTooMuch(error)) return t('it is too large, or nested too deeply, to be read at one go');
  return error.message.replace(/^[A-Z]+: /, '').replace(/, \w+( '.*')?$/, '');
}

function undecodable({ isBinary, byte, offset, encoding }: UndecodableError): string {
  if (isBinary) return t('it is not text: it may be a picture, a program or an archive');
  const hexadecimal = byte.toString(16).toUpperCase().padStart(2, '0');
  return t('it is damaged, or not text: byte {0} at offset {1} is not {2}', hexadecimal, offset, encoding);
}

/** “Invalid string length”, “Maximum call stack size exceeded”, and files beyond what Node can hold. */
function isTooMuch(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined;
  return error instanceof RangeError || code === 'ERR_STRING_TOO_LONG' || code === 'ERR_FS_FILE_TOO_LARGE';
}
