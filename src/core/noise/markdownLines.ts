import type { MarkedLine, MarkedLineKind } from '../text/marks';
import type { Line } from './sourceLines';

/** A line that Markdown's marks set apart, and the marks: `open` from its beginning, `close` at its end. */
export interface MarkdownLine extends MarkedLine {
  /** Where the line's words begin and end. */
  readonly words: { readonly start: number; readonly end: number };
  /** The line's index among all lines. */
  readonly index: number;
  /** Levels of a heading, 0 for others. */
  readonly level: number;
}

const HEADING = /(#{1,6})[ \t]+/y;
const ITEM = /(?:[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|(?=\d{1,3}[.)][ \t]))/y;
const QUOTE = /(?:>[ \t]?)+/y;
const RULE = /(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+)$/y;
const FENCE = /(?:`{3,}|~{3,})/y;
/** `|---|:--:|`, which makes the line before it a table's head. */
const DELIMITER = /\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*){0,200}\|?$/y;

/** The lines that are no paragraphs, in order. Looks at the beginning of each line only; linear. */
export function markdownLines(source: string, lines: readonly Line[]): MarkdownLine[] {
  const found: MarkdownLine[] = [];
  let fence = '';
  let inTable = false;
  for (const [index, line] of lines.entries()) {
    const text = source.slice(line.start, line.end);
    const opens = begins(FENCE, text);
    if (fence !== '' || opens > 0) {
      found.push(marked(line, index, opens > 0 ? 'rule' : 'code', opens > 0 ? text.length : 0));
      if (opens > 0) fence = fence === '' ? text.slice(0, 3) : text.startsWith(fence) ? '' : fence;
      continue;
    }
    const isHead: boolean = !inTable && text.includes('|') && isDelimiter(source, lines[index + 1]);
    inTable = isHead || (inTable && text.includes('|'));
    const one = inTable ? row(text, line, index, isHead) : ofItsBeginning(text, line, index);
    if (one) found.push(one);
  }
  return found;
}

function ofItsBeginning(text: string, line: Line, index: number): MarkdownLine | undefined {
  if (text === '') return undefined;
  if (begins(RULE, text) > 0) return marked(line, index, 'rule', text.length);
  const heading = begins(HEADING, text);
  if (heading > 0) {
    const level = text.search(/[^#]/);
    const closing = /[ \t]+#+$/.exec(text)?.[0].length ?? 0;
    const one = marked(line, index, 'heading', heading, level);
    return { ...one, words: { start: one.words.start, end: Math.max(one.words.start, line.end - closing) } };
  }
  const quote = begins(QUOTE, text);
  if (quote > 0) return marked(line, index, 'quote', quote);
  ITEM.lastIndex = 0;
  if (!ITEM.test(text)) return undefined;
  return { ...marked(line, index, 'item', ITEM.lastIndex), depth: Math.min(6, (line.start - line.from) >> 1) };
}

function row(text: string, line: Line, index: number, isHead: boolean): MarkdownLine {
  if (!isHead && begins(DELIMITER, text) > 0) return marked(line, index, 'rule', text.length);
  return marked(line, index, isHead ? 'head' : 'row', 0);
}

function isDelimiter(source: string, line: Line | undefined): boolean {
  const text = line ? source.slice(line.start, line.end) : '';
  return text.includes('-') && text.includes('|') && begins(DELIMITER, text) > 0;
}

function marked(line: Line, index: number, kind: MarkedLineKind, open: number, level = 0): MarkdownLine {
  const { start, end } = line;
  return { start, end, kind, depth: 0, index, level, words: { start: Math.min(end, start + open), end } };
}

/** How long the pattern's match at the beginning of the text is; 0 for none. */
function begins(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
