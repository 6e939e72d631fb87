import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { protectedIn } from '../core/index';
import type { Conversion, Engine, ScriptConverter } from '../core/index';
import type { ArticleReader } from './articles';
import { UnreadableFile, UsageError, reasonOf } from './failure';
import { bytesOf } from './files';
import { phrasesOfList } from './listOfReader';
import type { ConversionAsked } from './convertOptions';
import type { Lines } from './output';
import { stretches } from './stretches';

type OwnWords = NonNullable<Parameters<ScriptConverter['convert']>[1]['words']>;

/** One text in another script, character by character as it is converted: no line break is added. */
export async function convert(
  request: ConversionAsked,
  reader: () => Promise<ArticleReader>,
  converter: ScriptConverter,
  input: Readable,
  output: Lines,
): Promise<void> {
  try {
    const { engine, decode } = await reader();
    const phrases = request.list === undefined ? [] : await phrasesOfList(request.list, decode);
    const bytes = request.file === '-' ? await buffer(input) : await bytesOf(request.file);
    await convertText(request, decode(bytes).text, { phrases, excluded: [] }, engine, converter, output);
  } catch (error) {
    if (error instanceof UsageError || error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(request.file, reasonOf(error));
  }
}

/** What it takes in memory is a text and one of its stretches, whatever the text's length. */
async function convertText(
  { file, to, from: asked, isProtected, listsChoices }: ConversionAsked,
  text: string,
  words: OwnWords,
  engine: Engine,
  converter: ScriptConverter,
  output: Lines,
): Promise<void> {
  // OpenCC's bare answer takes the whole text for one script.
  const from = asked ?? (isProtected || to === 's' ? undefined : bareSource(converter, text));
  let offset = 0;
  for (const stretch of stretches(text)) {
    if (output.closed) return;
    const protect = isProtected ? protectedIn({ places: engine.places({ path: file, text: stretch }) }) : [];
    const conversion = converter.convert(stretch, { to, from, protect, words, unprotected: !isProtected });
    await output.put(listsChoices ? choiceLines(conversion, stretch, offset) : conversion.text);
    offset += stretch.length;
  }
}

/** A JSON line a choice; offsets (UTF-16 units) are those of the source, in which the stretch begins at `offset`. */
function choiceLines({ choices }: Conversion, stretch: string, offset: number): string {
  return choices
    .map(({ start, end, chosen, ground, alternatives }) => ({
      start: start + offset,
      end: end + offset,
      from: stretch.slice(start, end),
      to: chosen,
      ground,
      others: alternatives.filter((form) => form !== chosen),
    }))
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}

const bareSource = (converter: ScriptConverter, text: string): 's' | 't' =>
  converter.evidence(text).script === 'traditional' ? 't' : 's';
