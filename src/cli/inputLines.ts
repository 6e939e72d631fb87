import type { Readable } from 'node:stream';
import { t } from '@vscode/l10n';
import { fileFormats } from '../core/index';
import type { SourceText } from '../core/index';
import { lineReason, tooLong } from './articles';
import { UnreadableFile } from './failure';
import { LONGEST_LINE } from './files';

/**
 * `{"path": …, "text": …}` a line, each as it arrives. The bytes are cut into lines before they are decoded: the
 * separators U+2028 and U+2029 end no line of JSON, and a byte that is no UTF-8 is told, not replaced.
 */
export async function* jsonLines(input: Readable): AsyncGenerator<SourceText | UnreadableFile> {
  const cutter = new fileFormats.StretchCutter({ longest: LONGEST_LINE });
  for await (const piece of input as AsyncIterable<Buffer>)
    for (const part of cutter.push(piece)) yield* articlesOf(part);
  for (const part of cutter.end()) yield* articlesOf(part);
}

const LINE_FEED = 10;

function* articlesOf(part: fileFormats.Stretch | fileFormats.LongLine): Generator<SourceText | UnreadableFile> {
  if ('line' in part) {
    yield tooLong('-', part);
    return;
  }
  const { bytes, first } = part;
  let number = first;
  for (let start = 0; start < bytes.length; number++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    const line = decoded(bytes.subarray(start, end));
    if (line === undefined) yield new UnreadableFile(`-:${number}`, t('the line is not in UTF-8'));
    else if (line.trim() !== '') yield parseLine(line, `-:${number}`);
    start = end + 1;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
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
