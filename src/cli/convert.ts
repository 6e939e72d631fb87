import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { protectedIn } from '../core/index';
import type { Engine, ScriptConverter } from '../core/index';
import type { Reader } from './articles';
import { UnreadableFile, reasonOf } from './failure';
import { bytesOf } from './files';
import type { Request } from './options';
import type { Lines } from './output';
import { stretches } from './stretches';

type ConvertRequest = Extract<Request, { command: 'convert' }>;

/** One text in another script, character by character as it is converted: no line break is added. */
export async function convert(
  request: ConvertRequest,
  reader: () => Promise<Reader>,
  converter: ScriptConverter,
  input: Readable,
  output: Lines,
): Promise<void> {
  try {
    const { engine, decode } = await reader();
    const bytes = request.file === '-' ? await buffer(input) : await bytesOf(request.file);
    await convertText(request, decode(bytes).text, engine, converter, output);
  } catch (error) {
    throw new UnreadableFile(request.file, reasonOf(error));
  }
}

/** What it takes in memory is a text and one of its stretches, whatever the text's length. */
async function convertText(
  { file, to, from: asked, isProtected }: ConvertRequest,
  text: string,
  engine: Engine,
  converter: ScriptConverter,
  output: Lines,
): Promise<void> {
  // OpenCC's bare answer takes the whole text for one script.
  const from = asked ?? (isProtected || to === 's' ? undefined : bareSource(converter, text));
  for (const stretch of stretches(text)) {
    if (output.closed) return;
    const protect = isProtected ? protectedIn(engine.analyze({ path: file, text: stretch })) : [];
    await output.put(converter.convert(stretch, { to, from, protect, unprotected: !isProtected }).text);
  }
}

const bareSource = (converter: ScriptConverter, text: string): 's' | 't' =>
  converter.evidence(text).script === 'traditional' ? 't' : 's';
