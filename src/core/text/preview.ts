import type { Span } from './span';

/** A mention in its surroundings on one line; `at` is where the mention stands in `text`. */
export interface Preview {
  readonly text: string;
  readonly at: Span;
}

/** Characters shown before a mention: few, so that it stays in sight in a narrow side bar. */
const BEFORE = 12;
const AFTER = 60;

/** Cut from the source at line ends; breaks inside the mention and runs of spaces become one space. */
export function previewOf(source: string, { start, end }: Span): Preview {
  const before = lastLine(source.slice(Math.max(0, start - BEFORE), start));
  const cut = start - before.length > 0 && before.length === BEFORE ? '…' : '';
  const left = cut + onOneLine(before).trimStart();
  const mention = onOneLine(source.slice(start, end));
  const right = onOneLine(firstLine(source.slice(end, end + AFTER))).trimEnd();
  return { text: left + mention + right, at: { start: left.length, end: left.length + mention.length } };
}

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);
const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ');
