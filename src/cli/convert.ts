import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { protectedIn } from '../core/index';
import type { ScriptConverter } from '../core/index';
import type { Reader } from './articles';
import { UnreadableFile, reasonOf } from './failure';
import type { Request } from './options';

type ConvertRequest = Extract<Request, { command: 'convert' }>;

/** One text in another script, byte for byte as it is converted: no line break is added. */
export async function convert(
  request: ConvertRequest,
  reader: () => Promise<Reader>,
  converter: ScriptConverter,
  input: Readable,
  output: Writable,
): Promise<void> {
  const { engine, decode } = await reader();
  const text = await source(request.file, input, decode);
  const { to, from } = request;
  const protect = request.isProtected ? protectedIn(engine.analyze({ path: request.file, text })) : [];
  const { text: converted } = converter.convert(text, { to, from, protect, unprotected: !request.isProtected });
  await new Promise<void>((resolve) => {
    output.on('error', () => {
      resolve();
    });
    output.write(converted, () => {
      resolve();
    });
  });
}

async function source(file: string, input: Readable, decode: Reader['decode']): Promise<string> {
  try {
    return decode(file === '-' ? await buffer(input) : await readFile(file)).text;
  } catch (error) {
    throw new UnreadableFile(file, reasonOf(error));
  }
}
