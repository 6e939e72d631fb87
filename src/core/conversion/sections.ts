import type { Span } from '../text/span';
import type { ScriptCharacters } from '../script/scriptCharacters';
import type { ConvertOptions } from './conversionParts';
import type { ScriptEvidence } from '../script/scriptEvidence';
import { leaning } from '../script/scriptLeaning';
import type { SourceScript } from './routes';

/** Lines that are converted from the same script. */
export interface Section extends Span {
  readonly from: SourceScript;
  /** Are characters left in the other script mended? */
  readonly mends: boolean;
}

/** The lines of a slice, neighbours of one source script together; they cover it without a gap. */
export function sectionsOf(
  characters: ScriptCharacters,
  text: string,
  slice: Span,
  options: ConvertOptions,
  whole: ScriptEvidence,
): Section[] {
  const mends = options.unprotected !== true;
  if (options.from !== undefined || !mends) {
    const from = options.from ?? bareSource(whole, options);
    return [{ ...slice, from, mends: mends && from !== 's' }];
  }
  const sections: { start: number; end: number; from: SourceScript; mends: boolean }[] = [];
  for (let start = slice.start; start < slice.end;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 || lineBreak >= slice.end ? slice.end : lineBreak + 1;
    const from = lineSource(characters, text, { start, end }, options, whole);
    const last = sections.at(-1);
    if (last && (from === null || last.from === from)) last.end = end;
    else sections.push({ start, end, from: from ?? wholeSource(whole, options), mends });
    start = end;
  }
  return sections;
}

/** Null: a line that tells nothing and has nothing to convert. */
function lineSource(
  characters: ScriptCharacters,
  text: string,
  line: Span,
  options: ConvertOptions,
  whole: ScriptEvidence,
): SourceScript | null {
  const { simplified, traditional, leans } = leaning(characters, text, line);
  if (simplified + traditional === 0) return isBlank(text, line) ? null : wholeSource(whole, options);
  if (options.to === 's') return leans === 'simplified' ? 's' : 't';
  return leans === 'traditional' ? 't' : 's';
}

const isBlank = (text: string, { start, end }: Span): boolean =>
  end - start < 3 && text.slice(start, end).trim() === '';

/** For a line that tells nothing: what the whole text is; where that tells nothing either, what makes a difference. */
function wholeSource({ simplified, traditional }: ScriptEvidence, { to }: ConvertOptions): SourceScript {
  if (simplified === traditional) return to === 's' ? 't' : 's';
  return simplified > traditional ? 's' : 't';
}

/** Unprotected, one script is converted from throughout, as OpenCC is used. */
function bareSource(whole: ScriptEvidence, { to }: ConvertOptions): SourceScript {
  if (to === 's') return 't';
  return whole.script === 'traditional' ? 't' : 's';
}
