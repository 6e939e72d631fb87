import type { Protected, Script, ScriptConverter, TargetScript, readingView } from '../core/index';

type ShowLine = NonNullable<Parameters<typeof readingView>[2]>;

/** The script that something is shown in: as it is written, or one of the two. */
export const readingScripts = ['asWritten', 'simplified', 'traditional'] as const;
export type ReadingScript = (typeof readingScripts)[number];

/** Shows text in the reader's script. Never what is written back to a file. */
export interface Scripts {
  /** How lines are shown in the script; undefined for as written. `names` are offsets of the text that has the lines. */
  lines(script: ReadingScript, names: readonly Protected[]): Promise<ShowLine | undefined>;
  /** A phrase in both scripts, whichever it is written in. */
  both(text: string): Promise<BothScripts>;
  /** The phrase in the script that its article is not written in; undefined where both write it alike. */
  other(text: string, article: Script): Promise<string | undefined>;
}

const TARGETS: Readonly<Record<ReadingScript, TargetScript | undefined>> = {
  asWritten: undefined,
  simplified: 's',
  traditional: 'tw',
};

export interface BothScripts {
  readonly simplified: string;
  readonly traditional: string;
}

export function createScripts(converter: () => Promise<ScriptConverter>): Scripts {
  const both = async (text: string): Promise<BothScripts> => {
    const { toSimplified, toTraditional } = await converter();
    return { simplified: toSimplified(text), traditional: toTraditional(text) };
  };
  return {
    async lines(script, names) {
      const to = TARGETS[script];
      if (to === undefined) return undefined;
      const ready = await converter();
      return (line, at) => convertedPieces(line, ready.convert(line, { to, protect: within(names, at, line.length) }));
    },
    both,
    async other(text, article) {
      const { simplified, traditional } = await both(text);
      if (simplified === traditional) return undefined;
      if (text === traditional) return simplified;
      return text !== simplified && article === 'traditional' ? simplified : traditional;
    },
  };
}

/** The names inside a line that begins at `at`, in its own offsets. */
function within(names: readonly Protected[], at: number | null, length: number): Protected[] {
  if (at === null) return [];
  return names
    .filter(({ start, end }) => start >= at && end <= at + length)
    .map((name) => ({ ...name, start: name.start - at, end: name.end - at }));
}

type ShownPiece = ReturnType<ShowLine>[number];

/** Stretches of equal length side by side, and those between them that changed their length. */
function convertedPieces(line: string, { text, map }: ReturnType<ScriptConverter['convert']>): ShownPiece[] {
  const pieces: ShownPiece[] = [];
  let source = 0;
  let target = 0;
  for (const { start, end, targetStart, targetEnd } of map.uneven) {
    if (start > source) pieces.push({ start: source, end: start, shown: text.slice(target, targetStart) });
    pieces.push({ start, end, shown: text.slice(targetStart, targetEnd) });
    source = end;
    target = targetEnd;
  }
  if (line.length > source) pieces.push({ start: source, end: line.length, shown: text.slice(target) });
  return pieces;
}
