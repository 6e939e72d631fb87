import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { t } from '@vscode/l10n';
import type { SourceText } from '../core/index';
import { lineReason } from './articles';
import { UnreadableFile } from './failure';

/**
 * `{"path": …, "text": …}` a line, each as it arrives. The bytes are cut into lines before they are decoded: the
 * separators U+2028 and U+2029 end no line of JSON, and a byte that is no UTF-8 is told, not replaced.
 */
export async function* jsonLines(input: Readable): AsyncGenerator<SourceText | UnreadableFile> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  for await (const bytes of createInterface({ input: input.setEncoding('latin1'), crlfDelay: Infinity })) {
    const place = `-:${++number}`;
    const line = decoded(utf8, bytes);
    if (line === undefined) yield new UnreadableFile(place, t('the line is not in UTF-8'));
    else if (line.trim() !== '') yield parseLine(line, place);
  }
}

function decoded(utf8: InstanceType<typeof TextDecoder>, bytes: string): string | undefined {
  try {
    return utf8.decode(Buffer.from(bytes, 'latin1'));
  } catch {
    return undefined;
  }
}

function parseLine(line: string, place: string): SourceText | UnreadableFile {
  const record = parsed(line);
  if (record === undefined) return new UnreadableFile(place, lineReason('no-json'));
  const { path, text } = record;
  if (typeof text !== 'string' || text.trim() === '') return new UnreadableFile(place, lineReason('no-text'));
  return { path: typeof path === 'string' ? path : place, text };
}

function parsed(line: string): { readonly path?: unknown; readonly text?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
