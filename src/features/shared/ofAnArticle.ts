import type { TreeItemLabel } from 'vscode';
import { besideOthers, visibleControls } from '../../core/index';
import type { Span } from '../../core/index';

/** Joins without showing: what stands on both sides of it is no icon and no link. */
const WORD_JOINER = '\u2060';

/**
 * Words of an article, or a name that a page gave its file, inside a list or a message of VS Code, which draws `$(name)` as
 * an icon and lets `[words](command:…)` be clicked: neither is obeyed, control characters are seen, and nothing beside the
 * words is turned round.
 */
export function asWritten(text: string): string {
  return besideOthers(text).replace(/(\$|\])\(/gu, `$1${WORD_JOINER}(`);
}

/** An excerpt as the label of a row, what is marked in it still marked. */
export function excerptLabel(text: string, { start, end }: Span): TreeItemLabel {
  const before = visibleControls(text.slice(0, start));
  const label = besideOthers(text);
  const from = label.indexOf(before) + before.length;
  return { label, highlights: [[from, from + visibleControls(text.slice(start, end)).length]] };
}
