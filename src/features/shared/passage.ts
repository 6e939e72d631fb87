import { Disposable } from 'vscode';
import type { TextEditor } from 'vscode';
import type { Span } from '../../core/index';

/** A passage of an article: what a row, a card's link or a line of a list stands for. Source offsets, UTF-16. */
export interface Passage extends Span {
  /** The document that the offsets belong to. */
  readonly uri: string;
  /** It is a number or a hit, and the sentence around it is meant. */
  readonly inSentence?: boolean;
}

/** A row that stands for a passage. Commands on passages take any such row, and any object with `entry` and `hit`. */
export interface PassageRow {
  readonly passage: Passage;
}

/** The passage that the cursor of a document's editor is on; undefined where it is on none. */
export type PassageAt = (editor: TextEditor) => Passage | undefined;

const listed = new Map<string, PassageAt>();

/** Documents of a scheme whose lines stand for passages of articles: a concordance's. */
export function listPassages(scheme: string, passageAt: PassageAt): Disposable {
  listed.set(scheme, passageAt);
  return new Disposable(() => listed.delete(scheme));
}

/** Where the lines of the editor's document stand for passages, the one at the cursor. */
export function passageListed(editor: TextEditor): { readonly passage: Passage | undefined } | undefined {
  const passageAt = listed.get(editor.document.uri.scheme);
  return passageAt && { passage: passageAt(editor) };
}

/**
 * The passage that a command's arguments name: a row's, or a card's link (document, source span of what the card is about).
 * Undefined where the editor decides.
 */
export function passageOf(clicked?: unknown, start?: unknown, end?: unknown): Passage | undefined {
  if (typeof clicked === 'string' && typeof start === 'number' && typeof end === 'number')
    return { uri: clicked, start, end, inSentence: true };
  if (isPassageRow(clicked)) return clicked.passage;
  if (!isHitRow(clicked)) return undefined;
  const { entry, hit } = clicked;
  return { uri: entry.summary.id, start: hit.start, end: hit.end, inSentence: true };
}

interface HitRow {
  readonly entry: { readonly summary: { readonly id: string } };
  readonly hit: Span;
}

const isPassageRow = (one: unknown): one is PassageRow => typeof one === 'object' && one !== null && 'passage' in one;
const isHitRow = (one: unknown): one is HitRow =>
  typeof one === 'object' && one !== null && 'entry' in one && 'hit' in one;
