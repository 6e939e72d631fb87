import type { ShowLine } from '../core/index';

/** The script that something is shown in: as it is written, or one of the two. */
export const readingScripts = ['asWritten', 'simplified', 'traditional'] as const;
export type ReadingScript = (typeof readingScripts)[number];

/** Shows text in the reader's script. Never what is written back to a file. */
export interface Scripts {
  /** How lines are shown in the script; undefined for as written. */
  lines(script: ReadingScript): Promise<ShowLine | undefined>;
  /** One phrase in the script. */
  phrase(script: ReadingScript, text: string): Promise<string>;
}

/** @param lines makes the way of showing lines in one of the two scripts. */
export function createScripts(lines: Scripts['lines']): Scripts {
  return {
    lines,
    async phrase(script, text) {
      const show = await lines(script);
      return show
        ? show(text)
            .map(({ shown }) => shown)
            .join('')
        : text;
    },
  };
}
