import type { TextEditor } from 'vscode';
import type { Span } from '../../core/index';

/** A text of more characters is decorated around what its editor shows, and again when that moves. */
const LONG = 50_000;

/** Characters before and behind what an editor shows of a long text. */
const AROUND = 20_000;

export function isLong({ document }: TextEditor): boolean {
  return document.getText().length > LONG;
}

/** What of the editor's text is decorated; offsets of the shown text. */
export function decoratedStretch(editor: TextEditor): Span {
  const { document, visibleRanges } = editor;
  if (!isLong(editor)) return { start: 0, end: document.getText().length };
  const [first] = visibleRanges;
  const last = visibleRanges.at(-1);
  return {
    start: first ? document.offsetAt(first.start) - AROUND : 0,
    end: (last ? document.offsetAt(last.end) : 0) + AROUND,
  };
}
