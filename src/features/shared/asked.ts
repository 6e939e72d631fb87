import { Uri, l10n, window } from 'vscode';
import type { TextEditor } from 'vscode';
import type { ArticleFilter, CorpusEntry, GroupCount } from '../../core/index';
import { sourceOf } from './sourceOf';

/** A row of a view that stands for an article, or for a place in one. */
export interface ArticleRow {
  readonly entry: CorpusEntry;
}

/** A row of a view that stands for a group of articles. */
export interface GroupRow {
  readonly group: GroupOfArticles;
}

/** A group of articles; what is in it is asked of the corpus. */
export interface GroupOfArticles extends Pick<GroupCount, 'kind' | 'name'> {
  /** Its articles: those that stand in it and pass the list's filter. */
  readonly filter: ArticleFilter;
}

/** What a command was asked for. Documents are sources: the one behind a reading view, never the view itself. */
export type AskedRows =
  /** Rows of articles, a menu's files, a card's article, or the active editor; at least one, each once. */
  | { readonly kind: 'documents'; readonly uris: readonly [Uri, ...Uri[]] }
  /** A group of the tree, with all that is below it. */
  | { readonly kind: 'group'; readonly group: GroupOfArticles }
  /** Nothing was chosen and no editor is active. */
  | { readonly kind: 'nothing' };

/**
 * The one place that reads the arguments of a command.
 * @param clicked what the menu was opened on: a row of a view, a file's or a folder's URI, the string of a URI from a
 *   card's link, or undefined where the palette or a key asked
 * @param selected all that is selected, as VS Code passes it for lists; it counts where `clicked` is part of it
 */
export function asked(clicked?: unknown, selected?: unknown): AskedRows {
  if (isGroupRow(clicked)) return { kind: 'group', group: clicked.group };
  const [first, ...rest] = onceEach(meant(clicked, selected).flatMap((one) => uriOf(one) ?? []));
  if (first) return { kind: 'documents', uris: [first, ...rest] };
  const active = clicked === undefined ? editorInSight()?.document.uri : undefined;
  return active ? { kind: 'documents', uris: [sourceOf(active)] } : { kind: 'nothing' };
}

/** The active editor; beside a view without text, such as the walkthrough, the one that is open. */
function editorInSight(): TextEditor | undefined {
  const [only, ...others] = window.visibleTextEditors;
  return window.activeTextEditor ?? (others.length === 0 ? only : undefined);
}

/** The documents that were asked for. Where there are none, the reader is told how to ask. */
export function askedDocuments(clicked?: unknown, selected?: unknown): readonly Uri[] {
  const what = asked(clicked, selected);
  if (what.kind === 'documents') return what.uris;
  void window.showInformationMessage(l10n.t('Choose an article first, in the list of articles or in an editor.'));
  return [];
}

/** The first document that was asked for; the reader is told where there is none. */
export function askedDocument(clicked?: unknown, selected?: unknown): Uri | undefined {
  return askedDocuments(clicked, selected)[0];
}

/** The folder of a menu; undefined where the palette asked, and a folder is still to be chosen. */
export function askedFolder(clicked?: unknown): Uri | undefined {
  return clicked instanceof Uri ? clicked : undefined;
}

function meant(clicked: unknown, selected: unknown): readonly unknown[] {
  const all: readonly unknown[] = Array.isArray(selected) ? selected : [];
  const same = (one: unknown): boolean =>
    one === clicked || (one instanceof Uri && clicked instanceof Uri && one.toString() === clicked.toString());
  return all.some(same) ? all : [clicked];
}

function uriOf(one: unknown): Uri | undefined {
  if (one instanceof Uri) return sourceOf(one);
  if (isArticleRow(one)) return Uri.parse(one.entry.summary.id, true);
  return typeof one === 'string' && /^[a-z][\w+.-]*:/i.test(one) ? sourceOf(Uri.parse(one, true)) : undefined;
}

function onceEach(uris: readonly Uri[]): Uri[] {
  return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
}

const isArticleRow = (one: unknown): one is ArticleRow => typeof one === 'object' && one !== null && 'entry' in one;
const isGroupRow = (one: unknown): one is GroupRow => typeof one === 'object' && one !== null && 'group' in one;
