import { t } from '@vscode/l10n';
import { open, readFile, stat } from 'node:fs/promises';
import { fileFormats } from '../core/index';
import type { Decode } from '../core/index';

/** @throws Error for what is no file: a pipe might never come to its end */
export async function bytesOf(path: string): Promise<Uint8Array> {
  await fileAt(path);
  return readFile(path);
}

/** Bytes that are read at a time, and those of the longest line that is read. */
const PIECE = 256 * 1024;
export const LONGEST_LINE = 50 * 1024 * 1024;

export type PartOfFile = { readonly bytes: Uint8Array; readonly lines: fileFormats.LinesOfFile } | fileFormats.LongLine;

/** A file of lines, some lines at a time, however large it is. @throws Error for what is no file */
export async function* linesIn(path: string, decode: Decode): AsyncGenerator<PartOfFile, void, undefined> {
  await fileAt(path);
  const file = await open(path);
  try {
    let cutter: fileFormats.StretchCutter | undefined;
    let verdict: fileFormats.LinesOfFile['verdict'];
    for await (const piece of file.createReadStream({
      highWaterMark: PIECE,
      autoClose: false,
    }) as AsyncIterable<Buffer>) {
      if (!cutter) {
        verdict = fileFormats.verdictOfLines(decode, piece.subarray(0, HEAD));
        cutter = new fileFormats.StretchCutter({ longest: LONGEST_LINE, encoding: verdict?.encoding });
      }
      for (const part of cutter.push(piece)) yield inLines(part, verdict);
    }
    for (const part of cutter?.end() ?? []) yield inLines(part, verdict);
  } finally {
    await file.close();
  }
}

/** So many bytes tell whether line breaks are wide units. */
const HEAD = 4096;

const inLines = (
  part: fileFormats.Stretch | fileFormats.LongLine,
  verdict: fileFormats.LinesOfFile['verdict'],
): PartOfFile => ('line' in part ? part : { bytes: part.bytes, lines: { first: part.first, verdict } });

async function fileAt(path: string): Promise<void> {
  const kind = await stat(path);
  if (kind.isDirectory()) throw new Error(t('it is a folder'));
  if (!kind.isFile()) throw new Error(t('it is a pipe or a device; give - to read standard input'));
}
